-- Money out (CPA-7): where customers are paid, what is ordered at the bank, the files it goes in, and what the bank answers.

-- A customer's account for money out. One person enters it, another confirms it, the customer is told at its earlier
-- addresses; meanwhile nothing is paid.
CREATE TABLE payee_account (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    customer_id BIGINT NOT NULL,
    account CHAR(11) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    status VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reason VARCHAR(1000) NOT NULL,
    entered_at DATETIME(6) NOT NULL,
    entered_on DATE NOT NULL,
    entered_by_kind VARCHAR(15) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    entered_by_id BIGINT NOT NULL,
    entered_by VARCHAR(200) NOT NULL,
    decided_at DATETIME(6) NULL,
    decided_by VARCHAR(200) NULL,
    decision VARCHAR(1000) NOT NULL,
    replaced_at DATETIME(6) NULL,
    -- one waits and one is in force, at most
    waiting_of BIGINT AS (IF(status = 'WAITING', customer_id, NULL)) STORED,
    in_force_of BIGINT AS (IF(status = 'IN_FORCE', customer_id, NULL)) STORED,
    CONSTRAINT payee_account_waiting UNIQUE (waiting_of),
    CONSTRAINT payee_account_in_force UNIQUE (in_force_of),
    KEY payee_account_status (status, entered_at),
    KEY payee_account_customer (customer_id, id),
    CONSTRAINT payee_account_of FOREIGN KEY (customer_id) REFERENCES customer (id)
) COMMENT 'bank accounts that customers are paid to';

-- Whom it was told to, and by which message of the outbox.
CREATE TABLE payee_account_notice (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    payee_account_id BIGINT NOT NULL,
    recipient VARCHAR(320) NOT NULL,
    outbox_id BIGINT NOT NULL,
    KEY payee_account_notice_of (payee_account_id),
    CONSTRAINT payee_account_notice_account FOREIGN KEY (payee_account_id) REFERENCES payee_account (id)
) COMMENT 'append-only; whom a new bank account was told to';

-- A file of payments as the bank gets it. Its content is never made anew.
CREATE TABLE payment_file (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    message_id VARCHAR(35) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    payments INT NOT NULL,
    total DECIMAL(15,2) NOT NULL,
    debtor_account CHAR(11) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    created_at DATETIME(6) NOT NULL,
    created_by VARCHAR(200) NOT NULL,
    -- when it first left the house, by a person or into the folder
    taken_at DATETIME(6) NULL,
    taken_by VARCHAR(200) NULL,
    -- the bank's answer to the file as a whole; null while there is none
    answer VARCHAR(4) CHARACTER SET ascii COLLATE ascii_bin NULL,
    content MEDIUMBLOB NOT NULL,
    CONSTRAINT payment_file_message UNIQUE (message_id)
) COMMENT 'files of payments to the bank';

-- Somebody took the same file once more.
CREATE TABLE payment_file_copy (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    file_id BIGINT NOT NULL,
    reason VARCHAR(1000) NOT NULL,
    taken_at DATETIME(6) NOT NULL,
    taken_by VARCHAR(200) NOT NULL,
    KEY payment_file_copy_of (file_id),
    CONSTRAINT payment_file_copy_file FOREIGN KEY (file_id) REFERENCES payment_file (id)
) COMMENT 'append-only; copies of files of payments';

-- A payment that the bank is to make. A rejected one stays as it is; another attempt is another row.
CREATE TABLE outgoing_payment (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    subject_type VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject_id BIGINT NOT NULL,
    attempt INT NOT NULL,
    purpose VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    customer_id BIGINT NULL,
    payee VARCHAR(140) NOT NULL,
    account CHAR(11) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- goes to the customer's confirmed account, whichever that is when the file is made
    follows BOOLEAN NOT NULL,
    amount DECIMAL(15,2) NOT NULL CHECK (amount > 0),
    kid VARCHAR(25) CHARACTER SET ascii COLLATE ascii_bin NULL,
    message VARCHAR(140) NOT NULL,
    pay_on DATE NOT NULL,
    status VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    prepared_by_id BIGINT NOT NULL,
    approved_by_id BIGINT NOT NULL,
    ordered_at DATETIME(6) NOT NULL,
    ordered_by VARCHAR(200) NOT NULL,
    file_id BIGINT NULL,
    position INT NULL,
    paid_on DATE NULL,
    bank_reference VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    closed_at DATETIME(6) NULL,
    closed_by VARCHAR(200) NULL,
    -- the bank's code for a rejection
    reason_code VARCHAR(35) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reason VARCHAR(1000) NOT NULL,
    -- what is paid or on its way is not ordered again
    live_subject VARCHAR(65) CHARACTER SET ascii COLLATE ascii_bin
        AS (IF(status IN ('REJECTED', 'CANCELLED'), NULL, CONCAT(subject_type, ':', subject_id))) STORED,
    CONSTRAINT outgoing_payment_attempt UNIQUE (subject_type, subject_id, attempt),
    CONSTRAINT outgoing_payment_live UNIQUE (live_subject),
    CONSTRAINT outgoing_payment_position UNIQUE (file_id, position),
    KEY outgoing_payment_status (status, pay_on),
    KEY outgoing_payment_customer (customer_id, id),
    CONSTRAINT outgoing_payment_file FOREIGN KEY (file_id) REFERENCES payment_file (id)
) COMMENT 'payments to the bank';

-- What the bank said of a payment or file of ours, as it came.
CREATE TABLE bank_answer (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    bank_file_id BIGINT NOT NULL,
    -- REPORT (pain.002) or ENTRY (camt.054)
    kind VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- what it names, as the bank wrote it; the file's message id or a payment's end-to-end id
    names VARCHAR(35) NOT NULL,
    status_code VARCHAR(4) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reason_code VARCHAR(35) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    text VARCHAR(500) NOT NULL,
    amount DECIMAL(15,2) NULL,
    value_on DATE NULL,
    payment_file_id BIGINT NULL,
    payment_id BIGINT NULL,
    outcome VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    read_at DATETIME(6) NOT NULL,
    seen_at DATETIME(6) NULL,
    seen_by VARCHAR(200) NULL,
    KEY bank_answer_payment (payment_id),
    KEY bank_answer_payment_file (payment_file_id),
    KEY bank_answer_outcome (outcome, seen_at),
    CONSTRAINT bank_answer_file FOREIGN KEY (bank_file_id) REFERENCES bank_file (id)
) COMMENT 'answers of the bank to payments';

-- Of money out: our own id for the payment, as the bank gives it back.
ALTER TABLE bank_transaction ADD end_to_end VARCHAR(35) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '';
