-- Settlements of Strex (CPA-3): what of the earned they cover, single transactions while they are compared, what differs.

-- Of the commission, so much is settled, or accepted as never coming: pending is commission less this.
ALTER TABLE premium_earning ADD COLUMN settled DECIMAL(15,2) NOT NULL DEFAULT 0 AFTER pending;

ALTER TABLE strex_settlement
    -- VAT included, less what operators and Strex take with their VAT: what Strex owes us by our own reckoning
    ADD COLUMN receivable DECIMAL(15,2) NOT NULL DEFAULT 0 AFTER net_payable,
    ADD COLUMN paid_sum DECIMAL(15,2) NOT NULL DEFAULT 0 AFTER paid_on,
    -- whether single transactions came with it
    ADD COLUMN detailed BOOLEAN NOT NULL DEFAULT FALSE,
    ADD KEY strex_settlement_paid (paid_on, settled_on);

ALTER TABLE strex_settlement_line
    ADD KEY strex_settlement_line_waits (resolution),
    ADD KEY strex_settlement_line_key (service_id, month, price, operator, share_id);

-- What the file says otherwise than we: nothing is held by it.
CREATE TABLE strex_finding (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    settlement_id BIGINT NOT NULL,
    -- of the file; 0 for the whole
    line INT NOT NULL,
    kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    ours VARCHAR(100) NOT NULL,
    theirs VARCHAR(100) NOT NULL,
    KEY strex_finding_of (settlement_id, line),
    CONSTRAINT strex_finding_settlement FOREIGN KEY (settlement_id) REFERENCES strex_settlement (id)
) COMMENT 'append-only; what settlements of Strex say otherwise than we';

-- Single transactions of a file while it is taken in; gone when it stands, or by the next file when it never did.
CREATE TABLE strex_staging (
    import_id BIGINT NOT NULL,
    transaction_id VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    line INT NOT NULL,
    price DECIMAL(9,2) NOT NULL,
    billed_at DATETIME(3) NULL,
    -- Y or N
    billed CHAR(1) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reversal_of VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NULL,
    PRIMARY KEY (import_id, transaction_id)
) COMMENT 'expirable; transactions of a settlement file on their way in';

CREATE TABLE strex_import (
    id BIGINT NOT NULL PRIMARY KEY,
    begun_at DATETIME(6) NOT NULL
) COMMENT 'expirable; files whose transactions are on their way in';

-- A transaction that Strex and we tell differently.
CREATE TABLE strex_difference (
    settlement_id BIGINT NOT NULL,
    transaction_id VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- null where no line of ours covers it
    line_id BIGINT NULL,
    kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- null where we, or they, have none
    own_price DECIMAL(9,2) NULL,
    strex_price DECIMAL(9,2) NULL,
    PRIMARY KEY (settlement_id, transaction_id),
    KEY strex_difference_line (line_id, kind),
    CONSTRAINT strex_difference_settlement FOREIGN KEY (settlement_id) REFERENCES strex_settlement (id)
) COMMENT 'append-only; single transactions that differ';
