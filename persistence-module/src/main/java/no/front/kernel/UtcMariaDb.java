package no.front.kernel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.Calendar;
import java.util.Locale;
import java.util.TimeZone;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.platform.database.MariaDBPlatform;

/**
 * MariaDB as the persistence provider sees it, with one difference: a {@code DATETIME} is read as the moment it is in UTC,
 * and handed on as the text that {@link InstantColumn} takes. The provider's own way reads it in the machine's zone and so
 * moves every moment in the hour that summer time leaves out; the driver's text does too. Named in persistence.xml.
 */
public class UtcMariaDb extends MariaDBPlatform {

    private static final long serialVersionUID = 1L;
    private static final TimeZone UTC = TimeZone.getTimeZone("UTC");

    @Override
    public Object getObjectFromResultSet(ResultSet row, int column, int type, AbstractSession session)
            throws SQLException {
        if (type != Types.TIMESTAMP) {
            return super.getObjectFromResultSet(row, column, type, session);
        }
        Timestamp moment = row.getTimestamp(column, Calendar.getInstance(UTC, Locale.ROOT));
        return moment == null ? null : InstantColumn.text(moment.toInstant());
    }
}
