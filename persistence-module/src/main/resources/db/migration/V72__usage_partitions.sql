-- The same as before, and it tells how many it made: so it can be called as a question, outside of any transaction, which
-- changing a table would not go together with.
DELIMITER //
CREATE OR REPLACE PROCEDURE usage_partitions(IN up_to DATE) SQL SECURITY DEFINER COMMENT 'for the application'
BEGIN
    DECLARE edge DATE;
    DECLARE made INT DEFAULT 0;
    DECLARE goes_on BOOLEAN DEFAULT GET_LOCK(CONCAT(DATABASE(), '.usage_partitions'), 60);
    WHILE goes_on DO
        SELECT MAX(CAST(REPLACE(partition_description, '''', '') AS DATE)) INTO edge FROM information_schema.partitions
            WHERE table_schema = DATABASE() AND table_name = 'usage_record' AND partition_name <> 'p_later';
        SET goes_on = edge <= up_to AND edge < '2100-01-01';
        IF goes_on THEN
            EXECUTE IMMEDIATE CONCAT('ALTER TABLE usage_record REORGANIZE PARTITION p_later INTO (PARTITION p',
                DATE_FORMAT(edge, '%Y%m'), ' VALUES LESS THAN (''', edge + INTERVAL 1 MONTH,
                '''), PARTITION p_later VALUES LESS THAN (MAXVALUE))');
            SET made = made + 1;
        END IF;
    END WHILE;
    DO RELEASE_LOCK(CONCAT(DATABASE(), '.usage_partitions'));
    SELECT made;
END //
DELIMITER ;
