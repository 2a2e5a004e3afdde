-- Premium transactions in: what came at once, what waits, what operators told (CPA-1, PRV-3).

-- When that was told which holds of whether it was billed; the later word holds, whatever order words come in.
ALTER TABLE premium_transaction ADD COLUMN told_at DATETIME(3) NULL AFTER billed_at;

-- What came in at once; a file comes in by several.
CREATE TABLE premium_intake (
    id BIGINT NOT NULL PRIMARY KEY,
    source_id BIGINT NOT NULL,
    -- TRANSACTIONS or REPORTS
    content VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    channel VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    file_id BIGINT NULL,
    first_line INT NOT NULL,
    idempotency_key VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NULL,
    request_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
    received_at DATETIME(6) NOT NULL,
    received_by VARCHAR(200) NOT NULL,
    accepted INT NOT NULL,
    repeated INT NOT NULL,
    updated INT NOT NULL,
    refused INT NOT NULL,
    aside INT NOT NULL,
    -- a letter for each line
    outcomes TEXT CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    CONSTRAINT premium_intake_once UNIQUE (source_id, idempotency_key),
    KEY premium_intake_file (file_id),
    CONSTRAINT premium_intake_source FOREIGN KEY (source_id) REFERENCES usage_source (id)
) COMMENT 'append-only; premium transactions and reports that came in at once';

CREATE TABLE premium_file (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    source_id BIGINT NOT NULL,
    name VARCHAR(200) NOT NULL,
    sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    whole BOOLEAN NOT NULL,
    uploaded_at DATETIME(6) NOT NULL,
    uploaded_by VARCHAR(200) NOT NULL,
    KEY premium_file_same (source_id, sha256),
    CONSTRAINT premium_file_source FOREIGN KEY (source_id) REFERENCES usage_source (id)
) COMMENT 'files of premium transactions';

CREATE TABLE premium_refusal (
    intake_id BIGINT NOT NULL,
    line INT NOT NULL,
    transaction_id VARCHAR(80) NOT NULL,
    problem VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    detail VARCHAR(100) NOT NULL,
    PRIMARY KEY (intake_id, line),
    CONSTRAINT premium_refusal_intake FOREIGN KEY (intake_id) REFERENCES premium_intake (id)
) COMMENT 'append-only; expirable; lines of premium transactions that were refused, and why';

-- Good lines that no service, price, share or original can be found for yet.
CREATE TABLE premium_aside (
    id BIGINT NOT NULL PRIMARY KEY,
    transaction_id VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    source_id BIGINT NOT NULL,
    cause VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    short_number VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    keyword VARCHAR(40) NOT NULL,
    recipient VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    operator VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
    price DECIMAL(9,2) NULL,
    accepted_at DATETIME(3) NOT NULL,
    reversal_of VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NULL,
    billed CHAR(1) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    told_at DATETIME(3) NOT NULL,
    billed_at DATETIME(3) NULL,
    detail VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    content BINARY(16) NOT NULL,
    put_aside_at DATETIME(6) NOT NULL,
    CONSTRAINT premium_aside_once UNIQUE (transaction_id),
    KEY premium_aside_reversal (reversal_of),
    KEY premium_aside_number (short_number, keyword)
) COMMENT 'premium transactions that wait for their service or original';

-- Delivery reports, also of transactions that are not there yet.
CREATE TABLE premium_report (
    transaction_id VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    status_code VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    detail VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    billed CHAR(1) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    received_at DATETIME(3) NOT NULL,
    source_id BIGINT NULL,
    taken_at DATETIME(6) NOT NULL,
    PRIMARY KEY (transaction_id, status_code)
) COMMENT 'append-only; expirable; delivery reports of premium transactions';

-- What was booked as earned and pending, each by one voucher: the change since the time before.
CREATE TABLE premium_accrual (
    id BIGINT NOT NULL PRIMARY KEY,
    customer_id BIGINT NOT NULL,
    month CHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    amount DECIMAL(15,2) NOT NULL,
    booked_on DATE NOT NULL,
    booked_at DATETIME(6) NOT NULL,
    KEY premium_accrual_customer (customer_id, month)
) COMMENT 'append-only; changes of pending commission';
