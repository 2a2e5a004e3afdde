-- What a customer owes of commission when its contracts have ended (CPA-3, CPA-5): the demand with KID, and how it was sent.

CREATE TABLE commission_demand (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    -- of the series of K- open items, without gaps
    number BIGINT NOT NULL,
    customer_id BIGINT NOT NULL,
    payout_id BIGINT NOT NULL,
    item_id BIGINT NOT NULL,
    issued_on DATE NOT NULL,
    due_on DATE NOT NULL,
    language CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- commission that recipients got back, excluding VAT, and its VAT
    base DECIMAL(15,2) NOT NULL CHECK (base >= 0),
    vat DECIMAL(15,2) NOT NULL CHECK (vat >= 0),
    -- paid ahead, and never earned
    advances DECIMAL(15,2) NOT NULL CHECK (advances >= 0),
    document_id BIGINT NOT NULL,
    issued_at DATETIME(6) NOT NULL,
    issued_by VARCHAR(200) NOT NULL,
    CONSTRAINT commission_demand_number UNIQUE (number),
    CONSTRAINT commission_demand_payout UNIQUE (payout_id),
    KEY commission_demand_customer (customer_id),
    CONSTRAINT commission_demand_of FOREIGN KEY (customer_id) REFERENCES customer (id),
    CONSTRAINT commission_demand_of_payout FOREIGN KEY (payout_id) REFERENCES payout (id),
    CONSTRAINT commission_demand_item FOREIGN KEY (item_id) REFERENCES open_item (id),
    CONSTRAINT commission_demand_document FOREIGN KEY (document_id) REFERENCES stored_document (id)
) COMMENT 'append-only; demands for commission back';

-- One way in which a demand is sent; as of invoices, but never as EHF.
CREATE TABLE commission_demand_dispatch (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    demand_id BIGINT NOT NULL,
    position INT NOT NULL,
    channel VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    cause VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reason VARCHAR(1000) NOT NULL,
    external_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    recipient VARCHAR(600) NOT NULL,
    trouble VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
    failure VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
    answer VARCHAR(500) NOT NULL,
    attempts INT NOT NULL,
    questions INT NOT NULL,
    next_attempt_at DATETIME(6) NULL,
    claim CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
    claimed_at DATETIME(6) NULL,
    outbox_id BIGINT NULL,
    batch_id BIGINT NULL,
    queued_at DATETIME(6) NOT NULL,
    queued_by VARCHAR(200) NOT NULL,
    sent_at DATETIME(6) NULL,
    ended_at DATETIME(6) NULL,
    -- a demand goes one way at a time
    open_demand_id BIGINT AS (CASE WHEN state IN ('QUEUED', 'SENT') THEN demand_id END) PERSISTENT,
    CONSTRAINT commission_demand_dispatch_way UNIQUE (demand_id, position),
    CONSTRAINT commission_demand_dispatch_open UNIQUE (open_demand_id),
    CONSTRAINT commission_demand_dispatch_external UNIQUE (external_id),
    KEY commission_demand_dispatch_due (next_attempt_at),
    KEY commission_demand_dispatch_batch (batch_id),
    CONSTRAINT commission_demand_dispatch_of FOREIGN KEY (demand_id) REFERENCES commission_demand (id),
    CONSTRAINT commission_demand_dispatch_of_batch FOREIGN KEY (batch_id) REFERENCES post_batch (id)
) COMMENT 'how demands for commission back were sent';
