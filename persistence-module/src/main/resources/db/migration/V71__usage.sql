-- Usage in, and its counts (BIL-1). Made for hundreds of millions of records.

-- Who reports usage: the gateway, the look-up server. Its key is stored as a hash only.
CREATE TABLE usage_source (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    name VARCHAR(100) NOT NULL,
    key_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
    key_hint VARCHAR(4) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    key_given_at DATETIME(6) NULL,
    active BOOLEAN NOT NULL,
    created_at DATETIME(6) NOT NULL,
    created_by VARCHAR(200) NOT NULL,
    CONSTRAINT usage_source_name UNIQUE (name),
    CONSTRAINT usage_source_key UNIQUE (key_hash)
) COMMENT 'who reports usage';

-- What came in at once. Its position is given last in its transaction, by a counter that is held until the commit: whoever
-- sees a position sees all usage up to it.
CREATE TABLE usage_intake (
    id BIGINT NOT NULL PRIMARY KEY,
    position BIGINT NOT NULL,
    source_id BIGINT NOT NULL,
    channel VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- a file comes in by several, each with the number of its first line
    file_id BIGINT NULL,
    first_line INT NOT NULL,
    idempotency_key VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NULL,
    request_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
    received_at DATETIME(6) NOT NULL,
    received_by VARCHAR(200) NOT NULL,
    -- the days of the records that it made count
    first_day DATE NULL,
    last_day DATE NULL,
    accepted INT NOT NULL,
    repeated INT NOT NULL,
    updated INT NOT NULL,
    refused INT NOT NULL,
    aside INT NOT NULL,
    -- a letter for each line
    outcomes TEXT CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    CONSTRAINT usage_intake_position UNIQUE (position),
    CONSTRAINT usage_intake_once UNIQUE (source_id, idempotency_key),
    KEY usage_intake_file (file_id),
    CONSTRAINT usage_intake_source FOREIGN KEY (source_id) REFERENCES usage_source (id)
) COMMENT 'append-only; what came in at once';

CREATE TABLE usage_file (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    source_id BIGINT NOT NULL,
    name VARCHAR(200) NOT NULL,
    sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    line_count INT NOT NULL,
    whole BOOLEAN NOT NULL,
    uploaded_at DATETIME(6) NOT NULL,
    uploaded_by VARCHAR(200) NOT NULL,
    KEY usage_file_same (source_id, sha256),
    CONSTRAINT usage_file_source FOREIGN KEY (source_id) REFERENCES usage_source (id)
) COMMENT 'files of usage';

CREATE TABLE usage_refusal (
    intake_id BIGINT NOT NULL,
    line INT NOT NULL,
    source_key VARCHAR(64) NOT NULL,
    account VARCHAR(40) NOT NULL,
    problem VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    detail VARCHAR(100) NOT NULL,
    PRIMARY KEY (intake_id, line),
    CONSTRAINT usage_refusal_intake FOREIGN KEY (intake_id) REFERENCES usage_intake (id)
) COMMENT 'append-only; expirable; lines of usage that were refused, and why';

-- Record ids, drawn by the thousand.
CREATE SEQUENCE usage_record_id START WITH 1 INCREMENT BY 1000 CACHE 100;

-- One message or look-up. By account and day in Oslo, so that an account's month is read in one piece; a partition is a
-- month in Oslo. The second index alone is what the roll-up reads. A partitioned table has no foreign keys.
CREATE TABLE usage_record (
    account_id BIGINT NOT NULL,
    day DATE NOT NULL,
    id BIGINT NOT NULL,
    -- the one that made it count; until then the one it came in by
    intake_id BIGINT NOT NULL,
    billable BOOLEAN NOT NULL,
    -- Message, Lookup, Other; Out, In
    kind CHAR(1) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    direction CHAR(1) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    product_code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    destination VARCHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    parts TINYINT UNSIGNED NOT NULL,
    -- what the operator counted, where it differs (MSG-1)
    operator_parts TINYINT UNSIGNED NULL,
    status CHAR(1) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reason VARCHAR(60) NOT NULL,
    sender VARCHAR(16) NOT NULL,
    recipient VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    accepted_at DATETIME(3) NOT NULL,
    source_id BIGINT NOT NULL,
    source_key VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (account_id, day, id),
    KEY usage_record_intake (intake_id, billable, kind, product_code, destination, parts),
    KEY usage_record_id (id)
) COMMENT 'single messages and look-ups'
PARTITION BY RANGE COLUMNS (day) (
    PARTITION p_before VALUES LESS THAN ('2025-07-01'),
    PARTITION p202507 VALUES LESS THAN ('2025-08-01'),
    PARTITION p_later VALUES LESS THAN (MAXVALUE)
);

-- A partition for each month up to that of the day, cut from the last one, which stays empty so. The application may call
-- it, and has no right to change tables otherwise.
DELIMITER //
CREATE PROCEDURE usage_partitions(IN up_to DATE) SQL SECURITY DEFINER COMMENT 'for the application'
BEGIN
    DECLARE edge DATE;
    DECLARE goes_on BOOLEAN DEFAULT GET_LOCK(CONCAT(DATABASE(), '.usage_partitions'), 60);
    WHILE goes_on DO
        SELECT MAX(CAST(REPLACE(partition_description, '''', '') AS DATE)) INTO edge FROM information_schema.partitions
            WHERE table_schema = DATABASE() AND table_name = 'usage_record' AND partition_name <> 'p_later';
        SET goes_on = edge <= up_to AND edge < '2100-01-01';
        IF goes_on THEN
            EXECUTE IMMEDIATE CONCAT('ALTER TABLE usage_record REORGANIZE PARTITION p_later INTO (PARTITION p',
                DATE_FORMAT(edge, '%Y%m'), ' VALUES LESS THAN (''', edge + INTERVAL 1 MONTH,
                '''), PARTITION p_later VALUES LESS THAN (MAXVALUE))');
        END IF;
    END WHILE;
    DO RELEASE_LOCK(CONCAT(DATABASE(), '.usage_partitions'));
END //
DELIMITER ;

CALL usage_partitions('2026-12-31');

-- What makes a report of usage count once: no unique key of the partitioned table could. Written with the record.
CREATE TABLE usage_key (
    source_id BIGINT NOT NULL,
    source_key VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- 0 for what was put aside
    account_id BIGINT NOT NULL,
    day DATE NOT NULL,
    record_id BIGINT NOT NULL,
    -- of all but status and reason
    content BINARY(16) NOT NULL,
    PRIMARY KEY (source_id, source_key)
) COMMENT 'ids of reported usage, once each';

-- Usage of accounts that are not there (yet, or any more): kept until it can be rated.
CREATE TABLE usage_aside (
    id BIGINT NOT NULL PRIMARY KEY,
    intake_id BIGINT NOT NULL,
    line INT NOT NULL,
    source_id BIGINT NOT NULL,
    source_key VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    account VARCHAR(40) NOT NULL,
    cause VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    day DATE NOT NULL,
    kind CHAR(1) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    direction CHAR(1) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    product_code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    destination VARCHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    parts TINYINT UNSIGNED NOT NULL,
    operator_parts TINYINT UNSIGNED NULL,
    status CHAR(1) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reason VARCHAR(60) NOT NULL,
    sender VARCHAR(16) NOT NULL,
    recipient VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    accepted_at DATETIME(3) NOT NULL,
    -- the account it was rated on in the end
    settled_account_id BIGINT NULL,
    settled_at DATETIME(6) NULL,
    settled_by VARCHAR(200) NULL,
    CONSTRAINT usage_aside_key UNIQUE (source_id, source_key),
    KEY usage_aside_open (settled_at, account, day)
) COMMENT 'usage of accounts that were not there';

-- Counts by day in Oslo, of what counts; and by month, with how far each account's month was counted and billed.
CREATE TABLE usage_day (
    account_id BIGINT NOT NULL,
    month CHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    day DATE NOT NULL,
    kind CHAR(1) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    product_code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    destination VARCHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    messages BIGINT NOT NULL,
    pieces BIGINT NOT NULL,
    PRIMARY KEY (account_id, month, day, kind, product_code, destination),
    KEY usage_day_day (day)
) COMMENT 'counts of usage by day';

CREATE TABLE usage_month (
    account_id BIGINT NOT NULL,
    month CHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    messages BIGINT NOT NULL,
    pieces BIGINT NOT NULL,
    -- newest position of intake that is counted here
    last_position BIGINT NOT NULL,
    -- up to this position it is on invoices, with so many messages
    billed_position BIGINT NOT NULL,
    billed_messages BIGINT NOT NULL,
    waits BOOLEAN AS (last_position > billed_position) PERSISTENT,
    PRIMARY KEY (account_id, month),
    KEY usage_month_waits (waits, account_id)
) COMMENT 'counts of usage by month, and how much of them is billed';

-- Counters: positions given, positions rolled up.
CREATE TABLE usage_progress (
    name VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    position BIGINT NOT NULL
) COMMENT 'how far usage is taken in and counted';

INSERT INTO usage_progress (name, position) VALUES ('given', 0), ('rolled', 0);
