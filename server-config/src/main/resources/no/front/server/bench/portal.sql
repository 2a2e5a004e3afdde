-- Customers with a user each, who administers it; every fourth has three accounts, the others one. Contract and web service
-- since :from.
INSERT INTO customer (id, version, name, form, is_prospect, is_customer, is_supplier, is_partner, status, invoice_delivery,
    invoice_email, language, vat_registered, data_source, created_at, created_by, visiting_lines, visiting_postcode,
    visiting_city, visiting_country)
SELECT :first + n.seq, 1, CONCAT('Portalbedrift ', :first + n.seq), 'AS', FALSE, TRUE, FALSE, FALSE, 'ACTIVE', 'EMAIL',
    CONCAT('faktura', n.seq, '@portal.example'), 'BOKMAL', TRUE, 'STAFF', UTC_TIMESTAMP(), 'Bench', 'Sjøgata 41', '8006',
    'Bodø', 'NO'
FROM seq_1_to_:customers n;

INSERT INTO contract (id, version, number, customer_id, status, starts_on, made_at, notice_months, due_days, prepaid,
    invoice_delivery, invoice_email, invoice_reference, gathers_traffic)
SELECT :first + :customers + n.seq, 1, CONCAT('P', :first + n.seq), :first + n.seq, 'ACTIVE', ':from', ':from', 3, 10, FALSE,
    'EMAIL', CONCAT('faktura', n.seq, '@portal.example'), '', FALSE
FROM seq_1_to_:customers n;

INSERT INTO account (id, version, number, name, contract_id, status, opened_on)
SELECT :first + 2 * :customers + 3 * n.seq + a.seq - 3, 1, CONCAT('P', :first + n.seq, '-', a.seq), CONCAT('Konto ', a.seq),
    :first + :customers + n.seq, 'ACTIVE', ':from'
FROM seq_1_to_:customers n JOIN seq_1_to_3 a WHERE a.seq = 1 OR n.seq % 4 = 0;

INSERT INTO subscription (id, version, account_id, product_id, quantity, from_date, cancelled, ends_by_notice)
SELECT a.id + 3 * :customers, 1, a.id, p.id, 1, ':from', FALSE, FALSE
FROM account a JOIN product p ON p.code = 'SMS_WEB'
WHERE a.id > :first + 2 * :customers AND a.id <= :first + 5 * :customers;

INSERT INTO customer_user (id, version, name, email, email_key, mobile, mobile_verified_at, language, status, password_hash,
    password_set_at, created_at)
SELECT :first + 8 * :customers + n.seq, 1, CONCAT('Maling ', n.seq), CONCAT('portal', :first + n.seq, '@maling.example'),
    CONCAT('portal', :first + n.seq, '@maling.example'), '+4798000000', UTC_TIMESTAMP(), 'BOKMAL', 'ACTIVE', ':hash',
    UTC_TIMESTAMP(), UTC_TIMESTAMP()
FROM seq_1_to_:customers n;

INSERT INTO membership (id, version, customer_user_id, customer_id, role, since, locked, accepted_at)
SELECT :first + 9 * :customers + n.seq, 1, :first + 8 * :customers + n.seq, :first + n.seq, 'ORGANISATION_ADMINISTRATOR',
    UTC_TIMESTAMP(), FALSE, UTC_TIMESTAMP()
FROM seq_1_to_:customers n;

INSERT INTO usage_source (id, version, name, key_hint, active, created_at, created_by)
SELECT :first, 1, CONCAT('Portal ', :first), '', TRUE, UTC_TIMESTAMP(), 'Bench';
