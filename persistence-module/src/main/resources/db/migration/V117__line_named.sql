-- Whether a settlement line's single transactions are marked. Without a file of them, those of a line that differs are marked
-- once somebody has decided about the difference: until then nobody knows which they are.
ALTER TABLE strex_settlement_line ADD COLUMN marked BOOLEAN NOT NULL DEFAULT TRUE;
