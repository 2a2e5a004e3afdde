-- What customers are told of maintenance and incidents (OPS-2), and what was told on the way.

CREATE TABLE operating_message (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    kind VARCHAR(10) NOT NULL,
    -- names by comma
    services VARCHAR(100) NOT NULL,
    title_nb VARCHAR(120) NOT NULL,
    title_en VARCHAR(120) NOT NULL,
    text_nb VARCHAR(2000) NOT NULL,
    text_en VARCHAR(2000) NOT NULL,
    starts_at DATETIME(6) NOT NULL,
    -- null while an incident goes on
    ends_at DATETIME(6) NULL,
    downtime_id BIGINT NULL,
    published_at DATETIME(6) NOT NULL,
    published_by VARCHAR(200) NOT NULL,
    closed_at DATETIME(6) NULL,
    closed_by VARCHAR(200) NULL,
    called_off BOOLEAN NOT NULL,
    KEY operating_message_open (closed_at, ends_at),
    KEY operating_message_began (starts_at),
    CONSTRAINT operating_message_downtime FOREIGN KEY (downtime_id) REFERENCES downtime (id)
) COMMENT 'what customers are told of maintenance and incidents';

CREATE TABLE operating_update (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    message_id BIGINT NOT NULL,
    told_at DATETIME(6) NOT NULL,
    told_by VARCHAR(200) NOT NULL,
    text_nb VARCHAR(2000) NOT NULL,
    text_en VARCHAR(2000) NOT NULL,
    KEY operating_update_of (message_id, told_at),
    CONSTRAINT operating_update_message FOREIGN KEY (message_id) REFERENCES operating_message (id)
) COMMENT 'append-only; what was told of an incident, and when';
