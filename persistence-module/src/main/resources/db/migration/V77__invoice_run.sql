-- Invoice runs (BIL-11): which accounts, how far, what became of each of them.

CREATE TABLE invoice_run (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    kind VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- proposes only: no numbers, no bookings
    dry BOOLEAN NOT NULL,
    contract_id BIGINT NULL,
    -- the month it is scheduled for, once each; null for one that isn't scheduled
    month CHAR(7) CHARACTER SET ascii COLLATE ascii_bin NULL,
    -- the day that stands on its invoices
    invoice_date DATE NOT NULL,
    status VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    stop_requested BOOLEAN NOT NULL,
    attempts INT NOT NULL,
    prepared_at DATETIME(6) NOT NULL,
    prepared_by VARCHAR(200) NOT NULL,
    begun_at DATETIME(6) NULL,
    ended_at DATETIME(6) NULL,
    stopped_by VARCHAR(200) NOT NULL,
    -- whom it takes while it is open, so that two don't do the same at once; null when it has ended
    open_scope VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
    CONSTRAINT invoice_run_month UNIQUE (month),
    CONSTRAINT invoice_run_open UNIQUE (open_scope),
    KEY invoice_run_status (status, id),
    KEY invoice_run_day (invoice_date, id),
    CONSTRAINT invoice_run_contract FOREIGN KEY (contract_id) REFERENCES contract (id)
) COMMENT 'invoice runs, also dry ones';

CREATE TABLE invoice_run_account (
    run_id BIGINT NOT NULL,
    account_id BIGINT NOT NULL,
    status VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- what was invoiced, or would be
    net DECIMAL(15,2) NOT NULL DEFAULT 0,
    total DECIMAL(15,2) NOT NULL DEFAULT 0,
    invoice_id BIGINT NULL,
    -- messages that wait for a later invoice (BIL-3)
    waiting BIGINT NOT NULL DEFAULT 0,
    -- why it is parked: key of a sentence, and what fills it
    reason_key VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
    reason_arguments VARCHAR(2000) NOT NULL DEFAULT '',
    PRIMARY KEY (run_id, account_id),
    KEY invoice_run_account_status (run_id, status, account_id),
    KEY invoice_run_account_parked (account_id, status),
    CONSTRAINT invoice_run_account_run FOREIGN KEY (run_id) REFERENCES invoice_run (id),
    CONSTRAINT invoice_run_account_account FOREIGN KEY (account_id) REFERENCES account (id)
) COMMENT 'what became of each account in a run';

CREATE TABLE invoice_run_sum (
    run_id BIGINT NOT NULL,
    line_kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    product_code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    line_count BIGINT NOT NULL,
    quantity DECIMAL(20,3) NOT NULL,
    net DECIMAL(18,2) NOT NULL,
    PRIMARY KEY (run_id, line_kind, product_code),
    CONSTRAINT invoice_run_sum_run FOREIGN KEY (run_id) REFERENCES invoice_run (id)
) COMMENT 'what a run invoiced, or would, by product';
