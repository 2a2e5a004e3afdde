-- Commission notes that go by post are printed in batches with invoices (CPA-7, BIL-5).
ALTER TABLE commission_note_dispatch
    ADD COLUMN batch_id BIGINT NULL AFTER outbox_id,
    ADD KEY commission_note_dispatch_batch (batch_id),
    ADD CONSTRAINT commission_note_dispatch_of_batch FOREIGN KEY (batch_id) REFERENCES post_batch (id);
