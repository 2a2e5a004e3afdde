-- Organisations, people, communication, groups, what the register says, search, imports (rules CUS).

-- The last good answer of the register about an organisation (CUS-4).
CREATE TABLE register_record (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    organisation_number CHAR(9) NOT NULL,
    name VARCHAR(300) NOT NULL,
    form VARCHAR(10) NOT NULL,
    visiting_lines VARCHAR(500) NULL,
    visiting_postcode VARCHAR(16) NULL,
    visiting_city VARCHAR(100) NULL,
    visiting_country CHAR(2) NULL,
    postal_lines VARCHAR(500) NULL,
    postal_postcode VARCHAR(16) NULL,
    postal_city VARCHAR(100) NULL,
    postal_country CHAR(2) NULL,
    vat_registered BOOLEAN NOT NULL,
    bankrupt BOOLEAN NOT NULL,
    bankrupt_on DATE NULL,
    winding_up BOOLEAN NOT NULL,
    winding_up_on DATE NULL,
    forced_dissolution BOOLEAN NOT NULL,
    forced_dissolution_on DATE NULL,
    deleted BOOLEAN NOT NULL,
    deleted_on DATE NULL,
    email VARCHAR(254) NULL,
    phone VARCHAR(16) NULL,
    web VARCHAR(200) NULL,
    industry VARCHAR(300) NOT NULL,
    employees INT NOT NULL,
    read_at DATETIME(6) NOT NULL,
    source VARCHAR(100) NOT NULL
);

CREATE TABLE customer (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    -- CUS-3: an organisation is stored once
    organisation_number CHAR(9) NULL,
    name VARCHAR(300) NOT NULL,
    form VARCHAR(10) NOT NULL,
    is_prospect BOOLEAN NOT NULL,
    is_customer BOOLEAN NOT NULL,
    is_supplier BOOLEAN NOT NULL,
    is_partner BOOLEAN NOT NULL,
    status VARCHAR(20) NOT NULL,
    visiting_lines VARCHAR(500) NULL,
    visiting_postcode VARCHAR(16) NULL,
    visiting_city VARCHAR(100) NULL,
    visiting_country CHAR(2) NULL,
    invoice_lines VARCHAR(500) NULL,
    invoice_postcode VARCHAR(16) NULL,
    invoice_city VARCHAR(100) NULL,
    invoice_country CHAR(2) NULL,
    invoice_email VARCHAR(254) NULL,
    invoice_delivery VARCHAR(10) NOT NULL,
    email VARCHAR(254) NULL,
    phone VARCHAR(16) NULL,
    web VARCHAR(200) NULL,
    language VARCHAR(10) NOT NULL,
    vat_registered BOOLEAN NOT NULL,
    bankrupt BOOLEAN NOT NULL DEFAULT FALSE,
    bankrupt_on DATE NULL,
    winding_up BOOLEAN NOT NULL DEFAULT FALSE,
    winding_up_on DATE NULL,
    forced_dissolution BOOLEAN NOT NULL DEFAULT FALSE,
    forced_dissolution_on DATE NULL,
    deleted BOOLEAN NOT NULL DEFAULT FALSE,
    deleted_on DATE NULL,
    seller_id BIGINT NULL,
    seller_name VARCHAR(200) NULL,
    notes TEXT NOT NULL DEFAULT '',
    returned_which VARCHAR(20) NULL,
    returned_address VARCHAR(800) NULL,
    returned_at DATETIME(6) NULL,
    returned_by VARCHAR(200) NULL,
    returned_note VARCHAR(500) NULL,
    delivery_stopped BOOLEAN NULL,
    data_source VARCHAR(20) NOT NULL,
    created_at DATETIME(6) NOT NULL,
    created_by VARCHAR(200) NOT NULL,
    last_contact_at DATETIME(6) NULL,
    register_record_id BIGINT NULL,
    -- what lists filter by, so that one index answers
    in_trouble BOOLEAN AS (bankrupt OR winding_up OR forced_dissolution OR deleted) PERSISTENT,
    mail_returned BOOLEAN AS (returned_at IS NOT NULL) PERSISTENT,
    CONSTRAINT customer_organisation_number UNIQUE (organisation_number),
    CONSTRAINT customer_register_record FOREIGN KEY (register_record_id) REFERENCES register_record (id),
    -- one index for each way to sort, with all that is filtered by: a deep page is found in the index alone
    KEY customer_by_name (name, id, is_prospect, is_customer, is_supplier, is_partner, status, form, seller_id, in_trouble, mail_returned),
    KEY customer_by_number (organisation_number, id, is_prospect, is_customer, is_supplier, is_partner, status, form, seller_id, in_trouble, mail_returned),
    KEY customer_by_created (created_at, id, is_prospect, is_customer, is_supplier, is_partner, status, form, seller_id, in_trouble, mail_returned),
    KEY customer_by_last_contact (last_contact_at, id, is_prospect, is_customer, is_supplier, is_partner, status, form, seller_id, in_trouble, mail_returned),
    KEY customer_by_seller (seller_id, seller_name),
    -- the start page counts the few of them
    KEY customer_in_trouble (in_trouble, status, is_customer),
    KEY customer_mail_returned (mail_returned, status)
);

-- CUS-4: where our own value comes from, for fields that were touched after registration.
CREATE TABLE customer_field_origin (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    customer_id BIGINT NOT NULL,
    field VARCHAR(30) NOT NULL,
    source VARCHAR(20) NOT NULL,
    since DATETIME(6) NOT NULL,
    by_name VARCHAR(200) NOT NULL,
    CONSTRAINT customer_field_origin_once UNIQUE (customer_id, field),
    CONSTRAINT customer_field_origin_customer FOREIGN KEY (customer_id) REFERENCES customer (id)
);

CREATE TABLE register_lookup (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    customer_id BIGINT NULL,
    organisation_number CHAR(9) NOT NULL,
    looked_up_at DATETIME(6) NOT NULL,
    by_name VARCHAR(200) NOT NULL,
    outcome VARCHAR(20) NOT NULL,
    detail VARCHAR(300) NOT NULL,
    source VARCHAR(100) NOT NULL,
    KEY register_lookup_customer (customer_id, id),
    KEY register_lookup_number (organisation_number, id),
    KEY register_lookup_outcome (outcome, customer_id, id)
) COMMENT 'append-only';

CREATE TABLE contact_person (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    customer_id BIGINT NOT NULL,
    name VARCHAR(200) NOT NULL,
    title VARCHAR(200) NULL,
    email VARCHAR(254) NOT NULL,
    email_key VARCHAR(254) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    mobile VARCHAR(16) NULL,
    phone VARCHAR(16) NULL,
    is_contract BOOLEAN NOT NULL,
    is_technical BOOLEAN NOT NULL,
    is_accounting BOOLEAN NOT NULL,
    is_administrator BOOLEAN NOT NULL,
    data_source VARCHAR(20) NOT NULL,
    data_at DATETIME(6) NOT NULL,
    created_at DATETIME(6) NOT NULL,
    ended_on DATE NULL,
    CONSTRAINT contact_person_email UNIQUE (customer_id, email_key),
    CONSTRAINT contact_person_customer FOREIGN KEY (customer_id) REFERENCES customer (id),
    KEY contact_person_by_name (name, id, is_contract, is_technical, is_accounting, is_administrator, ended_on),
    KEY contact_person_by_email (email_key, id, is_contract, is_technical, is_accounting, is_administrator, ended_on),
    KEY contact_person_by_created (created_at, id, is_contract, is_technical, is_accounting, is_administrator, ended_on)
);

-- CUS-5; contacted_on is the day in Oslo, so that retention and lists need no time zone in SQL.
CREATE TABLE communication (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    customer_id BIGINT NOT NULL,
    contact_id BIGINT NULL,
    direction VARCHAR(10) NOT NULL,
    channel VARCHAR(20) NOT NULL,
    contacted_at DATETIME(6) NOT NULL,
    contacted_on DATE NOT NULL,
    staff_id BIGINT NOT NULL,
    staff_name VARCHAR(200) NOT NULL,
    note TEXT NOT NULL,
    documentation BOOLEAN NOT NULL,
    follow_up_on DATE NULL,
    follow_up_staff_id BIGINT NULL,
    follow_up_staff_name VARCHAR(200) NULL,
    follow_up_done_at DATETIME(6) NULL,
    follow_up_open BOOLEAN AS (follow_up_on IS NOT NULL AND follow_up_done_at IS NULL) PERSISTENT,
    CONSTRAINT communication_customer FOREIGN KEY (customer_id) REFERENCES customer (id),
    CONSTRAINT communication_contact FOREIGN KEY (contact_id) REFERENCES contact_person (id),
    KEY communication_of_customer (customer_id, contacted_at),
    KEY communication_follow_up (follow_up_staff_id, follow_up_open, follow_up_on),
    KEY communication_open (follow_up_open, follow_up_on),
    KEY communication_retention (follow_up_open, documentation, contacted_on)
);

CREATE TABLE customer_group (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    kind VARCHAR(10) NOT NULL,
    name VARCHAR(200) NOT NULL,
    created_at DATETIME(6) NOT NULL,
    CONSTRAINT customer_group_name UNIQUE (kind, name)
);

CREATE TABLE group_member (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    group_id BIGINT NOT NULL,
    customer_id BIGINT NOT NULL,
    head BOOLEAN NOT NULL,
    since_date DATE NOT NULL,
    CONSTRAINT group_member_once UNIQUE (group_id, customer_id),
    CONSTRAINT group_member_group FOREIGN KEY (group_id) REFERENCES customer_group (id),
    CONSTRAINT group_member_customer FOREIGN KEY (customer_id) REFERENCES customer (id)
);

-- What the one search box finds: words, squeezed names, numbers and addresses as search sees them, found by prefix.
-- contact_id 0 = the organisation itself. kind: E exact things (numbers, e-mail), S the squeezed name, W a word.
CREATE TABLE customer_search (
    term VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    customer_id BIGINT NOT NULL,
    contact_id BIGINT NOT NULL,
    kind CHAR(1) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (term, customer_id, contact_id, kind),
    -- whether a customer found by one word is found by another too
    KEY customer_search_customer (customer_id, term, contact_id)
);

CREATE TABLE customer_import (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    file_name VARCHAR(255) NOT NULL,
    file_charset VARCHAR(20) NOT NULL,
    header TEXT NOT NULL,
    uploaded_at DATETIME(6) NOT NULL,
    staff_id BIGINT NOT NULL,
    staff_name VARCHAR(200) NOT NULL,
    status VARCHAR(20) NOT NULL,
    update_existing BOOLEAN NOT NULL,
    row_count INT NOT NULL,
    new_count INT NOT NULL,
    unchanged_count INT NOT NULL,
    different_count INT NOT NULL,
    bad_count INT NOT NULL,
    written_to INT NOT NULL,
    last_line INT NOT NULL,
    -- by the time on the wall: when the reading last came on
    read_at DATETIME(6) NOT NULL,
    confirmed_at DATETIME(6) NULL,
    ended_at DATETIME(6) NULL,
    end_cause VARCHAR(20) NULL,
    lines_deleted_at DATETIME(6) NULL,
    KEY customer_import_status (status, id),
    KEY customer_import_ended (lines_deleted_at, ended_at)
);

-- The waiting room of an import: each line of the file, as written and as understood. id_block is the first of 50 ids of
-- this line alone, for what it will become. Empty cells are null and change nothing.
CREATE TABLE import_row (
    import_id BIGINT NOT NULL,
    line_no INT NOT NULL,
    id_block BIGINT NOT NULL,
    outcome VARCHAR(12) NOT NULL,
    original TEXT NOT NULL,
    problems TEXT NOT NULL,
    customer_id BIGINT NULL,
    contact_id BIGINT NULL,
    -- the first line of an organisation tells about the organisation, later ones add contacts
    first_line BOOLEAN NOT NULL,
    told_in INT NULL,
    -- something existing would be changed by it, if "update" is chosen
    differs BOOLEAN NOT NULL,
    organisation_number CHAR(9) NULL,
    name VARCHAR(300) NULL,
    form VARCHAR(10) NULL,
    kinds VARCHAR(60) NULL,
    address_line VARCHAR(100) NULL,
    postcode VARCHAR(16) NULL,
    city VARCHAR(100) NULL,
    email VARCHAR(254) NULL,
    invoice_email VARCHAR(254) NULL,
    phone VARCHAR(16) NULL,
    web VARCHAR(200) NULL,
    contact_name VARCHAR(200) NULL,
    contact_title VARCHAR(200) NULL,
    contact_email VARCHAR(254) NULL,
    contact_email_key VARCHAR(254) CHARACTER SET ascii COLLATE ascii_bin NULL,
    contact_mobile VARCHAR(16) NULL,
    contact_roles VARCHAR(60) NULL,
    customer_terms TEXT NOT NULL,
    contact_terms TEXT NOT NULL,
    PRIMARY KEY (import_id, line_no),
    KEY import_row_outcome (import_id, outcome, line_no),
    KEY import_row_differs (import_id, differs, line_no),
    KEY import_row_number (import_id, organisation_number, contact_email_key, line_no),
    CONSTRAINT import_row_import FOREIGN KEY (import_id) REFERENCES customer_import (id)
);
