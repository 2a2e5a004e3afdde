-- The books (BIL-10). Vouchers and postings are append-only also for the application's own database user: a mistake is
-- corrected by another voucher.

CREATE TABLE ledger_voucher (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    number BIGINT NOT NULL,
    booked_on DATE NOT NULL,
    text VARCHAR(300) NOT NULL,
    -- sum of its debits, which is the sum of its credits
    total DECIMAL(15,2) NOT NULL CHECK (total > 0),
    customer_id BIGINT NULL,
    -- what is booked once
    source_type VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    source_id BIGINT NOT NULL,
    -- what it is about, to find it from there
    subject_type VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject_id BIGINT NOT NULL,
    booked_at DATETIME(6) NOT NULL,
    real_at DATETIME(6) NOT NULL,
    booked_by VARCHAR(200) NOT NULL,
    CONSTRAINT ledger_voucher_number UNIQUE (kind, number),
    CONSTRAINT ledger_voucher_source UNIQUE (source_type, source_id, kind),
    KEY ledger_voucher_subject (subject_type, subject_id),
    KEY ledger_voucher_day (booked_on, id),
    KEY ledger_voucher_customer (customer_id, booked_on)
) COMMENT 'append-only; what happened in the books';

-- Whatever a customer owes (above zero) or is owed (below zero).
CREATE TABLE open_item (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    number BIGINT NOT NULL,
    kid VARCHAR(25) CHARACTER SET ascii COLLATE ascii_bin NULL,
    customer_id BIGINT NOT NULL,
    text VARCHAR(300) NOT NULL,
    amount DECIMAL(15,2) NOT NULL,
    remaining DECIMAL(15,2) NOT NULL,
    opened_on DATE NOT NULL,
    due_on DATE NULL,
    closed_on DATE NULL,
    subject_type VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject_id BIGINT NOT NULL,
    CONSTRAINT open_item_number UNIQUE (kind, number),
    CONSTRAINT open_item_kid UNIQUE (kid),
    KEY open_item_customer (customer_id, closed_on),
    KEY open_item_due (closed_on, due_on),
    KEY open_item_subject (subject_type, subject_id)
) COMMENT 'what customers owe and are owed';

CREATE TABLE ledger_posting (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    voucher_id BIGINT NOT NULL,
    line INT NOT NULL,
    account VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- debit above zero, credit below
    amount DECIMAL(15,2) NOT NULL CHECK (amount <> 0),
    booked_on DATE NOT NULL,
    customer_id BIGINT NULL,
    open_item_id BIGINT NULL,
    CONSTRAINT ledger_posting_line UNIQUE (voucher_id, line),
    KEY ledger_posting_account (account, booked_on, id),
    KEY ledger_posting_item (open_item_id),
    CONSTRAINT ledger_posting_voucher FOREIGN KEY (voucher_id) REFERENCES ledger_voucher (id),
    CONSTRAINT ledger_posting_open_item FOREIGN KEY (open_item_id) REFERENCES open_item (id)
) COMMENT 'append-only; one side of a voucher';

CREATE TABLE open_item_entry (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    item_id BIGINT NOT NULL,
    cause VARCHAR(20) NOT NULL,
    amount DECIMAL(15,2) NOT NULL CHECK (amount <> 0),
    entered_on DATE NOT NULL,
    voucher_id BIGINT NULL,
    CONSTRAINT open_item_entry_item FOREIGN KEY (item_id) REFERENCES open_item (id),
    CONSTRAINT open_item_entry_voucher FOREIGN KEY (voucher_id) REFERENCES ledger_voucher (id)
) COMMENT 'append-only; what made and changed an open item';
