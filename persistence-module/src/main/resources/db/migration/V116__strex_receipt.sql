-- What came of a settlement's money (CPA-2): by a payment of the bank, seen elsewhere, or a difference that somebody accepted.
CREATE TABLE strex_receipt (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    settlement_id BIGINT NOT NULL,
    kind VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- the bank's; null for the other kinds
    transaction_id BIGINT NULL,
    -- below zero where Strex took off what we owed it
    amount DECIMAL(15,2) NOT NULL CHECK (amount <> 0),
    value_on DATE NOT NULL,
    reason VARCHAR(1000) NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    recorded_by VARCHAR(200) NOT NULL,
    taken_back_at DATETIME(6) NULL,
    taken_back_by VARCHAR(200) NULL,
    taken_back_reason VARCHAR(1000) NULL,
    KEY strex_receipt_of (settlement_id),
    KEY strex_receipt_transaction (transaction_id),
    CONSTRAINT strex_receipt_settlement FOREIGN KEY (settlement_id) REFERENCES strex_settlement (id),
    CONSTRAINT strex_receipt_payment FOREIGN KEY (transaction_id) REFERENCES bank_transaction (id)
) COMMENT 'what came of settlements'' money';

INSERT INTO strex_receipt (id, version, settlement_id, kind, transaction_id, amount, value_on, reason, recorded_at, recorded_by)
SELECT NEXT VALUE FOR front_id, 1, id, 'HAND', NULL, paid_sum, paid_on, '', paid_on, imported_by FROM strex_settlement
WHERE paid_on IS NOT NULL AND paid_sum <> 0;
