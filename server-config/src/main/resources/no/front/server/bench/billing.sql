-- Customers by e-mail, each with a contract that gathers nothing, an account and the web service, from the 1st of last month.
INSERT INTO customer (id, version, name, form, is_prospect, is_customer, is_supplier, is_partner, status, invoice_delivery,
    invoice_email, language, vat_registered, data_source, created_at, created_by, visiting_lines, visiting_postcode,
    visiting_city, visiting_country)
SELECT :first + n.seq, 1, CONCAT('Målebedrift ', :first + n.seq), 'AS', FALSE, TRUE, FALSE, FALSE, 'ACTIVE', 'EMAIL',
    CONCAT('faktura', n.seq, '@maling.example'), 'BOKMAL', TRUE, 'STAFF', UTC_TIMESTAMP(), 'Bench', 'Sjøgata 41', '8006',
    'Bodø', 'NO'
FROM seq_1_to_:accounts n;

INSERT INTO contract (id, version, number, customer_id, status, starts_on, made_at, notice_months, due_days, prepaid,
    invoice_delivery, invoice_email, invoice_reference, gathers_traffic)
SELECT :first + :accounts + n.seq, 1, CONCAT('M', :first + n.seq), :first + n.seq, 'ACTIVE', ':from', ':from', 3, 10, FALSE,
    'EMAIL', CONCAT('faktura', n.seq, '@maling.example'), '', FALSE
FROM seq_1_to_:accounts n;

INSERT INTO account (id, version, number, name, contract_id, status, opened_on)
SELECT :first + 2 * :accounts + n.seq, 1, CONCAT('M', :first + n.seq), 'Hovedkonto', :first + :accounts + n.seq, 'ACTIVE',
    ':from'
FROM seq_1_to_:accounts n;

INSERT INTO subscription (id, version, account_id, product_id, quantity, from_date, cancelled, ends_by_notice)
SELECT :first + 3 * :accounts + n.seq, 1, :first + 2 * :accounts + n.seq, p.id, 1, ':from', FALSE, FALSE
FROM seq_1_to_:accounts n JOIN product p ON p.code = 'SMS_WEB';

-- What they sent last month: nine in ten to Norway, one to Sweden; every fifth has two parts.
INSERT INTO usage_source (id, version, name, key_hint, active, created_at, created_by)
SELECT :first, 1, CONCAT('Måling ', :first), '', TRUE, UTC_TIMESTAMP(), 'Bench';

INSERT INTO usage_record (account_id, day, id, intake_id, billable, kind, direction, product_code, destination, parts,
    status, reason, sender, recipient, accepted_at, source_id, source_key)
SELECT :first + 2 * :accounts + n.seq, DATE(':from') + INTERVAL m.seq * 7 % DAY(LAST_DAY(':from')) DAY,
    (:first * 1000) + (n.seq - 1) * :messages + m.seq, :first + (n.seq - 1) DIV 100, TRUE, 'M', 'O', 'SMS_WEB', IF(m.seq % 10 = 0, 'SE', 'NO'),
    1 + (m.seq % 5 = 0), 'S', '', 'Maling', '+4798000000', TIMESTAMP(':from') + INTERVAL m.seq * 7 % 27 DAY, :first,
    CONCAT('m', n.seq, '-', m.seq)
FROM seq_1_to_:accounts n JOIN seq_1_to_:messages m;

-- the usage of a hundred accounts came in at once; the position last: whoever sees it sees all usage up to it
START TRANSACTION;

UPDATE usage_progress SET position = position + CEIL(:accounts / 100) WHERE name = 'given';

INSERT INTO usage_intake (id, position, source_id, channel, first_line, received_at, received_by, first_day, last_day,
    accepted, repeated, updated, refused, aside, outcomes)
SELECT :first + s.seq - 1, position - CEIL(:accounts / 100) + s.seq, :first, 'HOUSE', 1, UTC_TIMESTAMP(), 'Bench', ':from',
    LAST_DAY(':from'), LEAST(:accounts, 100) * :messages, 0, 0, 0, 0, ''
FROM usage_progress JOIN seq_1_to_:accounts s WHERE name = 'given' AND s.seq <= CEIL(:accounts / 100);

COMMIT;

ANALYZE TABLE usage_record, account, contract, customer, subscription;
