-- Payouts of commission: runs that propose, what they propose, and what was paid ahead (CPA-2, CPA-4, CPA-5, CPA-7, CPA-8).

CREATE TABLE payout_run (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    -- what is due until then, and the day on which it is paid at the earliest
    payout_on DATE NOT NULL,
    status VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    stop_requested BOOLEAN NOT NULL,
    attempts INT NOT NULL,
    prepared_at DATETIME(6) NOT NULL,
    prepared_by_id BIGINT NOT NULL,
    prepared_by VARCHAR(200) NOT NULL,
    begun_at DATETIME(6) NULL,
    ended_at DATETIME(6) NULL,
    stopped_by VARCHAR(200) NOT NULL,
    -- who approves all that is left of it, and when that was said; payouts prepared later are not meant
    approving BOOLEAN NOT NULL,
    approved_at DATETIME(6) NULL,
    approved_by_id BIGINT NULL,
    approved_by VARCHAR(200) NULL,
    -- one at a time is prepared or runs; null when it has ended
    open_scope VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
    CONSTRAINT payout_run_open UNIQUE (open_scope),
    KEY payout_run_status (status, id),
    KEY payout_run_day (payout_on, id)
) COMMENT 'runs that propose payouts of commission';

CREATE TABLE payout_run_customer (
    run_id BIGINT NOT NULL,
    customer_id BIGINT NOT NULL,
    status VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- excluding VAT
    base DECIMAL(15,2) NOT NULL DEFAULT 0,
    to_pay DECIMAL(15,2) NOT NULL DEFAULT 0,
    payout_id BIGINT NULL,
    -- why it is parked: key of a sentence, and what fills it
    reason_key VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
    reason_arguments VARCHAR(2000) NOT NULL DEFAULT '',
    PRIMARY KEY (run_id, customer_id),
    KEY payout_run_customer_status (run_id, status, customer_id),
    CONSTRAINT payout_run_customer_run FOREIGN KEY (run_id) REFERENCES payout_run (id),
    CONSTRAINT payout_run_customer_customer FOREIGN KEY (customer_id) REFERENCES customer (id)
) COMMENT 'what became of each customer in a payout run';

CREATE TABLE payout (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    run_id BIGINT NOT NULL,
    customer_id BIGINT NOT NULL,
    payout_on DATE NOT NULL,
    status VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- excluding VAT; below zero for what is asked back when the contract has ended
    base DECIMAL(15,2) NOT NULL,
    vat_code VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    vat DECIMAL(15,2) NOT NULL,
    advances DECIMAL(15,2) NOT NULL,
    set_off DECIMAL(15,2) NOT NULL,
    to_pay DECIMAL(15,2) NOT NULL,
    prepared_on DATE NOT NULL,
    prepared_at DATETIME(6) NOT NULL,
    prepared_by_id BIGINT NOT NULL,
    prepared_by VARCHAR(200) NOT NULL,
    approved_at DATETIME(6) NULL,
    approved_by_id BIGINT NULL,
    approved_by VARCHAR(200) NULL,
    -- said when it was approved, or sent back
    remark VARCHAR(1000) NOT NULL,
    closed_at DATETIME(6) NULL,
    closed_by VARCHAR(200) NULL,
    -- P: what the note says we owe; K: what we ask back
    item_id BIGINT NULL,
    account CHAR(11) CHARACTER SET ascii COLLATE ascii_bin NULL,
    -- the order to the bank that stands
    payment_id BIGINT NULL,
    paid_on DATE NULL,
    bank_reference VARCHAR(200) NULL,
    -- why the bank did not pay
    rejection VARCHAR(1000) NOT NULL,
    -- the customer while it waits to be approved: one at a time
    open_customer BIGINT NULL,
    CONSTRAINT payout_open UNIQUE (open_customer),
    KEY payout_run_of (run_id, status),
    KEY payout_customer (customer_id, payout_on),
    KEY payout_status (status, payout_on),
    CONSTRAINT payout_of_run FOREIGN KEY (run_id) REFERENCES payout_run (id),
    CONSTRAINT payout_of_customer FOREIGN KEY (customer_id) REFERENCES customer (id),
    CONSTRAINT payout_of_item FOREIGN KEY (item_id) REFERENCES open_item (id)
) COMMENT 'payouts of commission';

CREATE TABLE payout_line (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    payout_id BIGINT NOT NULL,
    position INT NOT NULL,
    kind VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    service_id BIGINT NULL,
    month CHAR(7) CHARACTER SET ascii COLLATE ascii_bin NULL,
    -- what it is of: commission_amount, commission_advance or open_item
    subject_id BIGINT NOT NULL,
    -- the service, the claim, or what the advance was for
    label VARCHAR(300) NOT NULL,
    -- due, paid or overdue since
    day DATE NOT NULL,
    -- what it adds, below zero what it takes
    amount DECIMAL(15,2) NOT NULL,
    CONSTRAINT payout_line_once UNIQUE (payout_id, position),
    KEY payout_line_subject (subject_id),
    CONSTRAINT payout_line_of FOREIGN KEY (payout_id) REFERENCES payout (id)
) COMMENT 'append-only; how the amount of a payout comes about';

-- CPA-5: paid before Strex has settled, and set off against what comes later, oldest first.
CREATE TABLE commission_advance (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    customer_id BIGINT NOT NULL,
    month CHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    amount DECIMAL(15,2) NOT NULL CHECK (amount > 0),
    -- paid, and not set off yet
    remaining DECIMAL(15,2) NOT NULL CHECK (remaining >= 0),
    reason VARCHAR(1000) NOT NULL,
    status VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    prepared_at DATETIME(6) NOT NULL,
    prepared_by_id BIGINT NOT NULL,
    prepared_by VARCHAR(200) NOT NULL,
    approved_at DATETIME(6) NULL,
    approved_by_id BIGINT NULL,
    approved_by VARCHAR(200) NULL,
    remark VARCHAR(1000) NOT NULL,
    closed_at DATETIME(6) NULL,
    closed_by VARCHAR(200) NULL,
    account CHAR(11) CHARACTER SET ascii COLLATE ascii_bin NULL,
    payment_id BIGINT NULL,
    paid_on DATE NULL,
    bank_reference VARCHAR(200) NULL,
    rejection VARCHAR(1000) NOT NULL,
    KEY commission_advance_customer (customer_id, status),
    KEY commission_advance_status (status, prepared_at),
    CONSTRAINT commission_advance_of FOREIGN KEY (customer_id) REFERENCES customer (id)
) COMMENT 'commission paid in advance';

-- CPA-8: whose contract does not let overdue claims be set off; who has no row is under the terms, which do.
CREATE TABLE payout_terms (
    customer_id BIGINT NOT NULL PRIMARY KEY,
    set_off BOOLEAN NOT NULL,
    reason VARCHAR(1000) NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    changed_by VARCHAR(200) NOT NULL,
    CONSTRAINT payout_terms_of FOREIGN KEY (customer_id) REFERENCES customer (id)
) COMMENT 'what was agreed about payouts of commission';
