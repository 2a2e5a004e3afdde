package no.front.backoffice.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.front.platform.boundary.ChangeRow;
import no.front.platform.boundary.ListSheet;
import no.front.platform.boundary.PlatformExports;
import no.front.platform.boundary.SheetFormat;
import no.front.web.ChangeWords;
import no.front.web.Show;
import no.front.web.Words;
import no.front.web.download.ListFile;

/** The change log as a file. */
@RequestScoped
public class ChangesFile implements ListFile {

    @Inject
    PlatformExports exports;

    @Inject
    ChangesBacking changes;

    @Inject
    ChangeWords changeWords;

    @Inject
    LogWords logWords;

    @Inject
    Words words;

    @Inject
    Show show;

    @Override
    public String path() {
        return "changes";
    }

    @Override
    public String nameKey() {
        return "BackofficePage.CHANGES";
    }

    @Override
    public void write(SheetFormat format, OutputStream out) {
        List<String> head = Stream.of(
                        "changes.when",
                        "export.changes.businessTime",
                        "changes.action",
                        "export.changes.subject",
                        "changes.values",
                        "changes.actor",
                        "changes.address",
                        "changes.reason")
                .map(words::say)
                .toList();
        exports.changes(changes.filter(), new ListSheet<>(format, words.say(nameKey()), head, this::cells), out);
    }

    private List<?> cells(ChangeRow row) {
        return Arrays.asList(
                row.realAt(),
                row.businessAt(),
                changeWords.action(row.action()),
                logWords.subject(row),
                row.values().stream().map(this::change).collect(Collectors.joining("; ")),
                logWords.actor(row),
                row.address(),
                row.reason());
    }

    private String change(ChangeRow.Value value) {
        String field = changeWords.field(value.field()) + ": ";
        return value.erasedAt()
                .map(at -> field + words.say("changes.erased", show.date(at)))
                .orElseGet(() -> field
                        + (value.before().isEmpty() ? "" : changeWords.value(value.field(), value.before()) + " → ")
                        + changeWords.value(value.field(), value.after()));
    }
}
