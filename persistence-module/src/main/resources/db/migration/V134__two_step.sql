-- Two-step sign-in of an organisation (ACC-3): whether it is on, and the networks that waive the code.

-- A row from the first change on; none is off.
CREATE TABLE security_policy (
    customer_id BIGINT NOT NULL PRIMARY KEY,
    two_step BOOLEAN NOT NULL,
    CONSTRAINT security_policy_of_customer FOREIGN KEY (customer_id) REFERENCES customer (id)
);

CREATE TABLE approved_network (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    customer_id BIGINT NOT NULL,
    network VARCHAR(43) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    note VARCHAR(100) NOT NULL,
    approved_at DATETIME(6) NOT NULL,
    approved_by VARCHAR(200) NOT NULL,
    CONSTRAINT approved_network_once UNIQUE (customer_id, network),
    CONSTRAINT approved_network_of_customer FOREIGN KEY (customer_id) REFERENCES customer (id)
);
