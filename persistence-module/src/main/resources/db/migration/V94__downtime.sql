-- Downtime by service (OPS-3), and what it gives back on a customer's claim (CON-14).

CREATE TABLE downtime (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    product_id BIGINT NOT NULL,
    began_at DATETIME(6) NOT NULL,
    -- null while it lasts
    ended_at DATETIME(6) NULL,
    cause VARCHAR(20) NOT NULL,
    announced BOOLEAN NOT NULL,
    description VARCHAR(1000) NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    recorded_by VARCHAR(200) NOT NULL,
    ended_by VARCHAR(200) NULL,
    KEY downtime_began (began_at),
    CONSTRAINT downtime_product FOREIGN KEY (product_id) REFERENCES product (id)
);

CREATE TABLE downtime_claim (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    downtime_id BIGINT NOT NULL,
    subscription_id BIGINT NOT NULL,
    claimed_on DATE NOT NULL,
    claimed_by VARCHAR(200) NOT NULL,
    status VARCHAR(10) NOT NULL,
    minutes BIGINT NOT NULL,
    amount DECIMAL(15,2) NOT NULL,
    capped BOOLEAN NOT NULL,
    charge_id BIGINT NULL,
    note VARCHAR(1000) NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    recorded_by VARCHAR(200) NOT NULL,
    settled_at DATETIME(6) NULL,
    settled_by VARCHAR(200) NULL,
    -- never twice for one event and product of a customer
    CONSTRAINT downtime_claim_once UNIQUE (downtime_id, subscription_id),
    KEY downtime_claim_open (status),
    CONSTRAINT downtime_claim_of FOREIGN KEY (downtime_id) REFERENCES downtime (id),
    CONSTRAINT downtime_claim_subscription FOREIGN KEY (subscription_id) REFERENCES subscription (id),
    CONSTRAINT downtime_claim_charge FOREIGN KEY (charge_id) REFERENCES contract_charge (id)
);
