-- A change of plan (CON-7) is known as such: the fee of a month belongs to the plan that it began with.
ALTER TABLE subscription ADD COLUMN moved_from_id BIGINT NULL;
