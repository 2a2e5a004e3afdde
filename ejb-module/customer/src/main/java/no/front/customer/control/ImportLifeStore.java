package no.front.customer.control;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.util.List;

/** Imports that came to no end by themselves, and lines whose time is over. */
@Dependent
public class ImportLifeStore extends SqlStore {

    /** Of which the reading has not come on since then, by the time on the wall. */
    public List<Long> readingSilentSince(Instant realTime) {
        return ids(new Conditions().and("status = 'READING'").and("read_at < ?", SqlRow.column(realTime)));
    }

    /** Previews of files from before that moment, which nobody decided on. */
    public List<Long> undecidedFrom(Instant before) {
        return ids(new Conditions().and("status = 'READY'").and("uploaded_at < ?", SqlRow.column(before)));
    }

    /** Those that ended before that moment and still have their lines. */
    public List<Long> withLinesEnded(Instant before) {
        return ids(new Conditions().and("lines_deleted_at IS NULL").and("ended_at < ?", SqlRow.column(before)));
    }

    private List<Long> ids(Conditions where) {
        return rows(where, "SELECT id FROM customer_import" + where + " ORDER BY id", SqlRow::number);
    }

    public long countLines(long importId) {
        Conditions where = new Conditions().and("import_id = ?", importId);
        return count(where, "SELECT COUNT(*) FROM import_row" + where);
    }

    /** Deletes so many at most, bad ones included. @return how many it were */
    public int deleteLines(long importId, int most) {
        Conditions where = new Conditions().and("import_id = ?", importId);
        return query(where, "DELETE FROM import_row" + where + " LIMIT " + most).executeUpdate();
    }
}
