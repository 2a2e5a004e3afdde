-- What is pending is told by the single transactions that are not settled: a column for the rest of it says it twice.
ALTER TABLE premium_earning DROP COLUMN settled;
