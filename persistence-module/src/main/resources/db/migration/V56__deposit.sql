-- Deposits (CRE-4, CRE-5): demanded, paid, held, set off and paid back. The money itself stands in the ledger.

CREATE TABLE deposit (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    number BIGINT NOT NULL,
    order_id BIGINT NOT NULL,
    customer_id BIGINT NOT NULL,
    contract_id BIGINT NULL,
    status VARCHAR(20) NOT NULL,
    amount DECIMAL(15,2) NOT NULL,
    note VARCHAR(1000) NOT NULL,
    demanded_on DATE NOT NULL,
    demanded_by VARCHAR(200) NOT NULL,
    due_on DATE NOT NULL,
    last_day DATE NOT NULL,
    reminders INT NOT NULL,
    paid_on DATE NULL,
    releasable_on DATE NULL,
    closed_on DATE NULL,
    closed_by VARCHAR(200) NULL,
    closing_reason VARCHAR(1000) NOT NULL,
    replaced_by_id BIGINT NULL,
    demand_item_id BIGINT NULL,
    held_item_id BIGINT NULL,
    credit_item_id BIGINT NULL,
    document_id BIGINT NULL,
    CONSTRAINT deposit_number UNIQUE (number),
    KEY deposit_status (status, due_on),
    KEY deposit_contract (contract_id),
    CONSTRAINT deposit_order FOREIGN KEY (order_id) REFERENCES customer_order (id),
    CONSTRAINT deposit_customer FOREIGN KEY (customer_id) REFERENCES customer (id),
    CONSTRAINT deposit_replaced_by FOREIGN KEY (replaced_by_id) REFERENCES deposit (id),
    CONSTRAINT deposit_demand_item FOREIGN KEY (demand_item_id) REFERENCES open_item (id),
    CONSTRAINT deposit_held_item FOREIGN KEY (held_item_id) REFERENCES open_item (id),
    CONSTRAINT deposit_credit_item FOREIGN KEY (credit_item_id) REFERENCES open_item (id)
) COMMENT 'deposits demanded and held';

CREATE TABLE deposit_payment (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    deposit_id BIGINT NOT NULL,
    received_on DATE NOT NULL,
    amount DECIMAL(15,2) NOT NULL CHECK (amount > 0),
    to_deposit DECIMAL(15,2) NOT NULL,
    -- paid too much or too late, to be paid back
    to_credit DECIMAL(15,2) NOT NULL,
    -- what the bank calls it: the same one is the same payment, unless the one before was taken back
    bank_reference VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    attempt INT NOT NULL,
    registered_at DATETIME(6) NOT NULL,
    registered_by VARCHAR(200) NOT NULL,
    CONSTRAINT deposit_payment_reference UNIQUE (bank_reference, attempt),
    CONSTRAINT deposit_payment_deposit FOREIGN KEY (deposit_id) REFERENCES deposit (id)
) COMMENT 'append-only; payments of deposits';

CREATE TABLE deposit_payment_reversal (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    payment_id BIGINT NOT NULL,
    reason VARCHAR(1000) NOT NULL,
    taken_back_at DATETIME(6) NOT NULL,
    taken_back_by VARCHAR(200) NOT NULL,
    CONSTRAINT deposit_payment_reversal_once UNIQUE (payment_id),
    CONSTRAINT deposit_payment_reversal_payment FOREIGN KEY (payment_id) REFERENCES deposit_payment (id)
) COMMENT 'append-only; payments of deposits that were registered wrongly';

CREATE TABLE deposit_payout (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    deposit_id BIGINT NOT NULL,
    paid_on DATE NOT NULL,
    amount DECIMAL(15,2) NOT NULL CHECK (amount > 0),
    account CHAR(11) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    bank_reference VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    registered_at DATETIME(6) NOT NULL,
    registered_by VARCHAR(200) NOT NULL,
    CONSTRAINT deposit_payout_reference UNIQUE (bank_reference),
    CONSTRAINT deposit_payout_deposit FOREIGN KEY (deposit_id) REFERENCES deposit (id)
) COMMENT 'append-only; what was paid back to customers';

CREATE TABLE other_security (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    order_id BIGINT NOT NULL,
    customer_id BIGINT NOT NULL,
    note VARCHAR(1000) NOT NULL,
    document_id BIGINT NULL,
    recorded_at DATETIME(6) NOT NULL,
    recorded_by VARCHAR(200) NOT NULL,
    CONSTRAINT other_security_order UNIQUE (order_id),
    CONSTRAINT other_security_of_order FOREIGN KEY (order_id) REFERENCES customer_order (id),
    CONSTRAINT other_security_customer FOREIGN KEY (customer_id) REFERENCES customer (id)
) COMMENT 'security other than a deposit, e.g. a guarantee';
