-- How long each customer wants its traffic to be kept (PRV-3); the latest row of a customer holds, none is the default.

CREATE TABLE retention_choice (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    customer_id BIGINT NOT NULL,
    months INT NOT NULL,
    legal_reason VARCHAR(1000) NOT NULL,
    chosen_at DATETIME(6) NOT NULL,
    chosen_by VARCHAR(200) NOT NULL,
    KEY retention_choice_of (customer_id, id),
    CONSTRAINT retention_choice_customer FOREIGN KEY (customer_id) REFERENCES customer (id)
) COMMENT 'append-only; how long customers want their traffic to be kept';
