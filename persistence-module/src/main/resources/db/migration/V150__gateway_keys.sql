-- ACC-5: customers' administrators make and end the credentials of their accounts themselves.

ALTER TABLE api_credential
    CHANGE given_to created_by VARCHAR(200) NOT NULL,
    ADD COLUMN kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'KEY' AFTER account_id,
    -- what the customer calls it
    ADD COLUMN name VARCHAR(100) NOT NULL DEFAULT '' AFTER kind,
    -- set once another one has taken its place: until then it still opens
    ADD COLUMN expires_at DATETIME(6) NULL,
    -- to the minute: not every call writes
    ADD COLUMN last_used_at DATETIME(6) NULL,
    ADD COLUMN last_used_from VARCHAR(45) CHARACTER SET ascii COLLATE ascii_bin NULL,
    -- the right secret from an address that isn't allowed
    ADD COLUMN last_refused_at DATETIME(6) NULL,
    ADD COLUMN last_refused_from VARCHAR(45) CHARACTER SET ascii COLLATE ascii_bin NULL;

UPDATE api_credential SET name = LEFT(created_by, 100);

ALTER TABLE api_credential ALTER kind DROP DEFAULT, ALTER name DROP DEFAULT;

-- Where an account's credentials open from: those of one credential, else those of the account, else everywhere.
CREATE TABLE allowed_address (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    customer_id BIGINT NOT NULL,
    account_id BIGINT NOT NULL,
    -- null: all of the account that have none of their own
    credential_id BIGINT NULL,
    network VARCHAR(43) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    note VARCHAR(100) NOT NULL,
    allowed_at DATETIME(6) NOT NULL,
    allowed_by VARCHAR(200) NOT NULL,
    KEY allowed_address_account (account_id),
    CONSTRAINT allowed_address_of_customer FOREIGN KEY (customer_id) REFERENCES customer (id),
    CONSTRAINT allowed_address_of_account FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT allowed_address_of_credential FOREIGN KEY (credential_id) REFERENCES api_credential (id)
);
