-- Self-billed commission notes (CPA-7): what Front owes a customer for commission, written by Front in the customer's name; the
-- agreements that allow it; their documents, and how they were sent.

-- That Front may write a customer's sales document (bokføringsforskriften 5-2-1).
CREATE TABLE self_billing_agreement (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    customer_id BIGINT NOT NULL,
    agreed_on DATE NOT NULL,
    starts_on DATE NOT NULL,
    -- the last day; null while it runs
    ends_on DATE NULL,
    -- who agreed for the customer
    agreed_by VARCHAR(200) NOT NULL,
    -- which text was agreed, e.g. the edition of the terms
    edition VARCHAR(100) NOT NULL,
    document_id BIGINT NULL,
    recorded_at DATETIME(6) NOT NULL,
    recorded_by VARCHAR(200) NOT NULL,
    ended_at DATETIME(6) NULL,
    ended_by VARCHAR(200) NOT NULL,
    end_reason VARCHAR(1000) NOT NULL,
    KEY self_billing_agreement_customer (customer_id, starts_on),
    CONSTRAINT self_billing_agreement_of FOREIGN KEY (customer_id) REFERENCES customer (id),
    CONSTRAINT self_billing_agreement_document FOREIGN KEY (document_id) REFERENCES stored_document (id)
) COMMENT 'agreements on self-billing';

CREATE TABLE commission_note (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    kind VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- of the customer's own series, without gaps
    number BIGINT NOT NULL,
    customer_id BIGINT NOT NULL,
    agreement_id BIGINT NOT NULL,
    payout_id BIGINT NULL,
    issued_on DATE NOT NULL,
    -- when it is paid
    paid_on DATE NOT NULL,
    language CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    seller_name VARCHAR(300) NOT NULL,
    seller_organisation_number CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NULL,
    seller_vat_registered BOOLEAN NOT NULL,
    seller_address VARCHAR(500) NOT NULL,
    seller_postcode VARCHAR(20) NOT NULL,
    seller_city VARCHAR(100) NOT NULL,
    seller_country CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    seller_email VARCHAR(254) NULL,
    -- the form of organisation demands Foretaksregisteret
    seller_in_register BOOLEAN NOT NULL,
    -- null where nothing is paid to an account
    seller_account CHAR(11) CHARACTER SET ascii COLLATE ascii_bin NULL,
    buyer_name VARCHAR(300) NOT NULL,
    buyer_organisation_number CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NULL,
    buyer_vat_registered BOOLEAN NOT NULL,
    buyer_address VARCHAR(500) NOT NULL,
    buyer_postcode VARCHAR(20) NOT NULL,
    buyer_city VARCHAR(100) NOT NULL,
    buyer_country CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    buyer_email VARCHAR(254) NULL,
    vat_code VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    net DECIMAL(15,2) NOT NULL,
    vat DECIMAL(15,2) NOT NULL,
    total DECIMAL(15,2) NOT NULL,
    -- what is taken off before it is paid, one a line: kind, reference and amount, apart by tabs
    set_offs TEXT NOT NULL,
    corrects_id BIGINT NULL,
    reason VARCHAR(1000) NOT NULL,
    issued_at DATETIME(6) NOT NULL,
    issued_by VARCHAR(200) NOT NULL,
    CONSTRAINT commission_note_number UNIQUE (customer_id, number),
    CONSTRAINT commission_note_payout UNIQUE (payout_id, kind),
    KEY commission_note_issued (issued_on),
    KEY commission_note_corrects (corrects_id),
    CONSTRAINT commission_note_customer FOREIGN KEY (customer_id) REFERENCES customer (id),
    CONSTRAINT commission_note_agreement FOREIGN KEY (agreement_id) REFERENCES self_billing_agreement (id),
    CONSTRAINT commission_note_origin FOREIGN KEY (corrects_id) REFERENCES commission_note (id)
) COMMENT 'append-only; self-billed commission notes';

CREATE TABLE commission_note_line (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    note_id BIGINT NOT NULL,
    position INT NOT NULL,
    service_id BIGINT NOT NULL,
    service VARCHAR(200) NOT NULL,
    month CHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- messages that were paid for; 0 where that is not told
    messages BIGINT NOT NULL,
    -- NOK excl. VAT; below zero where more was reversed than earned
    amount DECIMAL(15,2) NOT NULL,
    CONSTRAINT commission_note_line_once UNIQUE (note_id, position),
    CONSTRAINT commission_note_line_note FOREIGN KEY (note_id) REFERENCES commission_note (id)
) COMMENT 'append-only; lines of self-billed commission notes';

-- What a note looks like, as PDF and as EHF; as of invoices.
CREATE TABLE commission_note_document (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    note_id BIGINT NOT NULL,
    form VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- null while it could not be made
    document_id BIGINT NULL,
    rule_set VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- one a line: severity, rule and sentence, apart by tabs
    findings TEXT NOT NULL,
    made_at DATETIME(6) NOT NULL,
    tries INT NOT NULL,
    -- QUEUED: until then somebody is at it; FAILED: when it is tried again; by the time on the wall
    retry_at DATETIME(6) NULL,
    CONSTRAINT commission_note_document_once UNIQUE (note_id, form),
    KEY commission_note_document_state (state, retry_at),
    CONSTRAINT commission_note_document_note FOREIGN KEY (note_id) REFERENCES commission_note (id),
    CONSTRAINT commission_note_document_content FOREIGN KEY (document_id) REFERENCES stored_document (id)
) COMMENT 'expirable; documents of commission notes';

-- One way in which a note is sent; as of invoices.
CREATE TABLE commission_note_dispatch (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    note_id BIGINT NOT NULL,
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
    queued_at DATETIME(6) NOT NULL,
    queued_by VARCHAR(200) NOT NULL,
    sent_at DATETIME(6) NULL,
    ended_at DATETIME(6) NULL,
    -- a note goes one way at a time
    open_note_id BIGINT AS (CASE WHEN state IN ('QUEUED', 'SENT') THEN note_id END) PERSISTENT,
    CONSTRAINT commission_note_dispatch_way UNIQUE (note_id, position),
    CONSTRAINT commission_note_dispatch_open UNIQUE (open_note_id),
    CONSTRAINT commission_note_dispatch_external UNIQUE (external_id),
    KEY commission_note_dispatch_due (next_attempt_at),
    CONSTRAINT commission_note_dispatch_note FOREIGN KEY (note_id) REFERENCES commission_note (id)
) COMMENT 'how commission notes were sent';
