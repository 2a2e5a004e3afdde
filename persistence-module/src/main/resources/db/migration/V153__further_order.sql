-- An order for more of what a customer has already (CON-1): the account that gets it, empty where a new contract is made.
ALTER TABLE customer_order
    ADD COLUMN account_id BIGINT NULL,
    ADD CONSTRAINT customer_order_account FOREIGN KEY (account_id) REFERENCES account (id);
