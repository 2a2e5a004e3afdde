-- All within the last eleven months, so that the nightly deletion leaves them (CUS-5); one follow-up in sixty is still open.
INSERT INTO communication (id, version, customer_id, direction, channel, contacted_at, contacted_on, staff_id, staff_name,
    note, documentation, follow_up_on, follow_up_staff_id, follow_up_staff_name, follow_up_done_at)
SELECT :first + n.seq, 1, o.id, IF(n.seq % 3 = 0, 'IN', 'OUT'), ELT(1 + n.seq % 3, 'PHONE', 'EMAIL', 'MEETING'),
    UTC_TIMESTAMP() - INTERVAL n.seq * 7919 % 475000 MINUTE,
    DATE(UTC_TIMESTAMP() - INTERVAL n.seq * 7919 % 475000 MINUTE), s.id, s.name,
    ELT(1 + n.seq % 4, 'Ringte om pris på SMS-gateway.', 'Spurte om faktura for forrige måned.',
        'Vil ha kurs for nye ansatte.', 'Ny kontaktperson fra neste måned.'),
    FALSE,
    IF(n.seq % 5 = 0, UTC_DATE() - INTERVAL 10 DAY + INTERVAL n.seq % 40 DAY, NULL),
    IF(n.seq % 5 = 0, s.id, NULL), IF(n.seq % 5 = 0, s.name, NULL),
    IF(n.seq % 5 = 0 AND n.seq % 300 <> 0, UTC_TIMESTAMP(), NULL)
FROM seq_1_to_:missing n
JOIN organisation o ON o.place = n.seq * 31 % :organisations
JOIN seller s ON s.place = n.seq % :sellers;

UPDATE customer c
JOIN (SELECT customer_id, MAX(contacted_at) AS last_at FROM communication GROUP BY customer_id) k ON k.customer_id = c.id
SET c.last_contact_at = k.last_at;

-- two in three have a seller, one in fifty has ended, one in 400 is bankrupt, mail came back from one in 300
UPDATE customer c
JOIN organisation o ON o.id = c.id
LEFT JOIN seller s ON s.place = o.place % (3 * :sellers / 2)
SET c.seller_id = s.id, c.seller_name = s.name,
    c.status = IF(o.place % 50 = 49, 'ENDED', c.status),
    c.bankrupt = o.place % 400 = 0;
