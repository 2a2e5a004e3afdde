-- The chart of accounts as finance has it: an account without a row bears its standard number.
CREATE TABLE ledger_chart (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    account VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    number INT NOT NULL,
    name VARCHAR(100) NOT NULL,
    CONSTRAINT ledger_chart_account UNIQUE (account),
    CONSTRAINT ledger_chart_number UNIQUE (number)
);

-- Months that were closed, and opened again: the newest line tells how the books stand.
CREATE TABLE ledger_closing (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    month CHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    opened_again BOOLEAN NOT NULL,
    debit DECIMAL(15,2) NOT NULL,
    credit DECIMAL(15,2) NOT NULL,
    reason VARCHAR(1000) NOT NULL,
    closed_at DATETIME(6) NOT NULL,
    closed_by VARCHAR(200) NOT NULL
) COMMENT 'append-only; closing of months';

-- One row: whoever books shares it, whoever closes has it alone.
CREATE TABLE ledger_gate (
    id INT NOT NULL PRIMARY KEY,
    -- the last day that is closed; null while none is
    closed_through DATE NULL
);
INSERT INTO ledger_gate (id, closed_through) VALUES (1, NULL);

ALTER TABLE ledger_posting ADD KEY ledger_posting_customer (customer_id, booked_on, id);
