-- Late money (BIL-9): the law's dated figures, who is reminded when, what was sent, and what it cost.

CREATE TABLE late_interest_rate (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    valid_from DATE NOT NULL,
    percent DECIMAL(8,4) NOT NULL,
    -- compensation for late payment between businesses; null where it is not known here
    compensation DECIMAL(15,2) NULL,
    source VARCHAR(300) NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    recorded_by VARCHAR(200) NOT NULL,
    -- false for what came with Front and nobody has held against the law yet
    confirmed BOOLEAN NOT NULL,
    KEY late_interest_rate_day (valid_from, id)
) COMMENT 'append-only; interest on late payment and compensation, by half-years';

CREATE TABLE collection_rule (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    valid_from DATE NOT NULL,
    -- the rate that fees are shares of
    base_rate DECIMAL(15,2) NOT NULL,
    fee_numerator INT NOT NULL CHECK (fee_numerator > 0),
    fee_denominator INT NOT NULL CHECK (fee_denominator > 0),
    -- days after due before a fee may be charged, least deadline of a letter, months until fees are counted anew
    fee_after_days INT NOT NULL,
    deadline_days INT NOT NULL,
    most_fees INT NOT NULL,
    reset_months INT NOT NULL,
    -- whether the creditor may charge for a reminder, for a collection notice, and send that notice itself
    reminder_fee BOOLEAN NOT NULL,
    notice_fee BOOLEAN NOT NULL,
    own_notice BOOLEAN NOT NULL,
    source VARCHAR(300) NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    recorded_by VARCHAR(200) NOT NULL,
    confirmed BOOLEAN NOT NULL,
    KEY collection_rule_day (valid_from, id)
) COMMENT 'append-only; what the law allows a creditor to charge';

CREATE TABLE reminder_policy (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    customer_group VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    valid_from DATE NOT NULL,
    free_days INT NOT NULL,
    fee_days INT NOT NULL,
    notice_days INT NOT NULL,
    termination_days INT NOT NULL,
    costs VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    suspends BOOLEAN NOT NULL,
    reason VARCHAR(1000) NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    recorded_by VARCHAR(200) NOT NULL,
    KEY reminder_policy_day (customer_group, valid_from, id)
) COMMENT 'append-only; when each group of customers is reminded, and what it costs them';

CREATE TABLE collection_note (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    number BIGINT NOT NULL,
    customer_id BIGINT NOT NULL,
    issued_on DATE NOT NULL,
    due_on DATE NULL,
    amount DECIMAL(15,2) NOT NULL CHECK (amount > 0),
    open_item_id BIGINT NULL,
    document_id BIGINT NULL,
    -- of credits: what they credit, and why
    credits_id BIGINT NULL,
    reason VARCHAR(1000) NOT NULL,
    issued_at DATETIME(6) NOT NULL,
    issued_by VARCHAR(200) NOT NULL,
    CONSTRAINT collection_note_number UNIQUE (kind, number),
    -- credited once, and whole
    CONSTRAINT collection_note_credited UNIQUE (credits_id),
    KEY collection_note_customer (customer_id, issued_on),
    KEY collection_note_item (open_item_id),
    CONSTRAINT collection_note_of_customer FOREIGN KEY (customer_id) REFERENCES customer (id),
    CONSTRAINT collection_note_owed FOREIGN KEY (open_item_id) REFERENCES open_item (id),
    CONSTRAINT collection_note_credits FOREIGN KEY (credits_id) REFERENCES collection_note (id)
) COMMENT 'append-only; fees, compensation and interest, without VAT';

CREATE TABLE collection_note_line (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    note_id BIGINT NOT NULL,
    position INT NOT NULL,
    -- the claim that it is for
    open_item_id BIGINT NOT NULL,
    -- of interest: days, first to last, on what and at which rate
    from_date DATE NULL,
    to_date DATE NULL,
    days INT NULL,
    principal DECIMAL(15,2) NULL,
    percent DECIMAL(8,4) NULL,
    amount DECIMAL(15,2) NOT NULL,
    source VARCHAR(300) NOT NULL,
    CONSTRAINT collection_note_line_position UNIQUE (note_id, position),
    KEY collection_note_line_item (open_item_id, to_date),
    CONSTRAINT collection_note_line_note FOREIGN KEY (note_id) REFERENCES collection_note (id),
    CONSTRAINT collection_note_line_claim FOREIGN KEY (open_item_id) REFERENCES open_item (id)
) COMMENT 'append-only; what notes of fees and interest are made of';

CREATE TABLE reminder_letter (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    customer_id BIGINT NOT NULL,
    kind VARCHAR(25) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    sent_on DATE NOT NULL,
    -- last day to pay
    deadline DATE NOT NULL,
    total DECIMAL(15,2) NOT NULL,
    channel VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    recipient VARCHAR(300) NOT NULL,
    outbox_id BIGINT NOT NULL,
    document_id BIGINT NOT NULL,
    note_id BIGINT NULL,
    sent_at DATETIME(6) NOT NULL,
    sent_by VARCHAR(200) NOT NULL,
    KEY reminder_letter_customer (customer_id, sent_on),
    KEY reminder_letter_day (sent_on, id),
    CONSTRAINT reminder_letter_of_customer FOREIGN KEY (customer_id) REFERENCES customer (id),
    CONSTRAINT reminder_letter_note FOREIGN KEY (note_id) REFERENCES collection_note (id)
) COMMENT 'append-only; reminders and collection notices as they were sent';

CREATE TABLE reminder_step (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    open_item_id BIGINT NOT NULL,
    customer_id BIGINT NOT NULL,
    kind VARCHAR(25) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- 1, and more for reminders sent by hand beside the schedule
    sequence INT NOT NULL,
    taken_on DATE NOT NULL,
    deadline DATE NULL,
    remaining DECIMAL(15,2) NOT NULL,
    fee DECIMAL(15,2) NOT NULL,
    letter_id BIGINT NULL,
    taken_by VARCHAR(200) NOT NULL,
    -- whatever is run twice or at once, each step is taken once
    CONSTRAINT reminder_step_once UNIQUE (open_item_id, kind, sequence),
    KEY reminder_step_customer (customer_id, taken_on),
    CONSTRAINT reminder_step_item FOREIGN KEY (open_item_id) REFERENCES open_item (id),
    CONSTRAINT reminder_step_letter FOREIGN KEY (letter_id) REFERENCES reminder_letter (id)
) COMMENT 'append-only; what was done about each overdue claim';

CREATE TABLE reminder_stop (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    kind VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    customer_id BIGINT NOT NULL,
    -- null for all that the customer owes
    open_item_id BIGINT NULL,
    reason VARCHAR(1000) NOT NULL,
    from_date DATE NOT NULL,
    -- of a hold: the last day
    until_date DATE NULL,
    -- of a plan: what was owed when it was made
    owed DECIMAL(15,2) NULL,
    made_at DATETIME(6) NOT NULL,
    made_by VARCHAR(200) NOT NULL,
    ended_on DATE NULL,
    ended_by VARCHAR(200) NULL,
    end_cause VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
    end_note VARCHAR(1000) NOT NULL,
    KEY reminder_stop_customer (customer_id, ended_on),
    KEY reminder_stop_item (open_item_id),
    CONSTRAINT reminder_stop_of_customer FOREIGN KEY (customer_id) REFERENCES customer (id),
    CONSTRAINT reminder_stop_of_item FOREIGN KEY (open_item_id) REFERENCES open_item (id)
) COMMENT 'disputes, holds and payment plans, which stop reminders';

CREATE TABLE reminder_instalment (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    stop_id BIGINT NOT NULL,
    due_on DATE NOT NULL,
    amount DECIMAL(15,2) NOT NULL CHECK (amount > 0),
    CONSTRAINT reminder_instalment_day UNIQUE (stop_id, due_on),
    CONSTRAINT reminder_instalment_plan FOREIGN KEY (stop_id) REFERENCES reminder_stop (id)
) COMMENT 'append-only; instalments of payment plans';

CREATE TABLE collection_proposal (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    kind VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    status VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    customer_id BIGINT NOT NULL,
    contract_id BIGINT NOT NULL,
    open_item_id BIGINT NOT NULL,
    due_on DATE NOT NULL,
    proposed_on DATE NOT NULL,
    breach_id BIGINT NULL,
    decided_on DATE NULL,
    decided_by VARCHAR(200) NULL,
    note VARCHAR(1000) NOT NULL,
    CONSTRAINT collection_proposal_once UNIQUE (kind, contract_id, open_item_id),
    KEY collection_proposal_status (status, proposed_on),
    KEY collection_proposal_customer (customer_id, status),
    CONSTRAINT collection_proposal_customer FOREIGN KEY (customer_id) REFERENCES customer (id),
    CONSTRAINT collection_proposal_contract FOREIGN KEY (contract_id) REFERENCES contract (id),
    CONSTRAINT collection_proposal_item FOREIGN KEY (open_item_id) REFERENCES open_item (id)
) COMMENT 'suspensions and terminations for non-payment that wait for staff';

CREATE TABLE write_off (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    open_item_id BIGINT NOT NULL,
    customer_id BIGINT NOT NULL,
    amount DECIMAL(15,2) NOT NULL CHECK (amount > 0),
    -- VAT taken back of it, where the law's conditions held
    vat DECIMAL(15,2) NOT NULL,
    reason VARCHAR(1000) NOT NULL,
    written_off_on DATE NOT NULL,
    written_off_by VARCHAR(200) NOT NULL,
    KEY write_off_customer (customer_id),
    CONSTRAINT write_off_item FOREIGN KEY (open_item_id) REFERENCES open_item (id)
) COMMENT 'append-only; claims given up';

-- Read in secondary sources: a person is to hold them against the law once (confirmed).
INSERT INTO late_interest_rate (id, version, valid_from, percent, compensation, source, recorded_at, recorded_by, confirmed) VALUES
    (NEXTVAL(front_id), 1, '2013-01-01', 8.50, NULL, 'forsinkelsesrenteloven § 3', UTC_TIMESTAMP(6), 'Front', FALSE),
    (NEXTVAL(front_id), 1, '2013-07-01', 9.50, NULL, 'forsinkelsesrenteloven § 3', UTC_TIMESTAMP(6), 'Front', FALSE),
    (NEXTVAL(front_id), 1, '2014-01-01', 9.50, NULL, 'forsinkelsesrenteloven § 3', UTC_TIMESTAMP(6), 'Front', FALSE),
    (NEXTVAL(front_id), 1, '2014-07-01', 9.50, NULL, 'forsinkelsesrenteloven § 3', UTC_TIMESTAMP(6), 'Front', FALSE),
    (NEXTVAL(front_id), 1, '2015-01-01', 9.25, NULL, 'forsinkelsesrenteloven § 3', UTC_TIMESTAMP(6), 'Front', FALSE),
    (NEXTVAL(front_id), 1, '2015-07-01', 9.00, NULL, 'forsinkelsesrenteloven § 3', UTC_TIMESTAMP(6), 'Front', FALSE),
    (NEXTVAL(front_id), 1, '2016-01-01', 8.75, NULL, 'forsinkelsesrenteloven § 3', UTC_TIMESTAMP(6), 'Front', FALSE),
    (NEXTVAL(front_id), 1, '2016-07-01', 8.50, NULL, 'forsinkelsesrenteloven § 3', UTC_TIMESTAMP(6), 'Front', FALSE),
    (NEXTVAL(front_id), 1, '2017-01-01', 8.50, NULL, 'forsinkelsesrenteloven § 3', UTC_TIMESTAMP(6), 'Front', FALSE),
    (NEXTVAL(front_id), 1, '2017-07-01', 8.50, NULL, 'forsinkelsesrenteloven § 3', UTC_TIMESTAMP(6), 'Front', FALSE),
    (NEXTVAL(front_id), 1, '2018-01-01', 8.50, NULL, 'forsinkelsesrenteloven § 3', UTC_TIMESTAMP(6), 'Front', FALSE),
    (NEXTVAL(front_id), 1, '2018-07-01', 8.50, NULL, 'forsinkelsesrenteloven § 3', UTC_TIMESTAMP(6), 'Front', FALSE),
    (NEXTVAL(front_id), 1, '2019-01-01', 8.75, NULL, 'forsinkelsesrenteloven § 3', UTC_TIMESTAMP(6), 'Front', FALSE),
    (NEXTVAL(front_id), 1, '2019-07-01', 9.25, NULL, 'forsinkelsesrenteloven § 3', UTC_TIMESTAMP(6), 'Front', FALSE),
    (NEXTVAL(front_id), 1, '2020-01-01', 9.50, NULL, 'forsinkelsesrenteloven § 3', UTC_TIMESTAMP(6), 'Front', FALSE),
    (NEXTVAL(front_id), 1, '2020-07-01', 8.00, NULL, 'forsinkelsesrenteloven § 3', UTC_TIMESTAMP(6), 'Front', FALSE),
    (NEXTVAL(front_id), 1, '2021-01-01', 8.00, NULL, 'forsinkelsesrenteloven § 3', UTC_TIMESTAMP(6), 'Front', FALSE),
    (NEXTVAL(front_id), 1, '2021-07-01', 8.00, NULL, 'forsinkelsesrenteloven § 3', UTC_TIMESTAMP(6), 'Front', FALSE),
    (NEXTVAL(front_id), 1, '2022-01-01', 8.50, NULL, 'forsinkelsesrenteloven § 3', UTC_TIMESTAMP(6), 'Front', FALSE),
    (NEXTVAL(front_id), 1, '2022-07-01', 9.25, 400, 'forsinkelsesrenteloven § 3', UTC_TIMESTAMP(6), 'Front', FALSE),
    (NEXTVAL(front_id), 1, '2023-01-01', 10.75, 410, 'forsinkelsesrenteloven § 3', UTC_TIMESTAMP(6), 'Front', FALSE),
    (NEXTVAL(front_id), 1, '2023-07-01', 11.75, 460, 'FOR-2023-06-22-1075', UTC_TIMESTAMP(6), 'Front', FALSE),
    (NEXTVAL(front_id), 1, '2024-01-01', 12.50, 470, 'FOR-2023-12-14-2043', UTC_TIMESTAMP(6), 'Front', FALSE),
    (NEXTVAL(front_id), 1, '2024-07-01', 12.50, 460, 'FOR-2024-06-26-1320', UTC_TIMESTAMP(6), 'Front', FALSE),
    (NEXTVAL(front_id), 1, '2025-01-01', 12.50, 470, 'FOR-2024-12-19-3279', UTC_TIMESTAMP(6), 'Front', FALSE),
    (NEXTVAL(front_id), 1, '2025-07-01', 12.25, 460, 'FOR-2025-06-23-1321', UTC_TIMESTAMP(6), 'Front', FALSE),
    (NEXTVAL(front_id), 1, '2026-01-01', 12.00, 460, 'FOR-2025-12-18-2658', UTC_TIMESTAMP(6), 'Front', FALSE),
    (NEXTVAL(front_id), 1, '2026-07-01', 12.25, 430, 'FOR-2026-06-25-1372', UTC_TIMESTAMP(6), 'Front', FALSE);

INSERT INTO collection_rule (id, version, valid_from, base_rate, fee_numerator, fee_denominator, fee_after_days, deadline_days,
    most_fees, reset_months, reminder_fee, notice_fee, own_notice, source, recorded_at, recorded_by, confirmed) VALUES
    (NEXTVAL(front_id), 1, '2019-01-01', 700, 1, 10, 14, 14, 2, 6, TRUE, TRUE, TRUE, 'inkassoforskriften § 1-2', UTC_TIMESTAMP(6), 'Front', FALSE),
    (NEXTVAL(front_id), 1, '2020-10-01', 700, 1, 20, 14, 14, 2, 6, TRUE, TRUE, TRUE, 'inkassoforskriften § 1-2', UTC_TIMESTAMP(6), 'Front', FALSE),
    (NEXTVAL(front_id), 1, '2026-01-01', 750, 1, 20, 14, 14, 2, 6, TRUE, TRUE, TRUE, 'FOR-2025-12-19-2709', UTC_TIMESTAMP(6), 'Front', FALSE);

INSERT INTO reminder_policy (id, version, customer_group, valid_from, free_days, fee_days, notice_days, termination_days, costs, suspends,
    reason, recorded_at, recorded_by) VALUES
    (NEXTVAL(front_id), 1, 'LEGAL_PERSON', '2000-01-01', 3, 14, 28, 42, 'FEE', TRUE, 'BIL-9', UTC_TIMESTAMP(6), 'Front'),
    (NEXTVAL(front_id), 1, 'PUBLIC_BODY', '2000-01-01', 3, 14, 28, 42, 'FEE', FALSE, 'BIL-9', UTC_TIMESTAMP(6), 'Front'),
    (NEXTVAL(front_id), 1, 'SOLE_TRADER', '2000-01-01', 3, 14, 28, 42, 'FEE', FALSE, 'BIL-9', UTC_TIMESTAMP(6), 'Front'),
    (NEXTVAL(front_id), 1, 'ABROAD', '2000-01-01', 3, 14, 28, 42, 'FEE', TRUE, 'BIL-9', UTC_TIMESTAMP(6), 'Front');
