-- Charges that say quantity × price, below zero for price reductions (CON-14), and why they may be invoiced (BIL-12, BIL-13).

ALTER TABLE contract_charge
    -- null: derived from quantity and amount
    ADD COLUMN units DECIMAL(12,2) NULL,
    ADD COLUMN unit VARCHAR(10) NOT NULL DEFAULT 'PIECE',
    ADD COLUMN unit_price DECIMAL(13,6) NULL;

CREATE TABLE charge_basis (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    charge_id BIGINT NOT NULL,
    ground VARCHAR(30) NOT NULL,
    -- as worked, before rounding; null where it is not by the hour
    worked_minutes INT NULL,
    agreed_with VARCHAR(200) NOT NULL,
    agreed_on DATE NULL,
    agreement VARCHAR(2000) NOT NULL,
    document_id BIGINT NULL,
    CONSTRAINT charge_basis_charge UNIQUE (charge_id),
    CONSTRAINT charge_basis_of_charge FOREIGN KEY (charge_id) REFERENCES contract_charge (id)
) COMMENT 'append-only; why a charge may be invoiced';
