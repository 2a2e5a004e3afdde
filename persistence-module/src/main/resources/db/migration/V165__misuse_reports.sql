-- ACC-11: what customers' users report of a lost password, or of somebody else who may use their access, and what came of it.

CREATE TABLE misuse_report (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    customer_user_id BIGINT NOT NULL,
    ground VARCHAR(20) NOT NULL,
    -- in the user's own words
    told VARCHAR(1000) NOT NULL,
    -- by a link that was sent to the mailbox; else from a page of somebody signed in
    by_link BOOLEAN NOT NULL,
    address VARCHAR(45) NOT NULL,
    sessions_ended INT NOT NULL,
    reported_at DATETIME(6) NOT NULL,
    taken_at DATETIME(6) NULL,
    taken_by VARCHAR(200) NULL,
    closed_at DATETIME(6) NULL,
    closed_by VARCHAR(200) NULL,
    outcome VARCHAR(1000) NULL,
    KEY misuse_report_open (closed_at, reported_at),
    KEY misuse_report_of (customer_user_id),
    CONSTRAINT misuse_report_of_user FOREIGN KEY (customer_user_id) REFERENCES customer_user (id)
) COMMENT 'reports of lost passwords and suspected misuse';

CREATE TABLE misuse_note (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    report_id BIGINT NOT NULL,
    written_at DATETIME(6) NOT NULL,
    written_by VARCHAR(200) NOT NULL,
    content VARCHAR(1000) NOT NULL,
    KEY misuse_note_of (report_id, written_at),
    CONSTRAINT misuse_note_of_report FOREIGN KEY (report_id) REFERENCES misuse_report (id) ON DELETE CASCADE
) COMMENT 'what staff write on the way';
