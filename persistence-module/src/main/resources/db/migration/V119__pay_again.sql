-- CPA-7: what the bank did not pay is paid once more; one asks for it, another approves.

CREATE TABLE payout_repeat (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    -- the payout or advance that the bank did not pay
    subject_type VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject_id BIGINT NOT NULL,
    status VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- what the bank said when it did not
    rejection VARCHAR(1000) NOT NULL,
    reason VARCHAR(1000) NOT NULL,
    asked_at DATETIME(6) NOT NULL,
    asked_by_id BIGINT NOT NULL,
    asked_by VARCHAR(200) NOT NULL,
    decided_at DATETIME(6) NULL,
    decided_by_id BIGINT NULL,
    decided_by VARCHAR(200) NULL,
    remark VARCHAR(1000) NOT NULL,
    -- what it is about while it waits: one at a time
    open_subject VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NULL,
    CONSTRAINT payout_repeat_open UNIQUE (open_subject),
    KEY payout_repeat_subject (subject_type, subject_id, id),
    KEY payout_repeat_status (status, id)
) COMMENT 'what the bank is asked to pay once more';

-- Why it could not be put into the folder for the bank; null while nothing stood in the way.
ALTER TABLE payment_file ADD COLUMN folder_trouble VARCHAR(500) NULL;
