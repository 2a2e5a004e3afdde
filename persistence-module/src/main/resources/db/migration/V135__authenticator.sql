-- A user's own authenticator app and its recovery codes (ACC-3). The secret is encrypted with a key that the database
-- doesn't hold; not confirmed = offered as a QR code, and no code has come back yet.
CREATE TABLE authenticator (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    customer_user_id BIGINT NOT NULL,
    secret VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    offered_at DATETIME(6) NOT NULL,
    confirmed_at DATETIME(6) NULL,
    -- the time step of the last code taken: no code counts twice
    last_step BIGINT NOT NULL,
    KEY authenticator_user (customer_user_id),
    CONSTRAINT authenticator_of_user FOREIGN KEY (customer_user_id) REFERENCES customer_user (id)
);

-- Each works once; of the code only a keyed hash is kept.
CREATE TABLE recovery_code (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    customer_user_id BIGINT NOT NULL,
    code_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    used_at DATETIME(6) NULL,
    KEY recovery_code_user (customer_user_id),
    CONSTRAINT recovery_code_of_user FOREIGN KEY (customer_user_id) REFERENCES customer_user (id)
);
