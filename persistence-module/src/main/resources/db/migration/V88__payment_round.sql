-- Matching takes the next ones in the order in which they came, however many wait.
ALTER TABLE bank_transaction ADD KEY bank_transaction_next (status, id);
