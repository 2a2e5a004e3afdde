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

-- What a customer could not be told (CUS-6); somebody tells it in another way.
CREATE TABLE contract_unsent_mail (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    contract_id BIGINT NOT NULL,
    reason VARCHAR(30) NOT NULL,
    recipient VARCHAR(300) NOT NULL,
    subject VARCHAR(300) NOT NULL,
    body TEXT NOT NULL,
    noted_at DATETIME(6) NOT NULL,
    settled_at DATETIME(6) NULL,
    settled_by VARCHAR(200) NULL,
    settle_note VARCHAR(1000) NOT NULL,
    KEY contract_unsent_mail_open (settled_at),
    CONSTRAINT contract_unsent_mail_contract FOREIGN KEY (contract_id) REFERENCES contract (id)
);

CREATE TABLE inactivity_proposal (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    account_id BIGINT NOT NULL,
    -- the account while it is open, so that there is one at most
    open_account_id BIGINT NULL,
    status VARCHAR(20) NOT NULL,
    last_active_on DATE NOT NULL,
    proposed_on DATE NOT NULL,
    told_on DATE NULL,
    closes_from DATE NULL,
    note VARCHAR(1000) NOT NULL,
    decided_at DATETIME(6) NULL,
    decided_by VARCHAR(200) NULL,
    CONSTRAINT inactivity_proposal_open UNIQUE (open_account_id),
    KEY inactivity_proposal_status (status, proposed_on),
    CONSTRAINT inactivity_proposal_account FOREIGN KEY (account_id) REFERENCES account (id)
);

-- Front's own transfers to another company (CUS-10).
CREATE TABLE business_transfer (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    company VARCHAR(200) NOT NULL,
    organisation_number CHAR(9) NOT NULL,
    transferred_on DATE NOT NULL,
    what VARCHAR(200) NOT NULL,
    text_nb VARCHAR(4000) NOT NULL,
    text_en VARCHAR(4000) NOT NULL,
    told INT NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    recorded_by VARCHAR(200) NOT NULL
);
