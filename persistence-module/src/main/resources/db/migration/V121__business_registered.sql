-- Whether an organisation is in Foretaksregisteret, which a company with limited liability says on what it sells
-- (bokføringsforskriften 5-1-2). Null where the register has not told.
ALTER TABLE register_record ADD COLUMN business_registered BOOLEAN NULL AFTER vat_registered;
