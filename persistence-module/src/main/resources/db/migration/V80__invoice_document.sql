-- What an issued invoice or credit note looks like, as PDF and as EHF. The file itself is a stored document, which never
-- changes; a row here says whether there is one, whether it may be sent, and what its rules found.

CREATE TABLE invoice_document (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    invoice_id BIGINT NOT NULL,
    form VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- null while it could not be made
    document_id BIGINT NULL,
    -- the rules it was checked by, '' for a PDF
    rule_set VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- one a line: severity, rule and sentence, apart by tabs
    findings TEXT NOT NULL,
    made_at DATETIME(6) NOT NULL,
    tries INT NOT NULL,
    -- QUEUED: until then somebody is at it; FAILED: when it is tried again; by the time on the wall
    retry_at DATETIME(6) NULL,
    CONSTRAINT invoice_document_once UNIQUE (invoice_id, form),
    KEY invoice_document_state (state, retry_at),
    CONSTRAINT invoice_document_invoice FOREIGN KEY (invoice_id) REFERENCES invoice (id),
    CONSTRAINT invoice_document_content FOREIGN KEY (document_id) REFERENCES stored_document (id)
) COMMENT 'expirable; documents of invoices and credit notes';
