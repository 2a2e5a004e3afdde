-- Front's own people. The e-mail key is the lower-case address, unique among those who are not deleted (ACC-2).
CREATE TABLE staff_user (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    name VARCHAR(200) NOT NULL,
    email VARCHAR(254) NOT NULL,
    email_key VARCHAR(254) NULL,
    mobile VARCHAR(16) NOT NULL,
    language VARCHAR(20) NOT NULL,
    status VARCHAR(20) NOT NULL,
    password_hash VARCHAR(300) NULL,
    password_set_at DATETIME(6) NULL,
    must_change_password BOOLEAN NOT NULL,
    created_at DATETIME(6) NOT NULL,
    last_sign_in_at DATETIME(6) NULL,
    UNIQUE KEY staff_user_email (email_key),
    KEY staff_user_name (name)
);

CREATE TABLE staff_user_role (
    staff_user_id BIGINT NOT NULL,
    role VARCHAR(30) NOT NULL,
    PRIMARY KEY (staff_user_id, role),
    KEY staff_user_role_role (role),
    CONSTRAINT staff_user_role_user FOREIGN KEY (staff_user_id) REFERENCES staff_user (id)
);

CREATE TABLE staff_session (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    key_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    staff_user_id BIGINT NOT NULL,
    started_at DATETIME(6) NOT NULL,
    last_seen_at DATETIME(6) NOT NULL,
    address VARCHAR(45) NOT NULL,
    agent VARCHAR(300) NOT NULL,
    ended_at DATETIME(6) NULL,
    end_reason VARCHAR(30) NULL,
    UNIQUE KEY staff_session_key (key_hash),
    KEY staff_session_user (staff_user_id, ended_at),
    KEY staff_session_started (started_at),
    CONSTRAINT staff_session_user FOREIGN KEY (staff_user_id) REFERENCES staff_user (id)
);

CREATE TABLE access_link (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    kind VARCHAR(20) NOT NULL,
    staff_user_id BIGINT NOT NULL,
    token_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    created_at DATETIME(6) NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    used_at DATETIME(6) NULL,
    UNIQUE KEY access_link_token (token_hash),
    KEY access_link_user (staff_user_id, created_at),
    CONSTRAINT access_link_user FOREIGN KEY (staff_user_id) REFERENCES staff_user (id)
);

CREATE TABLE one_time_code (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    link_id BIGINT NOT NULL,
    mobile VARCHAR(16) NOT NULL,
    code_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    created_at DATETIME(6) NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    tries_left INT NOT NULL,
    used_at DATETIME(6) NULL,
    KEY one_time_code_mobile (mobile, created_at),
    CONSTRAINT one_time_code_link FOREIGN KEY (link_id) REFERENCES access_link (id) ON DELETE CASCADE
);

-- Failures by a hash of what was typed or of the address, never by either itself (ACC-6).
CREATE TABLE sign_in_counter (
    subject VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    failures INT NOT NULL,
    last_failure_at DATETIME(6) NULL,
    locked_until DATETIME(6) NULL,
    KEY sign_in_counter_last (last_failure_at)
);

CREATE TABLE access_block (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    network VARCHAR(43) NULL,
    country CHAR(2) NULL,
    reason VARCHAR(500) NOT NULL,
    from_at DATETIME(6) NOT NULL,
    until_at DATETIME(6) NULL,
    staff_id BIGINT NOT NULL,
    staff_name VARCHAR(200) NOT NULL,
    lifted_at DATETIME(6) NULL,
    KEY access_block_lifted (lifted_at, until_at)
);

-- Which country a network belongs to, as ranges: the last one that begins at or before an address decides. IPv4 addresses
-- have 4 bytes, IPv6 ones 16; the edition separates a file that is being read in from the one that holds.
CREATE TABLE country_network (
    edition BIGINT NOT NULL,
    bytes TINYINT NOT NULL,
    first_address VARBINARY(16) NOT NULL,
    last_address VARBINARY(16) NOT NULL,
    country CHAR(2) CHARACTER SET ascii NOT NULL,
    PRIMARY KEY (edition, bytes, first_address)
);

CREATE TABLE country_edition (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    imported_at DATETIME(6) NULL,
    networks INT NOT NULL,
    staff_name VARCHAR(200) NOT NULL
);
