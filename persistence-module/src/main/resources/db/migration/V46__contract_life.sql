-- What happens to a contract after it was made (CON-4, CON-6 to CON-9, CON-13, CON-15, CON-17, CUS-9, CUS-10).

-- What an account owes once; waits for the next invoice. The same source is the same charge.
CREATE TABLE contract_charge (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    account_id BIGINT NOT NULL,
    product_id BIGINT NULL,
    kind VARCHAR(20) NOT NULL,
    status VARCHAR(10) NOT NULL,
    quantity INT NOT NULL,
    amount DECIMAL(15,2) NOT NULL,
    from_date DATE NOT NULL,
    to_date DATE NULL,
    note VARCHAR(300) NOT NULL,
    source VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    noted_at DATETIME(6) NOT NULL,
    noted_by VARCHAR(200) NOT NULL,
    dropped_reason VARCHAR(1000) NOT NULL,
    CONSTRAINT contract_charge_source UNIQUE (source),
    KEY contract_charge_pending (status, from_date),
    CONSTRAINT contract_charge_account FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT contract_charge_product FOREIGN KEY (product_id) REFERENCES product (id)
);

ALTER TABLE contract
    ADD COLUMN kind VARCHAR(20) NOT NULL DEFAULT 'SERVICE',
    ADD COLUMN title VARCHAR(200) NOT NULL DEFAULT '',
    ADD COLUMN price_text VARCHAR(2000) NOT NULL DEFAULT '',
    ADD COLUMN terms_document_id BIGINT NULL,
    ADD COLUMN reference_allowed BOOLEAN NOT NULL DEFAULT TRUE,
    ADD COLUMN closes_inactive BOOLEAN NOT NULL DEFAULT TRUE,
    ADD COLUMN agreement VARCHAR(1000) NOT NULL DEFAULT '';

ALTER TABLE subscription
    ADD COLUMN cancelled BOOLEAN NOT NULL DEFAULT FALSE,
    ADD COLUMN ends_by_notice BOOLEAN NOT NULL DEFAULT FALSE;

CREATE TABLE contract_notice (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    contract_id BIGINT NOT NULL,
    -- the contract while the notice holds, so that there is one at most
    open_contract_id BIGINT NULL,
    party VARCHAR(10) NOT NULL,
    counts_on DATE NOT NULL,
    months INT NOT NULL,
    last_day DATE NOT NULL,
    reason VARCHAR(1000) NOT NULL,
    ending_note VARCHAR(1000) NOT NULL,
    document_id BIGINT NULL,
    given_at DATETIME(6) NOT NULL,
    given_by VARCHAR(200) NOT NULL,
    withdrawn_at DATETIME(6) NULL,
    withdrawn_by VARCHAR(200) NULL,
    withdrawal_reason VARCHAR(1000) NOT NULL,
    CONSTRAINT contract_notice_open UNIQUE (open_contract_id),
    CONSTRAINT contract_notice_contract FOREIGN KEY (contract_id) REFERENCES contract (id)
);

CREATE TABLE breach_notice (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    contract_id BIGINT NOT NULL,
    breaching VARCHAR(10) NOT NULL,
    ground VARCHAR(30) NOT NULL,
    due_on DATE NULL,
    text VARCHAR(4000) NOT NULL,
    notified_on DATE NOT NULL,
    notified_to VARCHAR(300) NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    recorded_by VARCHAR(200) NOT NULL,
    remedied_at DATETIME(6) NULL,
    remedied_by VARCHAR(200) NULL,
    remedy_note VARCHAR(1000) NOT NULL,
    CONSTRAINT breach_notice_contract FOREIGN KEY (contract_id) REFERENCES contract (id)
);

CREATE TABLE force_majeure (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    contract_id BIGINT NOT NULL,
    hit VARCHAR(10) NOT NULL,
    text VARCHAR(2000) NOT NULL,
    notified_on DATE NOT NULL,
    ended_on DATE NULL,
    recorded_at DATETIME(6) NOT NULL,
    recorded_by VARCHAR(200) NOT NULL,
    ended_by VARCHAR(200) NULL,
    CONSTRAINT force_majeure_contract FOREIGN KEY (contract_id) REFERENCES contract (id)
);

CREATE TABLE suspension (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    contract_id BIGINT NOT NULL,
    account_id BIGINT NULL,
    subscription_id BIGINT NULL,
    force_majeure_id BIGINT NULL,
    cause VARCHAR(20) NOT NULL,
    reason VARCHAR(2000) NOT NULL,
    from_date DATE NOT NULL,
    suspended_at DATETIME(6) NOT NULL,
    suspended_by VARCHAR(200) NOT NULL,
    resumed_on DATE NULL,
    resumed_at DATETIME(6) NULL,
    resumed_by VARCHAR(200) NULL,
    resume_reason VARCHAR(1000) NOT NULL,
    unfounded BOOLEAN NOT NULL,
    KEY suspension_open (contract_id, resumed_on),
    CONSTRAINT suspension_contract FOREIGN KEY (contract_id) REFERENCES contract (id),
    CONSTRAINT suspension_account FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT suspension_subscription FOREIGN KEY (subscription_id) REFERENCES subscription (id),
    CONSTRAINT suspension_force_majeure FOREIGN KEY (force_majeure_id) REFERENCES force_majeure (id)
);

-- A customer hands its contract to another, with Front's prior written consent (CUS-10).
CREATE TABLE contract_transfer (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    contract_id BIGINT NOT NULL,
    from_customer_id BIGINT NOT NULL,
    to_customer_id BIGINT NOT NULL,
    transferred_on DATE NOT NULL,
    consented_on DATE NOT NULL,
    document_id BIGINT NOT NULL,
    reason VARCHAR(1000) NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    recorded_by VARCHAR(200) NOT NULL,
    CONSTRAINT contract_transfer_contract FOREIGN KEY (contract_id) REFERENCES contract (id),
    CONSTRAINT contract_transfer_from FOREIGN KEY (from_customer_id) REFERENCES customer (id),
    CONSTRAINT contract_transfer_to FOREIGN KEY (to_customer_id) REFERENCES customer (id)
) COMMENT 'append-only';
