package no.front.commission.control;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import no.front.commission.entity.Billed;
import no.front.kernel.InstantColumn;

/** How the stores of premium transactions write and read by many at once. */
final class PremiumRows {

    private static final int DUPLICATE = 1062;
    private static final int DEADLOCK = 1213;
    private static final int WAITED_TOO_LONG = 1205;
    private static final InstantColumn INSTANT = new InstantColumn();

    private PremiumRows() {}

    static String places(String one, int count) {
        return String.join(", ", Collections.nCopies(count, one));
    }

    static RuntimeException failure(SQLException e) {
        return Set.of(DUPLICATE, DEADLOCK, WAITED_TOO_LONG).contains(e.getErrorCode())
                ? new PremiumCollision(e)
                : new IllegalStateException(e);
    }

    static String text(Instant moment) {
        return INSTANT.convertToDatabaseColumn(moment);
    }

    static Instant instant(String column) {
        return INSTANT.convertToEntityAttribute(column);
    }

    /** Writes billed, told_at, billed_at, detail. */
    static int word(PreparedStatement statement, int before, BilledWord word) throws SQLException {
        int at = before;
        statement.setString(++at, String.valueOf(word.billed().code()));
        statement.setString(++at, text(word.at()));
        statement.setString(++at, text(word.billedAt()));
        statement.setString(++at, word.detail());
        return at;
    }

    /** Reads billed, told_at, billed_at, detail from there on. */
    static BilledWord word(ResultSet rows, int from, Instant otherwise) throws SQLException {
        Instant told = instant(rows.getString(from + 1));
        return new BilledWord(
                Billed.of(rows.getString(from).charAt(0)),
                told == null ? otherwise : told,
                instant(rows.getString(from + 2)),
                rows.getString(from + 3));
    }
}
