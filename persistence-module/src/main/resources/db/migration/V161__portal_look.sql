-- Staff who look at a customer's portal, to read only: who, whose, why, until when. The browser holds the key, here stands
-- its hash. The session of the staff is named, not referred to: it is deleted sooner or later.

CREATE TABLE portal_look (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    key_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    staff_user_id BIGINT NOT NULL,
    session_id BIGINT NOT NULL,
    customer_id BIGINT NOT NULL,
    reason VARCHAR(500) NOT NULL,
    started_at DATETIME(6) NOT NULL,
    ends_at DATETIME(6) NOT NULL,
    ended_at DATETIME(6) NULL,
    CONSTRAINT portal_look_key UNIQUE (key_hash),
    KEY portal_look_started (started_at),
    CONSTRAINT portal_look_staff FOREIGN KEY (staff_user_id) REFERENCES staff_user (id),
    CONSTRAINT portal_look_customer FOREIGN KEY (customer_id) REFERENCES customer (id)
) COMMENT 'staff who look at a customer''s portal';
