-- Versions of terms, data processing agreement and privacy statement: what changed, who was told, who answered (CON-12).

ALTER TABLE terms_version
    ADD COLUMN changes_nb VARCHAR(2000) NOT NULL,
    ADD COLUMN changes_en VARCHAR(2000) NOT NULL,
    COMMENT 'append-only';

CREATE TABLE terms_announcement (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    terms_version_id BIGINT NOT NULL,
    ordered_at DATETIME(6) NOT NULL,
    ordered_by VARCHAR(200) NOT NULL,
    finished_at DATETIME(6) NULL,
    -- a version is announced once
    CONSTRAINT terms_announcement_version UNIQUE (terms_version_id),
    KEY terms_announcement_open (finished_at),
    CONSTRAINT terms_announcement_terms FOREIGN KEY (terms_version_id) REFERENCES terms_version (id)
) COMMENT 'versions that customers are told about';

CREATE TABLE terms_notice (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    terms_version_id BIGINT NOT NULL,
    customer_id BIGINT NOT NULL,
    channel VARCHAR(10) NOT NULL,
    -- the contact who is written to; 0 where nobody is
    contact_id BIGINT NOT NULL,
    recipient VARCHAR(254) NOT NULL,
    outcome VARCHAR(20) NOT NULL,
    outbox_id BIGINT NULL,
    told_at DATETIME(6) NOT NULL,
    settlement_note VARCHAR(1000) NOT NULL,
    settled_at DATETIME(6) NULL,
    settled_by VARCHAR(200) NOT NULL,
    CONSTRAINT terms_notice_once UNIQUE (terms_version_id, customer_id, channel, contact_id),
    KEY terms_notice_customer (customer_id),
    KEY terms_notice_outbox (outbox_id),
    KEY terms_notice_open (outcome, settled_at),
    CONSTRAINT terms_notice_terms FOREIGN KEY (terms_version_id) REFERENCES terms_version (id),
    CONSTRAINT terms_notice_of_customer FOREIGN KEY (customer_id) REFERENCES customer (id)
) COMMENT 'who was told about a version, by which channel';

CREATE TABLE terms_answer (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    terms_version_id BIGINT NOT NULL,
    customer_id BIGINT NOT NULL,
    user_id BIGINT NOT NULL,
    user_name VARCHAR(200) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    remark VARCHAR(2000) NOT NULL,
    answered_at DATETIME(6) NOT NULL,
    address VARCHAR(45) NOT NULL,
    settlement_note VARCHAR(2000) NOT NULL,
    settled_at DATETIME(6) NULL,
    settled_by VARCHAR(200) NOT NULL,
    -- each user reads once and disagrees once, for each organisation
    CONSTRAINT terms_answer_once UNIQUE (terms_version_id, customer_id, user_id, kind),
    KEY terms_answer_open (kind, settled_at),
    KEY terms_answer_customer (customer_id),
    CONSTRAINT terms_answer_terms FOREIGN KEY (terms_version_id) REFERENCES terms_version (id),
    CONSTRAINT terms_answer_of_customer FOREIGN KEY (customer_id) REFERENCES customer (id)
) COMMENT 'what users of customers said to a version: read, or disagree, which sales settle';

CREATE TABLE terms_document (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    terms_version_id BIGINT NOT NULL,
    language VARCHAR(10) NOT NULL,
    -- a stored_document, which comes with a later migration
    document_id BIGINT NOT NULL,
    CONSTRAINT terms_document_once UNIQUE (terms_version_id, language),
    CONSTRAINT terms_document_terms FOREIGN KEY (terms_version_id) REFERENCES terms_version (id)
) COMMENT 'append-only; versions as PDF, made once, so that everybody has the same';
