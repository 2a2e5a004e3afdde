-- What people said of what we may send (PRV-8), with the text they saw; the latest row of a person and purpose holds. The
-- person is named by id only, not referred to: the proof outlives the user (PRV-18).

CREATE TABLE consent_event (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    customer_user_id BIGINT NOT NULL,
    purpose VARCHAR(30) NOT NULL,
    given BOOLEAN NOT NULL,
    source VARCHAR(10) NOT NULL,
    text_version VARCHAR(20) NOT NULL,
    shown_text VARCHAR(1000) NOT NULL,
    note VARCHAR(500) NOT NULL,
    said_at DATETIME(6) NOT NULL,
    recorded_by VARCHAR(200) NOT NULL,
    KEY consent_event_of (customer_user_id, purpose, said_at)
) COMMENT 'append-only; what people said of what we may send';
