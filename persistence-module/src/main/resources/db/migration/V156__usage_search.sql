-- Customers look for their messages by number and by sender (PRV-20), newest first, page by page. Both end in day and id,
-- so that each page is read where the one before ended, in whatever month.
ALTER TABLE usage_record
    ADD KEY usage_record_recipient (account_id, recipient, day, id),
    ADD KEY usage_record_sender (account_id, sender, day, id);
