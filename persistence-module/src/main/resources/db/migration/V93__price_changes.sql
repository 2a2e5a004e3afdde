-- The consumer price index, adjustments by it (CON-10), and who is told of price changes (CON-11).

CREATE TABLE price_index_value (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    table_id VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    base_year INT NOT NULL,
    month CHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    value DECIMAL(9,3) NOT NULL,
    source VARCHAR(500) NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    recorded_by VARCHAR(200) NOT NULL,
    KEY price_index_value_month (table_id, month)
) COMMENT 'append-only; the newest row of a month holds';

CREATE TABLE price_index_reading (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    table_id VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    asked_at DATETIME(6) NOT NULL,
    -- null where it answered well
    failure VARCHAR(30) NULL,
    newest_month CHAR(7) CHARACTER SET ascii COLLATE ascii_bin NULL,
    KEY price_index_reading_table (table_id, asked_at)
) COMMENT 'append-only; when the statistics were asked, and what came of it';

CREATE TABLE price_adjustment (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    year INT NOT NULL,
    table_id VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    base_year INT NOT NULL,
    base_month CHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    base_value DECIMAL(9,3) NOT NULL,
    index_month CHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    index_value DECIMAL(9,3) NOT NULL,
    holds_from DATE NOT NULL,
    price_list_id BIGINT NOT NULL,
    agreements INT NOT NULL,
    fall_agreed VARCHAR(500) NOT NULL,
    done_at DATETIME(6) NOT NULL,
    done_by VARCHAR(200) NOT NULL,
    -- CON-10: once for each calendar year
    CONSTRAINT price_adjustment_year UNIQUE (year),
    CONSTRAINT price_adjustment_list FOREIGN KEY (price_list_id) REFERENCES price_list (id)
) COMMENT 'append-only';

CREATE TABLE price_announcement (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    price_list_id BIGINT NOT NULL,
    holds_from DATE NOT NULL,
    ordered_at DATETIME(6) NOT NULL,
    ordered_by VARCHAR(200) NOT NULL,
    finished_at DATETIME(6) NULL,
    CONSTRAINT price_announcement_once UNIQUE (price_list_id),
    KEY price_announcement_open (finished_at),
    KEY price_announcement_day (holds_from),
    CONSTRAINT price_announcement_list FOREIGN KEY (price_list_id) REFERENCES price_list (id)
) COMMENT 'price lists that customers are told about';

CREATE TABLE price_notice (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    announcement_id BIGINT NOT NULL,
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
    CONSTRAINT price_notice_once UNIQUE (announcement_id, customer_id, channel, contact_id),
    KEY price_notice_customer (customer_id),
    KEY price_notice_outbox (outbox_id),
    KEY price_notice_open (outcome, settled_at),
    CONSTRAINT price_notice_announcement FOREIGN KEY (announcement_id) REFERENCES price_announcement (id),
    CONSTRAINT price_notice_of_customer FOREIGN KEY (customer_id) REFERENCES customer (id)
) COMMENT 'who was told about new prices, by which channel';

CREATE TABLE price_objection (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    announcement_id BIGINT NOT NULL,
    customer_id BIGINT NOT NULL,
    received_on DATE NOT NULL,
    last_day DATE NOT NULL,
    what VARCHAR(2000) NOT NULL,
    remark VARCHAR(1000) NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    recorded_by VARCHAR(200) NOT NULL,
    CONSTRAINT price_objection_once UNIQUE (announcement_id, customer_id),
    KEY price_objection_customer (customer_id),
    CONSTRAINT price_objection_announcement FOREIGN KEY (announcement_id) REFERENCES price_announcement (id),
    CONSTRAINT price_objection_of_customer FOREIGN KEY (customer_id) REFERENCES customer (id)
) COMMENT 'append-only; customers who did not accept new prices, and what ended by it';
