-- CPA-8: whether overdue claims may be set off against commission, agreed by contract and dated.

-- Nothing ever wrote it: by customer and without a day it could not say what held when a payout was made.
DROP TABLE payout_terms;

CREATE TABLE set_off_term (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    contract_id BIGINT NOT NULL,
    -- the newest that has begun holds; a contract that has none is under the terms, which let claims be set off
    starts_on DATE NOT NULL,
    allowed BOOLEAN NOT NULL,
    reason VARCHAR(1000) NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    recorded_by VARCHAR(200) NOT NULL,
    KEY set_off_term_contract (contract_id, starts_on, id),
    CONSTRAINT set_off_term_of FOREIGN KEY (contract_id) REFERENCES contract (id)
) COMMENT 'append-only; whether claims may be set off against commission';
