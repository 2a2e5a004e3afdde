-- The order form on the web (CON-1, CON-2): what somebody has typed so far, what an order says of its organisation, floods.

-- Known by a key in the orderer's browser (PRV-12), of which the hash stands here. Seven days on the wall's clock; emptied
-- when the order is placed, and kept so long that a second press of the button finds its order.
CREATE TABLE order_draft (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    key_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    submission_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    content MEDIUMTEXT NOT NULL,
    asked_number CHAR(9) NULL,
    outcome VARCHAR(20) NULL,
    answer_name VARCHAR(300) NOT NULL,
    answer_detail VARCHAR(300) NOT NULL,
    asked_at DATETIME(6) NULL,
    register_record_id BIGINT NULL,
    created_at DATETIME(6) NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    order_id BIGINT NULL,
    CONSTRAINT order_draft_key UNIQUE (key_hash),
    KEY order_draft_expires (expires_at),
    CONSTRAINT order_draft_record FOREIGN KEY (register_record_id) REFERENCES register_record (id) ON DELETE SET NULL,
    CONSTRAINT order_draft_order FOREIGN KEY (order_id) REFERENCES customer_order (id)
);

-- CUS-1: the organisation as the order names it. A customer that is registered already is never changed by an order form.
CREATE TABLE order_organisation (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    order_id BIGINT NOT NULL,
    organisation_number CHAR(9) NOT NULL,
    name VARCHAR(300) NOT NULL,
    form VARCHAR(10) NOT NULL,
    visiting_lines VARCHAR(500) NULL,
    visiting_postcode VARCHAR(16) NULL,
    visiting_city VARCHAR(100) NULL,
    visiting_country CHAR(2) NULL,
    invoice_lines VARCHAR(500) NULL,
    invoice_postcode VARCHAR(16) NULL,
    invoice_city VARCHAR(100) NULL,
    invoice_country CHAR(2) NULL,
    data_source VARCHAR(20) NOT NULL,
    CONSTRAINT order_organisation_once UNIQUE (order_id),
    CONSTRAINT order_organisation_order FOREIGN KEY (order_id) REFERENCES customer_order (id)
) COMMENT 'append-only';

-- How often an address, or a mailbox, was served within the hour; named by a hash (ACC-6).
CREATE TABLE ordering_counter (
    subject VARCHAR(90) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    since DATETIME(6) NULL,
    served INT NOT NULL,
    KEY ordering_counter_since (since)
);
