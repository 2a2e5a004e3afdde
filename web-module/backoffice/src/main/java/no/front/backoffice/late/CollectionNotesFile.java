package no.front.backoffice.late;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.front.billing.boundary.CollectionNoteRow;
import no.front.billing.boundary.LateExports;
import no.front.platform.boundary.ListSheet;
import no.front.platform.boundary.SheetFormat;
import no.front.web.ListQuery;
import no.front.web.Words;
import no.front.web.download.ListFile;

/** Notes of fees and interest, as a file. */
@RequestScoped
public class CollectionNotesFile implements ListFile {

    @Inject
    LateExports exports;

    @Inject
    ListQuery query;

    @Inject
    Words words;

    @Override
    public String path() {
        return "collection-notes";
    }

    @Override
    public String nameKey() {
        return "BackofficePage.COLLECTION_NOTES";
    }

    @Override
    public void write(SheetFormat format, OutputStream out) {
        List<String> head = Stream.of(
                        "notes.number",
                        "notes.kind",
                        "notes.customer",
                        "notes.issuedOn",
                        "notes.dueOn",
                        "notes.kid",
                        "notes.amount",
                        "notes.remaining")
                .map(words::say)
                .toList();
        exports.notes(
                CollectionNotesBacking.filter(query),
                query.page("issued", true),
                new ListSheet<>(format, words.say(nameKey()), head, this::cells),
                out);
    }

    private List<?> cells(CollectionNoteRow row) {
        return Arrays.asList(
                row.label(),
                words.of(row.kind()),
                row.customerName(),
                row.issuedOn(),
                row.dueOn(),
                row.kid() == null ? "" : row.kid().number(),
                row.amount().amount(),
                row.remaining().amount());
    }
}
