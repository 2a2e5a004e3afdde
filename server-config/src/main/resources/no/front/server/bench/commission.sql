-- Customers with premium-rate messages: contract, service, price and shares since :from; where they are paid to, and that notes
-- may be written for them.
INSERT INTO customer (id, version, name, form, is_prospect, is_customer, is_supplier, is_partner, status, invoice_delivery,
    invoice_email, language, vat_registered, data_source, created_at, created_by, visiting_lines, visiting_postcode,
    visiting_city, visiting_country)
SELECT :first + n.seq, 1, CONCAT('Måleradio ', :first + n.seq), 'AS', FALSE, TRUE, FALSE, FALSE, 'ACTIVE', 'EMAIL',
    CONCAT('radio', :first + n.seq, '@maling.example'), 'BOKMAL', TRUE, 'STAFF', UTC_TIMESTAMP(), 'Bench', 'Sjøgata 41', '8006',
    'Bodø', 'NO'
FROM seq_1_to_:customers n;

INSERT INTO contract (id, version, number, customer_id, status, starts_on, made_at, notice_months, due_days, prepaid,
    invoice_delivery, invoice_email, invoice_reference)
SELECT :first + :customers + n.seq, 1, CONCAT('M', :first + n.seq), :first + n.seq, 'ACTIVE', ':from', ':from', 3, 10, FALSE,
    'EMAIL', CONCAT('radio', :first + n.seq, '@maling.example'), ''
FROM seq_1_to_:customers n;

INSERT INTO premium_service (id, version, customer_id, contract_id, short_number, keyword, name, service_code, regime, vat_code,
    starts_on, created_at, created_by)
SELECT :first + 2 * :customers + n.seq, 1, :first + n.seq, :first + :customers + n.seq, '2441', CONCAT('M', :first + n.seq),
    CONCAT('Måling ', :first + n.seq), '10001', 'EXEMPT_CONTENT', 'STANDARD', ':from', UTC_TIMESTAMP(), 'Bench'
FROM seq_1_to_:customers n;

INSERT INTO premium_price (id, version, service_id, price, starts_on)
SELECT :first + 3 * :customers + n.seq, 1, :first + 2 * :customers + n.seq, 10.00, ':from'
FROM seq_1_to_:customers n;

INSERT INTO premium_share (id, version, service_id, starts_on, operator_share, strex_share, own_share, customer_share, created_at,
    created_by)
SELECT :first + 4 * :customers + n.seq, 1, :first + 2 * :customers + n.seq, ':from', 25, 5, 15, 55, UTC_TIMESTAMP(), 'Bench'
FROM seq_1_to_:customers n;

INSERT INTO payee_account (id, version, customer_id, account, status, reason, entered_at, entered_on, entered_by_kind,
    entered_by_id, entered_by, decided_at, decided_by, decision)
SELECT :first + 5 * :customers + n.seq, 1, :first + n.seq, '15030012345', 'IN_FORCE', 'Avtalt', UTC_TIMESTAMP(), ':from', 'STAFF',
    1, 'Bench', UTC_TIMESTAMP(), 'Bench', ''
FROM seq_1_to_:customers n;

INSERT INTO self_billing_agreement (id, version, customer_id, agreed_on, starts_on, agreed_by, edition, recorded_at, recorded_by,
    ended_by, end_reason)
SELECT :first + 6 * :customers + n.seq, 1, :first + n.seq, ':from', ':from', 'Kari Nord', '1', UTC_TIMESTAMP(), 'Bench', '', ''
FROM seq_1_to_:customers n;

ANALYZE TABLE customer, contract, premium_service, premium_share, payee_account;
