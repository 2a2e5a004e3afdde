-- The change log is read newest first, by business time; a free-text search goes through the full-text index.
CREATE INDEX change_entry_newest ON change_entry (real_at, id);
CREATE INDEX change_entry_customer_newest ON change_entry (customer_id, real_at, id);
CREATE INDEX change_entry_action_newest ON change_entry (action, real_at, id);
CREATE INDEX change_entry_actor_newest ON change_entry (actor_name, real_at, id);
CREATE INDEX change_entry_address ON change_entry (address, real_at);
ALTER TABLE change_entry ADD FULLTEXT INDEX change_entry_words (subject_label, reason, actor_name);

-- One row: how many whole days the business is ahead of the wall, and the day a move still has to reach.
CREATE TABLE business_clock (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    days_ahead INT NOT NULL,
    moving_to DATE NULL,
    moved_by VARCHAR(200) NULL
) COMMENT 'the movable clock of the demo; never read in production';
INSERT INTO business_clock (id, version, days_ahead) VALUES (1, 1, 0);

-- Who runs a job now. A holder that has not been heard of for a while is dead, and its claim passes on; the token tells a
-- holder that came back from the dead that it is no longer the one.
CREATE TABLE job_claim (
    job VARCHAR(60) NOT NULL PRIMARY KEY,
    node VARCHAR(100) NULL,
    token BIGINT NOT NULL DEFAULT 0,
    heartbeat_at DATETIME(6) NULL,
    ended_at DATETIME(6) NULL
) COMMENT 'claims of nodes on jobs';

CREATE TABLE job_run (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    job VARCHAR(60) NOT NULL,
    business_date DATE NOT NULL,
    status VARCHAR(20) NOT NULL,
    node VARCHAR(100) NOT NULL,
    attempts INT NOT NULL,
    started_by VARCHAR(200) NOT NULL,
    started_at DATETIME(6) NOT NULL,
    heartbeat_at DATETIME(6) NOT NULL,
    ended_at DATETIME(6) NULL,
    total BIGINT NOT NULL,
    done BIGINT NOT NULL,
    parked BIGINT NOT NULL,
    counts VARCHAR(2000) NOT NULL,
    failure VARCHAR(2000) NOT NULL,
    stop_requested BOOLEAN NOT NULL,
    KEY job_run_job (job, business_date, status),
    KEY job_run_newest (started_at, id)
) COMMENT 'runs of jobs';

CREATE TABLE parked_item (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    job VARCHAR(60) NOT NULL,
    subject_type VARCHAR(60) NOT NULL,
    subject_id BIGINT NOT NULL,
    subject_label VARCHAR(300) NOT NULL,
    customer_id BIGINT NULL,
    reason_key VARCHAR(200) NOT NULL,
    reason_arguments VARCHAR(2000) NOT NULL,
    attempts INT NOT NULL,
    status VARCHAR(20) NOT NULL,
    first_parked_at DATETIME(6) NOT NULL,
    last_parked_at DATETIME(6) NOT NULL,
    resolved_at DATETIME(6) NULL,
    UNIQUE KEY parked_item_subject (job, subject_type, subject_id),
    KEY parked_item_status (status, last_parked_at),
    KEY parked_item_customer (customer_id, status)
) COMMENT 'what a job could not do, with its reason';

CREATE TABLE outbox_message (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    channel VARCHAR(10) NOT NULL,
    status VARCHAR(20) NOT NULL,
    recipient VARCHAR(320) NOT NULL,
    subject VARCHAR(300) NOT NULL,
    body MEDIUMTEXT NOT NULL,
    language VARCHAR(10) NOT NULL,
    customer_id BIGINT NULL,
    purpose VARCHAR(60) NOT NULL,
    confidential BOOLEAN NOT NULL,
    message_id VARCHAR(200) NOT NULL,
    business_at DATETIME(6) NOT NULL,
    created_at DATETIME(6) NOT NULL,
    next_attempt_at DATETIME(6) NULL,
    attempts INT NOT NULL,
    claim VARCHAR(120) NULL,
    claimed_at DATETIME(6) NULL,
    sent_at DATETIME(6) NULL,
    transport VARCHAR(40) NOT NULL,
    last_failure VARCHAR(500) NOT NULL,
    content_erased_at DATETIME(6) NULL,
    UNIQUE KEY outbox_message_message_id (message_id),
    KEY outbox_message_due (status, next_attempt_at),
    KEY outbox_message_newest (created_at, id),
    KEY outbox_message_customer (customer_id, created_at),
    KEY outbox_message_recipient (recipient, created_at)
) COMMENT 'mail, SMS and letters: written in the transaction that causes them, sent afterwards';

-- Gapless series: the row is locked from the number's giving to the commit of what bears it (BIL-4).
CREATE TABLE number_series (
    name VARCHAR(60) NOT NULL PRIMARY KEY,
    last_number BIGINT NOT NULL
) COMMENT 'last number given of each series';

CREATE TABLE setting_value (
    id BIGINT NOT NULL PRIMARY KEY,
    name VARCHAR(100) NOT NULL,
    value VARCHAR(500) NOT NULL,
    valid_from DATE NOT NULL,
    set_at DATETIME(6) NOT NULL,
    set_by VARCHAR(200) NOT NULL,
    reason VARCHAR(2000) NOT NULL,
    KEY setting_value_name (name, valid_from, id)
) COMMENT 'append-only; figures of the rules, each with the day it holds from';
