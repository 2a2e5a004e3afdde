-- Invoices and credit notes (BIL-4): written once, in the transaction that gives the number and books; never changed.

ALTER TABLE ledger_posting ADD COLUMN vat_code VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL;
ALTER TABLE product ADD COLUMN vat_code VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'STANDARD';
ALTER TABLE contract ADD COLUMN gathers_traffic BOOLEAN NOT NULL DEFAULT TRUE;

CREATE TABLE invoice (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    kind VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    number BIGINT NOT NULL,
    customer_id BIGINT NOT NULL,
    contract_id BIGINT NOT NULL,
    account_id BIGINT NOT NULL,
    -- the run that made it; null for one made by hand
    run_id BIGINT NULL,
    issued_on DATE NOT NULL,
    due_on DATE NOT NULL,
    kid VARCHAR(25) CHARACTER SET ascii COLLATE ascii_bin NULL,
    open_item_id BIGINT NULL,
    language CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    channel VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reference VARCHAR(100) NOT NULL,
    -- all that is left of the account is on it
    final BOOLEAN NOT NULL,
    seller_name VARCHAR(300) NOT NULL,
    seller_organisation_number CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NULL,
    seller_vat_registered BOOLEAN NOT NULL,
    seller_address VARCHAR(500) NOT NULL,
    seller_postcode VARCHAR(20) NOT NULL,
    seller_city VARCHAR(100) NOT NULL,
    seller_country CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    seller_email VARCHAR(254) NULL,
    seller_account CHAR(11) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    buyer_name VARCHAR(300) NOT NULL,
    buyer_organisation_number CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NULL,
    buyer_vat_registered BOOLEAN NOT NULL,
    buyer_address VARCHAR(500) NOT NULL,
    buyer_postcode VARCHAR(20) NOT NULL,
    buyer_city VARCHAR(100) NOT NULL,
    buyer_country CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    buyer_email VARCHAR(254) NULL,
    net DECIMAL(15,2) NOT NULL,
    vat DECIMAL(15,2) NOT NULL,
    total DECIMAL(15,2) NOT NULL,
    -- usage that had come in up to this position of intake was seen
    usage_cut BIGINT NOT NULL,
    -- credit notes: what they credit, why, and whether it is to be invoiced anew
    credits_id BIGINT NULL,
    credit_reason VARCHAR(1000) NOT NULL,
    invoiced_anew BOOLEAN NOT NULL,
    issued_at DATETIME(6) NOT NULL,
    issued_by VARCHAR(200) NOT NULL,
    CONSTRAINT invoice_number UNIQUE (kind, number),
    -- whatever happens to a run, an account has one invoice of it
    CONSTRAINT invoice_run_account UNIQUE (run_id, account_id),
    KEY invoice_customer (customer_id, issued_on),
    KEY invoice_account (account_id, issued_on),
    KEY invoice_day (issued_on, id),
    KEY invoice_open_item (open_item_id),
    CONSTRAINT invoice_of_customer FOREIGN KEY (customer_id) REFERENCES customer (id),
    CONSTRAINT invoice_of_contract FOREIGN KEY (contract_id) REFERENCES contract (id),
    CONSTRAINT invoice_of_account FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT invoice_credits FOREIGN KEY (credits_id) REFERENCES invoice (id)
) COMMENT 'append-only; issued invoices and credit notes';

CREATE TABLE invoice_line (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    invoice_id BIGINT NOT NULL,
    position INT NOT NULL,
    kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    product_code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- of traffic: country of the recipient by two letters, '' for none
    destination VARCHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    text VARCHAR(300) NOT NULL,
    note VARCHAR(500) NOT NULL,
    from_date DATE NOT NULL,
    to_date DATE NULL,
    -- of traffic: the month it was accepted in
    month CHAR(7) CHARACTER SET ascii COLLATE ascii_bin NULL,
    quantity DECIMAL(15,3) NOT NULL,
    unit VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    unit_price DECIMAL(13,6) NOT NULL,
    net DECIMAL(15,2) NOT NULL,
    vat_code VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- what it was rated by: list, agreement, pieces of the month, positions of intake (after, up to]
    price_list_id BIGINT NULL,
    agreement_id BIGINT NULL,
    first_piece BIGINT NULL,
    last_piece BIGINT NULL,
    after_cut BIGINT NULL,
    up_to_cut BIGINT NULL,
    subscription_id BIGINT NULL,
    charge_id BIGINT NULL,
    -- of credit notes: the line they credit
    origin_line_id BIGINT NULL,
    CONSTRAINT invoice_line_position UNIQUE (invoice_id, position),
    KEY invoice_line_charge (charge_id),
    KEY invoice_line_origin (origin_line_id),
    CONSTRAINT invoice_line_invoice FOREIGN KEY (invoice_id) REFERENCES invoice (id)
) COMMENT 'append-only; what invoices are made of';
