package no.front.backoffice.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.front.platform.boundary.ListSheet;
import no.front.platform.boundary.OutboxRow;
import no.front.platform.boundary.PlatformExports;
import no.front.platform.boundary.SheetFormat;
import no.front.web.Words;
import no.front.web.download.ListFile;

/** The outbox as a file, numbers masked as on the page. */
@RequestScoped
public class OutboxFile implements ListFile {

    @Inject
    PlatformExports exports;

    @Inject
    OutboxBacking outbox;

    @Inject
    LogWords logWords;

    @Inject
    Words words;

    @Override
    public String path() {
        return "outbox";
    }

    @Override
    public String nameKey() {
        return "BackofficePage.OUTBOX";
    }

    @Override
    public void write(SheetFormat format, OutputStream out) {
        List<String> head = Stream.of("written", "recipient", "channel", "subject", "status", "sent")
                .map(column -> words.say("outbox." + column))
                .toList();
        exports.outbox(outbox.filter(), new ListSheet<>(format, words.say(nameKey()), head, this::cells), out);
    }

    private List<?> cells(OutboxRow row) {
        return Arrays.asList(
                row.createdAt(),
                row.recipient(),
                words.of(row.channel()),
                row.subject().isEmpty() ? logWords.purpose(row.purpose()) : row.subject(),
                words.of(row.status()),
                row.sentAt().orElse(null));
    }
}
