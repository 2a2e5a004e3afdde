-- One sequence numbers everything that is stored. Allocation of 50 as in StoredEntity.
CREATE SEQUENCE front_id START WITH 1001 INCREMENT BY 50 NOCACHE;

-- ACC-8: entries are append-only also for the application's own database user; the comment of a table is what the grants
-- are given by. Expired sign-in and reading entries, and erased values, are the retention account's alone.
CREATE TABLE change_entry (
    id BIGINT NOT NULL PRIMARY KEY,
    business_at DATETIME(6) NOT NULL,
    real_at DATETIME(6) NOT NULL,
    actor_kind VARCHAR(20) NOT NULL,
    actor_id BIGINT NOT NULL,
    actor_name VARCHAR(200) NOT NULL,
    address VARCHAR(45) NOT NULL,
    action VARCHAR(60) NOT NULL,
    retention VARCHAR(20) NOT NULL,
    subject_type VARCHAR(60) NOT NULL,
    subject_id BIGINT NOT NULL,
    subject_label VARCHAR(300) NOT NULL,
    customer_id BIGINT NULL,
    reason VARCHAR(2000) NOT NULL,
    KEY change_entry_subject (subject_type, subject_id, id),
    KEY change_entry_retention (retention, business_at)
) COMMENT 'append-only; expirable';

CREATE TABLE change_value (
    id BIGINT NOT NULL PRIMARY KEY,
    entry_id BIGINT NOT NULL,
    field VARCHAR(60) NOT NULL,
    value_before TEXT NULL,
    value_after TEXT NULL,
    erased_at DATETIME(6) NULL,
    CONSTRAINT change_value_entry FOREIGN KEY (entry_id) REFERENCES change_entry (id) ON DELETE CASCADE
) COMMENT 'append-only; erasable(value_before,value_after,erased_at); expirable';
