-- Counts by sender, for customers' statistics: of messages that are paid for, added up with the counts by day. A sender is a
-- name or number of the customer's own; who the messages went to stands nowhere here.
CREATE TABLE usage_sender_day (
    account_id BIGINT NOT NULL,
    month CHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    day DATE NOT NULL,
    sender VARCHAR(16) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    messages BIGINT NOT NULL,
    pieces BIGINT NOT NULL,
    PRIMARY KEY (account_id, month, day, sender)
) COMMENT 'counts of usage by day and sender';

-- what is counted already
INSERT INTO usage_sender_day (account_id, month, day, sender, messages, pieces)
    SELECT r.account_id, DATE_FORMAT(r.day, '%Y-%m'), r.day, r.sender COLLATE utf8mb4_bin AS named, COUNT(*), SUM(r.parts)
    FROM usage_record r JOIN usage_intake i ON i.id = r.intake_id
    WHERE r.billable AND r.kind = 'M'
        AND i.position <= (SELECT p.position FROM usage_progress p WHERE p.name = 'rolled')
    GROUP BY r.account_id, r.day, named;
