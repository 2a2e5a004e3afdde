-- Who of sales has an order in hand; when the orderer was reminded to accept (CON-1); the confirmation as it was sent.

ALTER TABLE customer_order
    ADD COLUMN handler_id BIGINT NULL,
    ADD COLUMN handler_name VARCHAR(200) NULL,
    ADD COLUMN reminded_at DATETIME(6) NULL,
    ADD COLUMN confirmation_document_id BIGINT NULL;
