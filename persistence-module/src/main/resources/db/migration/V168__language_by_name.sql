-- The language of documents stood as the place it has among the languages, which another order would have turned around.

ALTER TABLE invoice MODIFY language VARCHAR(10) NOT NULL;
UPDATE invoice SET language = CASE language WHEN '0' THEN 'BOKMAL' WHEN '1' THEN 'ENGLISH' ELSE language END;

ALTER TABLE commission_note MODIFY language VARCHAR(10) NOT NULL;
UPDATE commission_note SET language = CASE language WHEN '0' THEN 'BOKMAL' WHEN '1' THEN 'ENGLISH' ELSE language END;

ALTER TABLE commission_demand MODIFY language VARCHAR(10) NOT NULL;
UPDATE commission_demand SET language = CASE language WHEN '0' THEN 'BOKMAL' WHEN '1' THEN 'ENGLISH' ELSE language END;
