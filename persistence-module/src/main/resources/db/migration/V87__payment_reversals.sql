-- From a payment to what took it back.
ALTER TABLE bank_transaction ADD KEY bank_transaction_reverses (reverses_id);
