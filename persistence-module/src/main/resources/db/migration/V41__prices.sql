-- Dated price lists (CON-3). A published list never changes: what was rated points to its id.

CREATE TABLE price_list (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    number INT NOT NULL,
    status VARCHAR(10) NOT NULL,
    valid_from DATE NULL,
    tier_model VARCHAR(10) NOT NULL,
    usage_decimals INT NOT NULL,
    fee_decimals INT NOT NULL,
    writings INT NOT NULL,
    note VARCHAR(500) NOT NULL,
    begun_by VARCHAR(200) NOT NULL,
    published_at DATETIME(6) NULL,
    published_by VARCHAR(200) NULL,
    CONSTRAINT price_list_number UNIQUE (number),
    -- one list for each day
    CONSTRAINT price_list_day UNIQUE (valid_from)
);

CREATE TABLE price_line (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    price_list_id BIGINT NOT NULL,
    kind VARCHAR(20) NOT NULL,
    -- '' for all products
    product_code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- '' for all countries without a price of their own
    destination VARCHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- pieces of the calendar month before this price holds
    above_quantity BIGINT NOT NULL,
    price DECIMAL(13,6) NOT NULL,
    CONSTRAINT price_line_item UNIQUE (price_list_id, kind, product_code, destination, above_quantity),
    CONSTRAINT price_line_list FOREIGN KEY (price_list_id) REFERENCES price_list (id)
);

-- What is agreed with one customer, over the list (CON-3).
CREATE TABLE customer_price (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    customer_id BIGINT NOT NULL,
    -- null for all the customer's accounts
    account_id BIGINT NULL,
    kind VARCHAR(20) NOT NULL,
    product_code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    destination VARCHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    whole_kind BOOLEAN NOT NULL,
    price DECIMAL(13,6) NULL,
    discount DECIMAL(8,4) NULL,
    from_date DATE NOT NULL,
    to_date DATE NULL,
    fixed BOOLEAN NOT NULL,
    reason VARCHAR(500) NOT NULL,
    agreed_at DATETIME(6) NOT NULL,
    agreed_by VARCHAR(200) NOT NULL,
    withdrawn BOOLEAN NOT NULL,
    CONSTRAINT customer_price_customer FOREIGN KEY (customer_id) REFERENCES customer (id),
    CONSTRAINT customer_price_account FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT customer_price_either CHECK ((price IS NULL) <> (discount IS NULL))
);

-- The products to start with; staff change their words and add more.
INSERT INTO product (id, version, code, kind, name_nb, name_en, description_nb, description_en, plan_family, first_month, orderable, sort_order) VALUES
(NEXT VALUE FOR front_id, 1, 'SMS_WEB', 'SMS_SERVICE', 'SMS-tjeneste', 'SMS service',
 'Send SMS fra nettleseren til kunder, medlemmer og ansatte.', 'Send SMS from the browser to customers, members and staff.', 'SMS', 'WHOLE', TRUE, 10),
(NEXT VALUE FOR front_id, 1, 'SMS_PLUS', 'SMS_SERVICE', 'SMS-tjeneste Pluss', 'SMS service Plus',
 'SMS-tjenesten for større virksomheter, med fast kontaktperson hos oss.', 'The SMS service for larger organisations, with a contact person of your own.', 'SMS', 'WHOLE', TRUE, 20),
(NEXT VALUE FOR front_id, 1, 'SMS_GATEWAY', 'SMS_GATEWAY', 'SMS-gateway', 'SMS gateway',
 'Send og motta SMS fra deres eget system, med API.', 'Send and receive SMS from your own system, by API.', '', 'WHOLE', TRUE, 30),
(NEXT VALUE FOR front_id, 1, 'PREMIUM_SMS', 'PREMIUM_SMS', 'Takserte meldinger', 'Premium SMS',
 'Ta betalt over mobilregningen. Dere får provisjon etter pris og operatør.', 'Charge by the phone bill. You earn commission by price and operator.', '', 'WHOLE', TRUE, 40),
(NEXT VALUE FOR front_id, 1, 'NUMBER_LOOKUP', 'NUMBER_LOOKUP', 'Nummeroppslag', 'Number lookup',
 'Finn hvem som har et nummer, fra deres eget system, med API.', 'Find who has a number, from your own system, by API.', '', 'WHOLE', TRUE, 50),
(NEXT VALUE FOR front_id, 1, 'SHORT_NUMBER_5', 'SHORT_NUMBER', 'Eget kortnummer, fem sifre', 'Own short number, five digits',
 'Et kortnummer som bare dere bruker.', 'A short number that only you use.', '', 'WHOLE', TRUE, 60),
(NEXT VALUE FOR front_id, 1, 'SHORT_NUMBER_4', 'SHORT_NUMBER', 'Eget kortnummer, fire sifre', 'Own short number, four digits',
 'Et kortnummer som bare dere bruker, også for takserte meldinger.', 'A short number that only you use, for premium SMS too.', '', 'WHOLE', TRUE, 70),
(NEXT VALUE FOR front_id, 1, 'KEYWORD', 'KEYWORD', 'Kodeord på felles kortnummer', 'Keyword on a shared number',
 'Svar og påmeldinger som begynner med ordet, kommer til dere.', 'Answers and sign-ups that begin with the word come to you.', '', 'WHOLE', TRUE, 80),
(NEXT VALUE FOR front_id, 1, 'SENDER_NAME', 'SENDER_NAME', 'Eget avsendernavn', 'Own sender name',
 'Mottakeren ser navnet deres i stedet for et nummer. Inntil 11 tegn.', 'Recipients see your name instead of a number. Up to 11 characters.', '', 'WHOLE', TRUE, 90),
(NEXT VALUE FOR front_id, 1, 'EXTRA_ACCOUNT', 'EXTRA_ACCOUNT', 'Ekstra konto', 'Extra account',
 'En konto til, med egne brukere og egen faktura.', 'One more account, with its own users and its own invoice.', '', 'WHOLE', TRUE, 100);

INSERT INTO price_list (id, version, number, status, valid_from, tier_model, usage_decimals, fee_decimals, writings, note, begun_by, published_at, published_by) VALUES
(NEXT VALUE FOR front_id, 1, 1, 'PUBLISHED', '2026-01-01', 'GRADUATED', 4, 2, 0, '', 'Front', '2026-01-01 00:00:00', 'Front');

INSERT INTO price_line (id, version, price_list_id, kind, product_code, destination, above_quantity, price)
SELECT NEXT VALUE FOR front_id, 1, list.id, line.kind, line.product_code, line.destination, line.above_quantity, line.price
FROM price_list list
JOIN (
    SELECT 'MONTHLY' AS kind, 'SMS_WEB' AS product_code, '' AS destination, 0 AS above_quantity, 39.000000 AS price
    UNION ALL SELECT 'MONTHLY', 'SMS_PLUS', '', 0, 99
    UNION ALL SELECT 'MONTHLY', 'SMS_GATEWAY', '', 0, 39
    UNION ALL SELECT 'MONTHLY', 'PREMIUM_SMS', '', 0, 0
    UNION ALL SELECT 'MONTHLY', 'NUMBER_LOOKUP', '', 0, 39
    UNION ALL SELECT 'MONTHLY', 'SHORT_NUMBER_5', '', 0, 3580
    UNION ALL SELECT 'MONTHLY', 'SHORT_NUMBER_4', '', 0, 8500
    UNION ALL SELECT 'MONTHLY', 'KEYWORD', '', 0, 10
    UNION ALL SELECT 'MONTHLY', 'SENDER_NAME', '', 0, 0
    UNION ALL SELECT 'MONTHLY', 'EXTRA_ACCOUNT', '', 0, 39
    UNION ALL SELECT 'SET_UP', 'SMS_WEB', '', 0, 0
    UNION ALL SELECT 'SET_UP', 'SMS_PLUS', '', 0, 0
    UNION ALL SELECT 'SET_UP', 'SMS_GATEWAY', '', 0, 0
    UNION ALL SELECT 'SET_UP', 'PREMIUM_SMS', '', 0, 0
    UNION ALL SELECT 'SET_UP', 'NUMBER_LOOKUP', '', 0, 0
    UNION ALL SELECT 'SET_UP', 'SHORT_NUMBER_5', '', 0, 8200
    UNION ALL SELECT 'SET_UP', 'SHORT_NUMBER_4', '', 0, 10000
    UNION ALL SELECT 'SET_UP', 'KEYWORD', '', 0, 0
    UNION ALL SELECT 'SET_UP', 'SENDER_NAME', '', 0, 99
    UNION ALL SELECT 'SET_UP', 'EXTRA_ACCOUNT', '', 0, 0
    UNION ALL SELECT 'SMS', '', 'NO', 0, 0.44
    UNION ALL SELECT 'SMS', '', 'NO', 2000, 0.42
    UNION ALL SELECT 'SMS', '', 'NO', 10000, 0.40
    UNION ALL SELECT 'SMS', '', 'NO', 30000, 0.37
    UNION ALL SELECT 'SMS', '', 'NO', 50000, 0.32
    UNION ALL SELECT 'SMS', '', 'NO', 100000, 0.30
    UNION ALL SELECT 'SMS', '', 'NO', 250000, 0.28
    UNION ALL SELECT 'SMS', '', '', 0, 0.70
    UNION ALL SELECT 'SMS', 'SHORT_NUMBER_4', 'NO', 0, 0.45
    UNION ALL SELECT 'LOOKUP', '', '', 0, 0.60
    UNION ALL SELECT 'INVOICE_POST', '', '', 0, 45
    UNION ALL SELECT 'INVOICE_EHF', '', '', 0, 19
    UNION ALL SELECT 'INVOICE_EMAIL', '', '', 0, 0
    UNION ALL SELECT 'HOUR', '', '', 0, 1250
    UNION ALL SELECT 'REMINDER', '', '', 0, 38
) line;
