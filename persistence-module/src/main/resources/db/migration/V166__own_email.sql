-- The address that a link is about: the new one of a user until it is confirmed (ACC-1), the old one to take it back by (ACC-11).

ALTER TABLE access_link ADD COLUMN email VARCHAR(254) NULL;
