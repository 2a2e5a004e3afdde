-- Sending invoices (BIL-5): what was sent which way and what became of it, and letters gathered for printing.

CREATE TABLE post_batch (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    letters INT NOT NULL,
    made_at DATETIME(6) NOT NULL,
    made_by VARCHAR(200) NOT NULL,
    -- the file to print; null when making it was broken off
    document_id BIGINT NULL,
    posted_at DATETIME(6) NULL,
    posted_by VARCHAR(200) NOT NULL,
    KEY post_batch_made (made_at),
    CONSTRAINT post_batch_document FOREIGN KEY (document_id) REFERENCES stored_document (id)
);

CREATE TABLE invoice_dispatch (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    invoice_id BIGINT NOT NULL,
    -- 1 for the first way, then one more each: two at once can't begin the same
    position INT NOT NULL,
    channel VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    cause VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reason VARCHAR(1000) NOT NULL,
    -- the same for each repeat, so that the other side can drop it
    external_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    recipient VARCHAR(600) NOT NULL,
    trouble VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
    failure VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
    answer VARCHAR(500) NOT NULL,
    attempts INT NOT NULL,
    questions INT NOT NULL,
    -- by the time on the wall; null when nothing is to be done by itself
    next_attempt_at DATETIME(6) NULL,
    claim CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
    claimed_at DATETIME(6) NULL,
    outbox_id BIGINT NULL,
    batch_id BIGINT NULL,
    queued_at DATETIME(6) NOT NULL,
    queued_by VARCHAR(200) NOT NULL,
    sent_at DATETIME(6) NULL,
    ended_at DATETIME(6) NULL,
    -- an invoice goes one way at a time
    open_invoice_id BIGINT AS (CASE WHEN state IN ('QUEUED', 'SENT') THEN invoice_id END) PERSISTENT,
    CONSTRAINT invoice_dispatch_way UNIQUE (invoice_id, position),
    CONSTRAINT invoice_dispatch_open UNIQUE (open_invoice_id),
    CONSTRAINT invoice_dispatch_external UNIQUE (external_id),
    KEY invoice_dispatch_due (next_attempt_at),
    KEY invoice_dispatch_state (state, channel, queued_at),
    KEY invoice_dispatch_batch (batch_id),
    CONSTRAINT invoice_dispatch_invoice FOREIGN KEY (invoice_id) REFERENCES invoice (id),
    CONSTRAINT invoice_dispatch_of_batch FOREIGN KEY (batch_id) REFERENCES post_batch (id)
);
