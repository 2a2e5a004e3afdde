-- Money in (BIL-8): the bank's files, what stands in them, what it was for, and what is paid back.

CREATE TABLE bank_file (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    format VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- who sent it, and what the sender calls it: the same two are the same file
    sender VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    reference VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name VARCHAR(200) NOT NULL,
    document_id BIGINT NOT NULL,
    transactions INT NOT NULL,
    repeated INT NOT NULL,
    money_in DECIMAL(15,2) NOT NULL,
    money_out DECIMAL(15,2) NOT NULL,
    received_at DATETIME(6) NOT NULL,
    received_by VARCHAR(200) NOT NULL,
    CONSTRAINT bank_file_reference UNIQUE (format, sender, reference),
    CONSTRAINT bank_file_content UNIQUE (sha256),
    KEY bank_file_received (received_at),
    CONSTRAINT bank_file_document FOREIGN KEY (document_id) REFERENCES stored_document (id)
) COMMENT 'append-only; files of the bank that were read';

CREATE TABLE bank_transaction (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    file_id BIGINT NOT NULL,
    position INT NOT NULL,
    -- the same payment in another file has the same one; null for what repeats another
    fingerprint CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
    repeats_id BIGINT NULL,
    incoming BOOLEAN NOT NULL,
    -- the bank takes an earlier transaction back
    reversal BOOLEAN NOT NULL,
    amount DECIMAL(15,2) NOT NULL CHECK (amount > 0),
    value_on DATE NOT NULL,
    account VARCHAR(34) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kid VARCHAR(35) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    payer_name VARCHAR(140) NOT NULL,
    payer_account VARCHAR(34) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    message VARCHAR(500) NOT NULL,
    bank_reference VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    status VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- why somebody must look at it
    reason VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NULL,
    -- whose money it is; null while nobody knows
    customer_id BIGINT NULL,
    -- what its KID names
    item_id BIGINT NULL,
    -- the customer's credit, for what is left over
    credit_item_id BIGINT NULL,
    -- what nobody has said yet what it is for
    unallocated DECIMAL(15,2) NOT NULL,
    deposit_payment_id BIGINT NULL,
    -- of one that takes another back: that one
    reverses_id BIGINT NULL,
    booked_on DATE NULL,
    CONSTRAINT bank_transaction_position UNIQUE (file_id, position),
    CONSTRAINT bank_transaction_once UNIQUE (fingerprint),
    KEY bank_transaction_status (status, value_on),
    KEY bank_transaction_kid (kid),
    KEY bank_transaction_amount (amount),
    KEY bank_transaction_payer (payer_account),
    KEY bank_transaction_name (payer_name),
    KEY bank_transaction_reference (bank_reference),
    KEY bank_transaction_day (value_on, id),
    KEY bank_transaction_customer (customer_id, value_on),
    KEY bank_transaction_credit (credit_item_id),
    CONSTRAINT bank_transaction_file FOREIGN KEY (file_id) REFERENCES bank_file (id),
    CONSTRAINT bank_transaction_item FOREIGN KEY (item_id) REFERENCES open_item (id),
    CONSTRAINT bank_transaction_credit_item FOREIGN KEY (credit_item_id) REFERENCES open_item (id)
) COMMENT 'money in and out at the bank';

CREATE TABLE payment_allocation (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    transaction_id BIGINT NOT NULL,
    item_id BIGINT NOT NULL,
    amount DECIMAL(15,2) NOT NULL CHECK (amount > 0),
    voucher_id BIGINT NOT NULL,
    allocated_on DATE NOT NULL,
    allocated_at DATETIME(6) NOT NULL,
    allocated_by VARCHAR(200) NOT NULL,
    taken_back_at DATETIME(6) NULL,
    taken_back_by VARCHAR(200) NULL,
    taken_back_reason VARCHAR(1000) NULL,
    KEY payment_allocation_item (item_id),
    CONSTRAINT payment_allocation_transaction FOREIGN KEY (transaction_id) REFERENCES bank_transaction (id),
    CONSTRAINT payment_allocation_of_item FOREIGN KEY (item_id) REFERENCES open_item (id)
) COMMENT 'what money was for';

CREATE TABLE refund (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    status VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- whose; null for money of somebody unknown
    customer_id BIGINT NULL,
    -- the customer's credit it is taken from, or the transaction
    item_id BIGINT NULL,
    transaction_id BIGINT NULL,
    amount DECIMAL(15,2) NOT NULL CHECK (amount > 0),
    account CHAR(11) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    payee VARCHAR(140) NOT NULL,
    reason VARCHAR(1000) NOT NULL,
    prepared_at DATETIME(6) NOT NULL,
    prepared_by_id BIGINT NOT NULL,
    prepared_by VARCHAR(200) NOT NULL,
    approved_at DATETIME(6) NULL,
    approved_by_id BIGINT NULL,
    approved_by VARCHAR(200) NULL,
    paid_on DATE NULL,
    bank_reference VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    closed_at DATETIME(6) NULL,
    closed_by VARCHAR(200) NULL,
    closing_reason VARCHAR(1000) NOT NULL,
    CONSTRAINT refund_reference UNIQUE (bank_reference),
    KEY refund_status (status, prepared_at),
    KEY refund_item (item_id),
    KEY refund_transaction (transaction_id),
    CONSTRAINT refund_of_item FOREIGN KEY (item_id) REFERENCES open_item (id),
    CONSTRAINT refund_of_transaction FOREIGN KEY (transaction_id) REFERENCES bank_transaction (id)
) COMMENT 'money to be paid back';

-- A file of the folder that was refused, with its reason; the file itself lies beside the accepted ones.
CREATE TABLE bank_file_refusal (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    name VARCHAR(200) NOT NULL,
    error_key VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    arguments VARCHAR(1000) NOT NULL,
    refused_at DATETIME(6) NOT NULL,
    seen_by VARCHAR(200) NULL,
    KEY bank_file_refusal_day (refused_at)
) COMMENT 'files of the bank that could not be read';
