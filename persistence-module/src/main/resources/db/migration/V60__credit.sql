-- Credit checks, decisions, exposure (rules CRE).

CREATE TABLE credit_check (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    customer_id BIGINT NOT NULL,
    order_id BIGINT NOT NULL,
    -- the customer while it is pending: two at once can't ask twice
    pending_customer_id BIGINT NULL,
    organisation_number CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    sole_trader BOOLEAN NOT NULL,
    status VARCHAR(10) NOT NULL,
    need VARCHAR(500) NOT NULL,
    requested_at DATETIME(6) NOT NULL,
    requested_by VARCHAR(200) NOT NULL,
    automatic BOOLEAN NOT NULL,
    own_reference CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    provider VARCHAR(100) NOT NULL,
    bureau_reference VARCHAR(100) NOT NULL,
    checked_at DATETIME(6) NULL,
    rating VARCHAR(10) NULL,
    score INT NULL,
    remarks INT NOT NULL,
    suggested_limit DECIMAL(15,2) NULL,
    accounts_filed BOOLEAN NULL,
    valid_until DATE NULL,
    copy_letter_sent_on DATE NULL,
    attempts INT NOT NULL,
    next_attempt_at DATETIME(6) NULL,
    last_failure VARCHAR(20) NULL,
    claim CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
    claimed_at DATETIME(6) NULL,
    CONSTRAINT credit_check_pending UNIQUE (pending_customer_id),
    KEY credit_check_due (status, next_attempt_at),
    KEY credit_check_of_customer (customer_id, requested_at),
    CONSTRAINT credit_check_customer FOREIGN KEY (customer_id) REFERENCES customer (id),
    CONSTRAINT credit_check_order FOREIGN KEY (order_id) REFERENCES customer_order (id)
);

CREATE TABLE credit_decision (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    order_id BIGINT NOT NULL,
    customer_id BIGINT NOT NULL,
    -- goes with the data of the check (CRE-6), as do advice and note
    check_id BIGINT NULL,
    outcome VARCHAR(10) NOT NULL,
    credit_limit DECIMAL(15,2) NOT NULL,
    security_amount DECIMAL(15,2) NULL,
    reason VARCHAR(1000) NOT NULL,
    advice VARCHAR(10) NULL,
    note TEXT NOT NULL,
    decided_at DATETIME(6) NOT NULL,
    decided_by VARCHAR(200) NOT NULL,
    KEY credit_decision_day (decided_at),
    KEY credit_decision_of_customer (customer_id, decided_at),
    KEY credit_decision_check (check_id),
    CONSTRAINT credit_decision_order FOREIGN KEY (order_id) REFERENCES customer_order (id),
    CONSTRAINT credit_decision_customer FOREIGN KEY (customer_id) REFERENCES customer (id)
);

CREATE TABLE exposure_warning (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    customer_id BIGINT NOT NULL,
    customer_name VARCHAR(300) NOT NULL,
    percent INT NOT NULL,
    exposure DECIMAL(15,2) NOT NULL,
    credit_limit DECIMAL(15,2) NOT NULL,
    crossed_at DATETIME(6) NOT NULL,
    below_at DATETIME(6) NULL,
    -- the customer while it is above: told once for each crossing
    open_customer_id BIGINT NULL,
    CONSTRAINT exposure_warning_open UNIQUE (open_customer_id, percent),
    CONSTRAINT exposure_warning_customer FOREIGN KEY (customer_id) REFERENCES customer (id)
);
