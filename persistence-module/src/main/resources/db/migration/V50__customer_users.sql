-- Customers' users (ACC-1), and one mechanism of links, codes and sessions for them and for staff.

-- A person; the e-mail key is the lower-case address, unique among those who are not deleted.
CREATE TABLE customer_user (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    name VARCHAR(200) NOT NULL,
    email VARCHAR(254) NOT NULL,
    email_key VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    mobile VARCHAR(16) NOT NULL,
    mobile_verified_at DATETIME(6) NULL,
    language VARCHAR(20) NOT NULL,
    status VARCHAR(20) NOT NULL,
    password_hash VARCHAR(300) NULL,
    password_set_at DATETIME(6) NULL,
    created_at DATETIME(6) NOT NULL,
    last_sign_in_at DATETIME(6) NULL,
    CONSTRAINT customer_user_email UNIQUE (email_key)
);

-- What a person is to an organisation; one may belong to several.
CREATE TABLE membership (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    customer_user_id BIGINT NOT NULL,
    customer_id BIGINT NOT NULL,
    role VARCHAR(30) NOT NULL,
    since DATETIME(6) NOT NULL,
    CONSTRAINT membership_once UNIQUE (customer_id, customer_user_id),
    KEY membership_user (customer_user_id),
    CONSTRAINT membership_of_user FOREIGN KEY (customer_user_id) REFERENCES customer_user (id),
    CONSTRAINT membership_in_customer FOREIGN KEY (customer_id) REFERENCES customer (id)
);

CREATE TABLE membership_account (
    membership_id BIGINT NOT NULL,
    account_id BIGINT NOT NULL,
    PRIMARY KEY (membership_id, account_id),
    CONSTRAINT membership_account_membership FOREIGN KEY (membership_id) REFERENCES membership (id) ON DELETE CASCADE,
    CONSTRAINT membership_account_account FOREIGN KEY (account_id) REFERENCES account (id)
);

-- An offer of API credentials to a technical contact, behind a single-use link and a code (CON-5).
CREATE TABLE credential_offer (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    customer_id BIGINT NOT NULL,
    account_id BIGINT NOT NULL,
    name VARCHAR(200) NOT NULL,
    email VARCHAR(254) NOT NULL,
    mobile VARCHAR(16) NOT NULL,
    language VARCHAR(20) NOT NULL,
    status VARCHAR(20) NOT NULL,
    offered_at DATETIME(6) NOT NULL,
    ended_at DATETIME(6) NULL,
    KEY credential_offer_customer (customer_id),
    CONSTRAINT credential_offer_to_customer FOREIGN KEY (customer_id) REFERENCES customer (id),
    CONSTRAINT credential_offer_account FOREIGN KEY (account_id) REFERENCES account (id)
);

-- What a customer's system shows to be let in; of the secret only a hash is kept.
CREATE TABLE api_credential (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    customer_id BIGINT NOT NULL,
    account_id BIGINT NOT NULL,
    key_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    secret_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    given_to VARCHAR(200) NOT NULL,
    created_at DATETIME(6) NOT NULL,
    revoked_at DATETIME(6) NULL,
    CONSTRAINT api_credential_key UNIQUE (key_id),
    KEY api_credential_account (account_id),
    CONSTRAINT api_credential_of_customer FOREIGN KEY (customer_id) REFERENCES customer (id),
    CONSTRAINT api_credential_of_account FOREIGN KEY (account_id) REFERENCES account (id)
);

-- Who asked for mails and codes from where, by a hash of the address, for an hour (ACC-6).
CREATE TABLE access_request (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    subject VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    requested_at DATETIME(6) NOT NULL,
    KEY access_request_subject (subject, requested_at),
    KEY access_request_at (requested_at)
);

ALTER TABLE access_link
    DROP FOREIGN KEY access_link_user,
    DROP KEY access_link_user,
    CHANGE staff_user_id holder_id BIGINT NOT NULL,
    ADD COLUMN holder_kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'STAFF' AFTER kind,
    -- an invitation in two steps: the password chosen, and what ties the second step to the browser of the first
    ADD COLUMN step_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
    ADD COLUMN chosen_password VARCHAR(300) NULL,
    ADD KEY access_link_holder (holder_kind, holder_id, created_at);
ALTER TABLE access_link ALTER holder_kind DROP DEFAULT;

RENAME TABLE staff_session TO access_session;
ALTER TABLE access_session
    DROP FOREIGN KEY staff_session_user,
    DROP KEY staff_session_user,
    CHANGE staff_user_id holder_id BIGINT NOT NULL,
    ADD COLUMN holder_kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'STAFF' AFTER key_hash,
    -- where a customer's user sits: the organisation chosen, if there is a choice
    ADD COLUMN customer_id BIGINT NULL,
    ADD KEY access_session_holder (holder_kind, holder_id, ended_at);
ALTER TABLE access_session ALTER holder_kind DROP DEFAULT;
