-- ACC-1: customers' administrators look after their users themselves.

ALTER TABLE membership
    -- kept out of this organisation by its own administrators; of others the person may still be a user
    ADD COLUMN locked BOOLEAN NOT NULL DEFAULT FALSE,
    -- when the person came in here for the first time; before, the organisation sees what the inviter wrote and nothing else
    ADD COLUMN accepted_at DATETIME(6) NULL,
    ADD COLUMN invited_until DATETIME(6) NULL,
    ADD COLUMN invited_name VARCHAR(200) NULL,
    ADD COLUMN invited_mobile VARCHAR(16) NULL;

UPDATE membership m JOIN customer_user u ON u.id = m.customer_user_id
   SET m.accepted_at = m.since
 WHERE u.password_hash IS NOT NULL AND u.mobile_verified_at IS NOT NULL;
