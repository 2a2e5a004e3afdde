-- Whether a session began with a code after the password (ACC-3): where an organisation begins to ask for one, those without end.

ALTER TABLE access_session ADD COLUMN two_step BOOLEAN NOT NULL DEFAULT FALSE;
