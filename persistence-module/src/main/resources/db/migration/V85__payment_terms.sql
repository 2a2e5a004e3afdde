-- Where it stands that a contract has longer to pay than is usual (BIL-7).

ALTER TABLE contract ADD COLUMN due_days_agreed VARCHAR(300) NOT NULL DEFAULT '';
