-- Who receives EHF (BIL-5): the last answer of the directory about each organisation that was asked about.

CREATE TABLE receiver_lookup (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    organisation_number CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- NULL as long as the directory has not answered
    invoice BOOLEAN NULL,
    credit_note BOOLEAN NULL,
    answered_at DATETIME(6) NULL,
    asked_at DATETIME(6) NULL,
    failure VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
    CONSTRAINT receiver_lookup_number UNIQUE (organisation_number)
);
