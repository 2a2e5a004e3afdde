package no.front.traffic.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.OwnTransaction;
import no.front.platform.boundary.Upload;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;
import no.front.traffic.boundary.UsageLine;
import no.front.traffic.control.UsageIntakeStore.Way;
import no.front.traffic.entity.TrafficChange;
import no.front.traffic.entity.UsageChannel;

/** Reads a file of usage, a thousand lines at a time, each in a transaction of its own. */
@Dependent
public class UsageFileReading {

    @Inject
    UsageImportStore store;

    @Inject
    UsageSourceStore sources;

    @Inject
    UsageTaking taking;

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
            return "UsageFile";
        }
    }

    /** @return key of the import */
    public String read(long sourceId, String fileName, InputStream content) {
        UsageFileText file = new UsageFileText(content);
        List<UsageLine> lines = file.lines();
        String sha256 = file.sha256();
        String name = Upload.name(fileName, "usage.csv");
        String by = currentActor.get().name();
        Instant now = clock.now();
        Optional<Long> same = transaction.call(() -> {
            sources.get(sourceId);
            return store.same(sourceId, sha256);
        });
        if (same.isPresent()) {
            return "f" + same.get();
        }
        long id = transaction.call(() -> store.begin(sourceId, name, sha256, lines.size(), now, by));
        for (int from = 0; from < lines.size(); from += UsageTaking.MOST_LINES) {
            List<UsageLine> batch = lines.subList(from, Math.min(lines.size(), from + UsageTaking.MOST_LINES));
            taking.take(new Way(sourceId, UsageChannel.FILE, id, from + 1, null, null, now, by), batch);
        }
        transaction.run(() -> {
            store.whole(id);
            changeLog.record(
                    TrafficChange.USAGE_IMPORTED,
                    new Subject(id, name),
                    Changes.none().field("rows", null, lines.size()));
        });
        return "f" + id;
    }
}
