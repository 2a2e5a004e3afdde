-- A settlement takes a million transactions from one status to another: what is asked by customer and service need not be sorted by
-- status too, so that it stays as it is then.
ALTER TABLE premium_transaction
    DROP KEY premium_transaction_month,
    ADD KEY premium_transaction_month (customer_id, month, service_id, price, operator);
