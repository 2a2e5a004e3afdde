-- Documents: what Front made and sent, and what came from outside; and which of them go with a message.

CREATE TABLE stored_document (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    kind VARCHAR(30) NOT NULL,
    name VARCHAR(200) NOT NULL,
    media_type VARCHAR(60) NOT NULL,
    size INT NOT NULL,
    sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    customer_id BIGINT NULL,
    created_at DATETIME(6) NOT NULL,
    created_by VARCHAR(200) NOT NULL,
    content LONGBLOB NOT NULL,
    KEY stored_document_customer (customer_id, kind)
) COMMENT 'append-only; expirable; documents as they were made or received';

CREATE TABLE outbox_attachment (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    message_id BIGINT NOT NULL,
    position INT NOT NULL,
    document_id BIGINT NOT NULL,
    name VARCHAR(200) NOT NULL,
    CONSTRAINT outbox_attachment_once UNIQUE (message_id, position),
    KEY outbox_attachment_document (document_id),
    CONSTRAINT outbox_attachment_message FOREIGN KEY (message_id) REFERENCES outbox_message (id) ON DELETE CASCADE,
    CONSTRAINT outbox_attachment_content FOREIGN KEY (document_id) REFERENCES stored_document (id)
) COMMENT 'documents that go with a message';
