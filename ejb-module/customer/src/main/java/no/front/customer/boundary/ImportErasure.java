package no.front.customer.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.front.customer.control.ImportLifeStore;
import no.front.customer.control.ImportStore;
import no.front.customer.entity.CustomerChange;
import no.front.customer.entity.CustomerImport;
import no.front.customer.entity.ImportEnd;
import no.front.customer.entity.ImportStatus;
import no.front.kernel.Oslo;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.BusinessSettings;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.Internal;
import no.front.platform.boundary.RealClock;
import no.front.platform.entity.Changes;

/** Ends imports that nobody ends, and deletes the lines of those that ended: they hold personal data and serve no more. */
@Stateless
@Internal
public class ImportErasure {

    /** A server that reads a file comes on every few seconds; comparing a quarter of a million lines takes a minute. */
    static final Duration SILENCE = Duration.ofMinutes(10);

    @Inject
    ImportStore store;

    @Inject
    ImportLifeStore life;

    @Inject
    BusinessSettings settings;

    @Inject
    ChangeLog changeLog;

    @Inject
    BusinessClock clock;

    @Inject
    RealClock realClock;

    /** Those whose server stopped while it read the file fail. @return how many */
    public long failInterrupted() {
        return end(
                life.readingSilentSince(realClock.now().minus(SILENCE)),
                ImportStatus.READING,
                ImportEnd.INTERRUPTED,
                CustomerChange.IMPORT_FAILED);
    }

    /** Previews that waited as long as lines may are cancelled. @return how many */
    public long cancelUndecided(LocalDate today) {
        return end(
                life.undecidedFrom(keptFrom(today)),
                ImportStatus.READY,
                ImportEnd.UNDECIDED,
                CustomerChange.IMPORT_CANCELLED);
    }

    private long end(List<Long> ids, ImportStatus from, ImportEnd cause, CustomerChange change) {
        long ended = 0;
        for (long id : ids) {
            CustomerImport silent = store.lock(id);
            // somebody may have been faster
            if (silent.status() == from) {
                silent.end(cause, clock.now());
                changeLog.record(change, silent, CustomerImports.ended(silent));
                ended++;
            }
        }
        return ended;
    }

    /** Imports whose lines are to go: ended more than the days of IMPORT_LINES_DAYS ago. */
    public List<Long> due(LocalDate today) {
        return life.withLinesEnded(keptFrom(today));
    }

    /** How many lines an import has. */
    public long lines(long importId) {
        return life.countLines(importId);
    }

    /** Deletes so many lines at most. @return how many it were */
    public long deleteBatch(long importId, int most) {
        return life.deleteLines(importId, most);
    }

    /** Marks and logs that the lines of an import are gone. @param lines how many there were */
    public void deleted(long importId, long lines) {
        CustomerImport emptied = store.lock(importId);
        emptied.deletedLines(clock.now());
        changeLog.record(
                CustomerChange.IMPORT_LINES_DELETED, emptied, Changes.none().field("deleted", null, lines));
    }

    private Instant keptFrom(LocalDate today) {
        return Oslo.startOf(today.minusDays(settings.number(CustomerSetting.IMPORT_LINES_DAYS)));
    }
}
