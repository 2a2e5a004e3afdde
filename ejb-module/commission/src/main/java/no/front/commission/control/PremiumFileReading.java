package no.front.commission.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import no.front.commission.entity.PremiumChange;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.OwnTransaction;
import no.front.platform.boundary.Upload;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;
import no.front.traffic.boundary.UsageReports;
import no.front.traffic.entity.UsageChannel;

/** Reads a file of premium transactions or delivery reports, a thousand lines at a time, each in a transaction of its own. */
@Dependent
public class PremiumFileReading {

    @Inject
    PremiumImportStore store;

    @Inject
    UsageReports sources;

    @Inject
    PremiumTaking taking;

    @Inject
    OwnTransaction transaction;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor currentActor;

    @Inject
    ChangeLog changeLog;

    private record Subject(long subjectId, String subjectLabel) implements ChangeSubject {
        @Override
        public String subjectType() {
            return "PremiumFile";
        }
    }

    /** @return key of the import */
    public String read(String source, String fileName, InputStream content) {
        PremiumFileText file = new PremiumFileText(content);
        int lines = file.lines();
        String name = Upload.name(fileName, "premium.csv");
        String by = currentActor.get().name();
        Instant now = clock.now();
        long sourceId = sources.sourceNamed(source);
        Optional<Long> same = transaction.call(() -> store.same(sourceId, file.sha256()));
        if (same.isPresent()) {
            return "f" + same.get();
        }
        long id = transaction.call(() -> store.begin(sourceId, name, file.sha256(), now, by));
        for (int from = 0; from < lines; from += PremiumTaking.MOST_LINES) {
            int to = Math.min(lines, from + PremiumTaking.MOST_LINES);
            PremiumWay way = new PremiumWay(sourceId, UsageChannel.FILE, id, from + 1, null, null, now, by);
            if (file.isReports()) {
                taking.report(way, file.reports().subList(from, to));
            } else {
                taking.take(way, file.transactions().subList(from, to));
            }
        }
        transaction.run(() -> {
            store.whole(id);
            changeLog.record(
                    PremiumChange.PREMIUM_IMPORTED,
                    new Subject(id, name),
                    Changes.none().field("rows", null, lines));
        });
        return "f" + id;
    }
}
