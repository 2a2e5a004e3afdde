-- ACC-5: where a customer's systems are called, one address for each account and kind.
CREATE TABLE gateway_callback (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    customer_id BIGINT NOT NULL,
    account_id BIGINT NOT NULL,
    kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    url VARCHAR(800) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- what calls are signed with, encrypted with a key that the database doesn't hold
    secret VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    set_at DATETIME(6) NOT NULL,
    set_by VARCHAR(200) NOT NULL,
    CONSTRAINT gateway_callback_once UNIQUE (account_id, kind),
    CONSTRAINT gateway_callback_of_customer FOREIGN KEY (customer_id) REFERENCES customer (id),
    CONSTRAINT gateway_callback_of_account FOREIGN KEY (account_id) REFERENCES account (id)
);
