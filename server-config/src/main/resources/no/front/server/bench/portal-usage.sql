-- A month of one account, in the order it was sent: by three senders, to numbers of which each comes back now and then, most
-- of it in Norway; a thirtieth comes in, a hundredth fails.
INSERT INTO usage_record (account_id, day, id, intake_id, billable, kind, direction, product_code, destination, parts,
    status, reason, sender, recipient, accepted_at, source_id, source_key)
SELECT :account, DATE(':from') + INTERVAL (m.seq - 1) * :days DIV :messages DAY, :records + m.seq, :intake,
    m.seq % 30 <> 0, 'M', IF(m.seq % 30 = 0, 'I', 'O'), 'SMS_WEB', IF(m.seq % 9 = 0, 'SE', IF(m.seq % 50 = 1, 'DK', 'NO')),
    1 + (m.seq % 5 = 0), IF(m.seq % 100 = 7, 'F', 'D'), IF(m.seq % 100 = 7, 'Mottaker ikke tilgjengelig', ''),
    IF(m.seq % 30 = 0, CONCAT('+47', 40000000 + m.seq * 7919 % 90000), ELT(1 + m.seq % 3, 'Kundesvc', 'Varsling', '2455')),
    IF(m.seq % 30 = 0, '2455', CONCAT('+47', 40000000 + m.seq * 7919 % 90000)),
    TIMESTAMP(':from') + INTERVAL (m.seq - 1) * :days * 86400 DIV :messages SECOND, :source, CONCAT('p', :records + m.seq)
FROM seq_1_to_:messages m;
