-- Commission that is held until a suspicion is clarified, what was asked for and answered meanwhile, and what became of it;
-- and premium-rate messages that are denied (CPA-6). Commission excludes VAT.

CREATE TABLE commission_hold (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    number BIGINT NOT NULL,
    customer_id BIGINT NOT NULL,
    -- ALL, SERVICE, NUMBER; a number may be of one service only
    scope VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    service_id BIGINT NULL,
    -- keyed, so that the case finds its number after the number itself is gone (PRV-3)
    recipient_hash BINARY(32) NULL,
    -- false for a demand of proof that holds nothing
    withholds BOOLEAN NOT NULL,
    status VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reason VARCHAR(1000) NOT NULL,
    -- the last day to answer; null while nothing was demanded
    proof_due_on DATE NULL,
    police_reference VARCHAR(100) NOT NULL,
    opened_at DATETIME(6) NOT NULL,
    opened_by VARCHAR(200) NOT NULL,
    decided_at DATETIME(6) NULL,
    decided_by VARCHAR(200) NULL,
    CONSTRAINT commission_hold_number UNIQUE (number),
    KEY commission_hold_customer (customer_id, status),
    KEY commission_hold_status (status, proof_due_on),
    CONSTRAINT commission_hold_of FOREIGN KEY (customer_id) REFERENCES customer (id)
) COMMENT 'commission that is held, demands of proof';

-- Each step of a case.
CREATE TABLE commission_hold_event (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    hold_id BIGINT NOT NULL,
    kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    happened_at DATETIME(6) NOT NULL,
    happened_by VARCHAR(200) NOT NULL,
    note VARCHAR(4000) NOT NULL,
    -- of a forfeiture: MISUSE_ESTABLISHED, PROOF_MISSING
    ground VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
    -- of a demand: the last day to answer
    due_on DATE NULL,
    numbers INT NOT NULL,
    transactions BIGINT NOT NULL,
    amount DECIMAL(15,2) NOT NULL,
    KEY commission_hold_event_of (hold_id),
    CONSTRAINT commission_hold_event_of FOREIGN KEY (hold_id) REFERENCES commission_hold (id)
) COMMENT 'append-only; steps of cases on held commission';

-- Files that came with an answer.
CREATE TABLE commission_hold_file (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    event_id BIGINT NOT NULL,
    document_id BIGINT NOT NULL,
    name VARCHAR(200) NOT NULL,
    KEY commission_hold_file_event (event_id),
    CONSTRAINT commission_hold_file_event FOREIGN KEY (event_id) REFERENCES commission_hold_event (id),
    CONSTRAINT commission_hold_file_document FOREIGN KEY (document_id) REFERENCES stored_document (id)
) COMMENT 'append-only; files in answers to demands of proof';

-- Numbers of a case of which proof was demanded, or that were decided on by themselves.
CREATE TABLE commission_hold_number (
    hold_id BIGINT NOT NULL,
    recipient_hash BINARY(32) NOT NULL,
    proof_due_on DATE NULL,
    PRIMARY KEY (hold_id, recipient_hash),
    CONSTRAINT commission_hold_number_of FOREIGN KEY (hold_id) REFERENCES commission_hold (id)
) COMMENT 'numbers of which proof of consent was demanded';

-- What a case holds of one settlement line, and what became of the rest: withheld + released + forfeited + reversed.
CREATE TABLE commission_hold_line (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    hold_id BIGINT NOT NULL,
    settlement_line_id BIGINT NOT NULL,
    amount_id BIGINT NOT NULL,
    withheld DECIMAL(15,2) NOT NULL,
    released DECIMAL(15,2) NOT NULL,
    forfeited DECIMAL(15,2) NOT NULL,
    reversed DECIMAL(15,2) NOT NULL,
    CONSTRAINT commission_hold_line_once UNIQUE (hold_id, settlement_line_id),
    KEY commission_hold_line_amount (amount_id),
    CONSTRAINT commission_hold_line_of FOREIGN KEY (hold_id) REFERENCES commission_hold (id)
) COMMENT 'held commission by settlement line';

-- No premium-rate messages from a day on: of a customer, a short number of it, or one service.
CREATE TABLE premium_denial (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    customer_id BIGINT NOT NULL,
    short_number VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    service_id BIGINT NULL,
    from_at DATETIME(6) NOT NULL,
    reason VARCHAR(1000) NOT NULL,
    made_at DATETIME(6) NOT NULL,
    made_by VARCHAR(200) NOT NULL,
    lifted_at DATETIME(6) NULL,
    lifted_by VARCHAR(200) NULL,
    lift_reason VARCHAR(1000) NOT NULL,
    KEY premium_denial_customer (customer_id),
    CONSTRAINT premium_denial_of FOREIGN KEY (customer_id) REFERENCES customer (id)
) COMMENT 'premium-rate messages that are denied';
