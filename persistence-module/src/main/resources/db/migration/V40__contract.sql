-- Products, terms, orders, contracts, accounts, subscriptions (rules CON).

CREATE TABLE product (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind VARCHAR(20) NOT NULL,
    name_nb VARCHAR(100) NOT NULL,
    name_en VARCHAR(100) NOT NULL,
    description_nb VARCHAR(500) NOT NULL,
    description_en VARCHAR(500) NOT NULL,
    plan_family VARCHAR(40) NOT NULL,
    first_month VARCHAR(10) NOT NULL,
    orderable BOOLEAN NOT NULL,
    sort_order INT NOT NULL,
    CONSTRAINT product_code UNIQUE (code)
);

CREATE TABLE terms_version (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    kind VARCHAR(30) NOT NULL,
    label VARCHAR(20) NOT NULL,
    valid_from DATE NOT NULL,
    text_nb MEDIUMTEXT NOT NULL,
    text_en MEDIUMTEXT NOT NULL,
    published_at DATETIME(6) NOT NULL,
    published_by VARCHAR(200) NOT NULL,
    CONSTRAINT terms_version_label UNIQUE (kind, label),
    CONSTRAINT terms_version_day UNIQUE (kind, valid_from)
);

CREATE TABLE customer_order (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    number VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    status VARCHAR(20) NOT NULL,
    channel VARCHAR(10) NOT NULL,
    customer_id BIGINT NOT NULL,
    language VARCHAR(10) NOT NULL,
    invoice_delivery VARCHAR(10) NOT NULL,
    invoice_email VARCHAR(254) NULL,
    invoice_reference VARCHAR(100) NOT NULL,
    message VARCHAR(2000) NOT NULL,
    expected_messages INT NOT NULL,
    expected_monthly DECIMAL(15,2) NOT NULL,
    prepaid BOOLEAN NOT NULL,
    placed_at DATETIME(6) NOT NULL,
    placed_by VARCHAR(200) NOT NULL,
    address VARCHAR(45) NOT NULL,
    submission_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    link_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    objection_text TEXT NULL,
    objected_at DATETIME(6) NULL,
    objection_settlement VARCHAR(20) NULL,
    objection_note TEXT NULL,
    objection_settled_at DATETIME(6) NULL,
    objection_settled_by VARCHAR(200) NULL,
    agreement_document_id BIGINT NULL,
    closing_reason VARCHAR(1000) NOT NULL,
    closed_at DATETIME(6) NULL,
    closed_by VARCHAR(200) NULL,
    CONSTRAINT customer_order_number UNIQUE (number),
    CONSTRAINT customer_order_submission UNIQUE (submission_key),
    CONSTRAINT customer_order_link UNIQUE (link_hash),
    KEY customer_order_status (status, placed_at),
    KEY customer_order_placed (placed_at),
    KEY customer_order_address (address, placed_at),
    CONSTRAINT customer_order_customer FOREIGN KEY (customer_id) REFERENCES customer (id)
);

CREATE TABLE order_line (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    order_id BIGINT NOT NULL,
    product_id BIGINT NOT NULL,
    quantity INT NOT NULL,
    set_up_fee DECIMAL(15,2) NOT NULL,
    monthly_fee DECIMAL(15,2) NOT NULL,
    CONSTRAINT order_line_order FOREIGN KEY (order_id) REFERENCES customer_order (id),
    CONSTRAINT order_line_product FOREIGN KEY (product_id) REFERENCES product (id)
);

CREATE TABLE order_person (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    order_id BIGINT NOT NULL,
    role VARCHAR(20) NOT NULL,
    name VARCHAR(200) NOT NULL,
    title VARCHAR(200) NOT NULL,
    email VARCHAR(254) NOT NULL,
    mobile VARCHAR(16) NULL,
    customer_user_id BIGINT NULL,
    CONSTRAINT order_person_order FOREIGN KEY (order_id) REFERENCES customer_order (id)
);

CREATE TABLE order_acceptance (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    order_id BIGINT NOT NULL,
    terms_version_id BIGINT NOT NULL,
    name VARCHAR(200) NOT NULL,
    email VARCHAR(254) NOT NULL,
    accepted_at DATETIME(6) NOT NULL,
    address VARCHAR(45) NOT NULL,
    CONSTRAINT order_acceptance_order FOREIGN KEY (order_id) REFERENCES customer_order (id),
    CONSTRAINT order_acceptance_terms FOREIGN KEY (terms_version_id) REFERENCES terms_version (id)
);

CREATE TABLE contract (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    number VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    customer_id BIGINT NOT NULL,
    -- an order is confirmed once
    order_id BIGINT NULL,
    status VARCHAR(20) NOT NULL,
    starts_on DATE NOT NULL,
    made_at DATETIME(6) NOT NULL,
    notice_months INT NOT NULL,
    due_days INT NOT NULL,
    prepaid BOOLEAN NOT NULL,
    invoice_delivery VARCHAR(10) NOT NULL,
    invoice_email VARCHAR(254) NULL,
    invoice_reference VARCHAR(100) NOT NULL,
    last_day DATE NULL,
    CONSTRAINT contract_number UNIQUE (number),
    CONSTRAINT contract_order UNIQUE (order_id),
    KEY contract_status (status, last_day),
    CONSTRAINT contract_customer FOREIGN KEY (customer_id) REFERENCES customer (id),
    CONSTRAINT contract_of_order FOREIGN KEY (order_id) REFERENCES customer_order (id)
);

CREATE TABLE account (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    number VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name VARCHAR(100) NOT NULL,
    contract_id BIGINT NOT NULL,
    status VARCHAR(20) NOT NULL,
    opened_on DATE NOT NULL,
    closed_on DATE NULL,
    CONSTRAINT account_number UNIQUE (number),
    CONSTRAINT account_contract FOREIGN KEY (contract_id) REFERENCES contract (id)
);

CREATE TABLE subscription (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    account_id BIGINT NOT NULL,
    product_id BIGINT NOT NULL,
    quantity INT NOT NULL,
    from_date DATE NOT NULL,
    to_date DATE NULL,
    CONSTRAINT subscription_account FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT subscription_product FOREIGN KEY (product_id) REFERENCES product (id)
);
