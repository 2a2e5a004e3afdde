-- Premium-rate messages and the commission on them (CPA-1 … CPA-9). Money in NOK; shares and commission exclude VAT,
-- prices and gross include it. Months are months in Oslo.

-- A customer's service: a short number, or a keyword on it.
CREATE TABLE premium_service (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    customer_id BIGINT NOT NULL,
    contract_id BIGINT NOT NULL,
    account_id BIGINT NULL,
    short_number VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- upper case; '' for the whole number
    keyword VARCHAR(40) NOT NULL,
    name VARCHAR(100) NOT NULL,
    service_code VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- within or outside of the payment licence: beside VAT, not the same
    regime VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    vat_code VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    age_limit INT NULL,
    starts_on DATE NOT NULL,
    -- the last day; null while it runs
    ends_on DATE NULL,
    created_at DATETIME(6) NOT NULL,
    created_by VARCHAR(200) NOT NULL,
    CONSTRAINT premium_service_once UNIQUE (short_number, keyword, starts_on),
    KEY premium_service_customer (customer_id),
    CONSTRAINT premium_service_of FOREIGN KEY (customer_id) REFERENCES customer (id)
) COMMENT 'premium-rate services';

-- What a message may cost its recipient, and when.
CREATE TABLE premium_price (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    service_id BIGINT NOT NULL,
    -- including VAT
    price DECIMAL(9,2) NOT NULL,
    starts_on DATE NOT NULL,
    ends_on DATE NULL,
    CONSTRAINT premium_price_once UNIQUE (service_id, price, starts_on),
    CONSTRAINT premium_price_service FOREIGN KEY (service_id) REFERENCES premium_service (id)
) COMMENT 'consumer prices of premium-rate services';

-- How what is left after VAT is shared. The most exact one holds: price and operator, operator, price, any; and of those
-- the newest that has begun. Never changed: another begins.
CREATE TABLE premium_share (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    service_id BIGINT NOT NULL,
    price DECIMAL(9,2) NULL,
    operator VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
    starts_on DATE NOT NULL,
    -- percent; their sum is 100
    operator_share DECIMAL(7,4) NOT NULL,
    strex_share DECIMAL(7,4) NOT NULL,
    own_share DECIMAL(7,4) NOT NULL,
    customer_share DECIMAL(7,4) NOT NULL,
    created_at DATETIME(6) NOT NULL,
    created_by VARCHAR(200) NOT NULL,
    KEY premium_share_service (service_id, starts_on),
    CONSTRAINT premium_share_service FOREIGN KEY (service_id) REFERENCES premium_service (id)
) COMMENT 'append-only; how premium-rate money is shared';

CREATE SEQUENCE premium_transaction_id START WITH 1 INCREMENT BY 1000 CACHE 100;

-- One message that a recipient paid for, or the taking back of one (negative price, month of its own).
CREATE TABLE premium_transaction (
    id BIGINT NOT NULL PRIMARY KEY,
    -- Strex' id; a reversal's is "-" and the original's
    transaction_id VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    source_id BIGINT NULL,
    customer_id BIGINT NOT NULL,
    service_id BIGINT NOT NULL,
    share_id BIGINT NOT NULL,
    price DECIMAL(9,2) NOT NULL,
    operator VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- null once retention has taken it; its keyed hash stays (PRV-3)
    recipient VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NULL,
    recipient_hash BINARY(32) NOT NULL,
    accepted_at DATETIME(3) NOT NULL,
    -- Yes, No, Unknown
    billed CHAR(1) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    billed_at DATETIME(3) NULL,
    -- in which it was billed; accepted while that is not known
    month CHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    status VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    detail VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- of a reversal: what it takes back
    original_id BIGINT NULL,
    -- the line that settled it
    settlement_line_id BIGINT NULL,
    -- the case that holds it
    hold_id BIGINT NULL,
    content BINARY(16) NOT NULL,
    CONSTRAINT premium_transaction_once UNIQUE (transaction_id),
    KEY premium_transaction_month (customer_id, month, service_id, price, operator, status),
    KEY premium_transaction_all (month, status),
    KEY premium_transaction_line (settlement_line_id, status),
    KEY premium_transaction_hash (recipient_hash, service_id),
    KEY premium_transaction_original (original_id),
    KEY premium_transaction_hold (hold_id)
) COMMENT 'single premium-rate transactions';

-- What was earned and is booked as pending, by what a settlement line is about. From the transactions, anew by a job.
CREATE TABLE premium_earning (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    customer_id BIGINT NOT NULL,
    service_id BIGINT NOT NULL,
    price DECIMAL(9,2) NOT NULL,
    operator VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    month CHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    share_id BIGINT NOT NULL,
    -- billed = yes, without reversals; and reversals
    billed BIGINT NOT NULL,
    reversed BIGINT NOT NULL,
    unknown BIGINT NOT NULL,
    -- of the billed less the reversed
    gross DECIMAL(15,2) NOT NULL,
    commission DECIMAL(15,2) NOT NULL,
    -- of this, so much is booked as earned and not settled yet
    pending DECIMAL(15,2) NOT NULL,
    CONSTRAINT premium_earning_once UNIQUE (customer_id, month, service_id, price, operator, share_id),
    KEY premium_earning_month (month)
) COMMENT 'what premium-rate messages earned, by month';

-- A settlement of Strex, by file or by hand. A correction names what it corrects; its lines are the difference.
CREATE TABLE strex_settlement (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    settlement_ref VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- 0, then 1 and on for corrections
    correction INT NOT NULL,
    origin VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    file_name VARCHAR(200) NOT NULL,
    sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    settled_on DATE NOT NULL,
    period_from DATE NOT NULL,
    period_to DATE NOT NULL,
    -- value date of Strex' payment; null until it is known
    paid_on DATE NULL,
    payment_ref VARCHAR(40) NOT NULL,
    gross DECIMAL(15,2) NOT NULL,
    net_payable DECIMAL(15,2) NOT NULL,
    imported_at DATETIME(6) NOT NULL,
    imported_by VARCHAR(200) NOT NULL,
    CONSTRAINT strex_settlement_once UNIQUE (settlement_ref, correction),
    CONSTRAINT strex_settlement_same UNIQUE (sha256)
) COMMENT 'settlements of Strex';

-- What Strex settled of one customer, service, price, operator, month and share; with the five parts (CPA-1) and our own.
CREATE TABLE strex_settlement_line (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    settlement_id BIGINT NOT NULL,
    customer_id BIGINT NOT NULL,
    service_id BIGINT NOT NULL,
    price DECIMAL(9,2) NOT NULL,
    operator VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    month CHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    share_id BIGINT NOT NULL,
    billed BIGINT NOT NULL,
    reversed BIGINT NOT NULL,
    -- gross = vat + operator_part + strex_part + own_part + commission
    gross DECIMAL(15,2) NOT NULL,
    vat DECIMAL(15,2) NOT NULL,
    operator_part DECIMAL(15,2) NOT NULL,
    strex_part DECIMAL(15,2) NOT NULL,
    own_part DECIMAL(15,2) NOT NULL,
    commission DECIMAL(15,2) NOT NULL,
    -- of our own traffic when it was compared last
    own_billed BIGINT NOT NULL,
    own_reversed BIGINT NOT NULL,
    own_gross DECIMAL(15,2) NOT NULL,
    own_commission DECIMAL(15,2) NOT NULL,
    outcome VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- null while a difference waits for somebody
    resolution VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
    reason VARCHAR(1000) NOT NULL,
    resolved_at DATETIME(6) NULL,
    resolved_by VARCHAR(200) NULL,
    KEY strex_settlement_line_of (settlement_id),
    KEY strex_settlement_line_month (customer_id, month, service_id),
    CONSTRAINT strex_settlement_line_settlement FOREIGN KEY (settlement_id) REFERENCES strex_settlement (id)
) COMMENT 'lines of settlements of Strex';

-- A monthly amount of commission: what one settlement gives for a customer's service and month, what is released, or what
-- was carried. Below zero for reversals. From here to the bank account it is one of these, and its states are the money's.
CREATE TABLE commission_amount (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    customer_id BIGINT NOT NULL,
    service_id BIGINT NOT NULL,
    month CHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- where it comes from: SETTLED, REVERSED, CORRECTED, RELEASED
    cause VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    settlement_id BIGINT NOT NULL,
    hold_id BIGINT NULL,
    -- excluding VAT
    amount DECIMAL(15,2) NOT NULL,
    -- of it, what a hold has taken out since; the rest is what is paid
    withheld DECIMAL(15,2) NOT NULL,
    vat_code VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- value date of Strex' payment, else the settlement's date (CPA-2)
    received_on DATE NOT NULL,
    -- the payout day on which it is due at the earliest
    due_on DATE NOT NULL,
    -- DISPUTED (a difference waits), PAYABLE, CARRIED, NOTED
    status VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    payout_id BIGINT NULL,
    KEY commission_amount_customer (customer_id, status, due_on),
    KEY commission_amount_payout (payout_id),
    KEY commission_amount_settlement (settlement_id)
) COMMENT 'monthly amounts of commission';
