package no.front.backoffice.note;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.front.commission.boundary.NoteExports;
import no.front.commission.boundary.NoteRow;
import no.front.platform.boundary.ListSheet;
import no.front.platform.boundary.SheetFormat;
import no.front.web.ListQuery;
import no.front.web.Words;
import no.front.web.download.ListFile;

/** The list of commission notes as a file. */
@RequestScoped
public class CommissionNotesFile implements ListFile {

    @Inject
    NoteExports exports;

    @Inject
    ListQuery query;

    @Inject
    Words words;

    @Override
    public String path() {
        return "commission-notes";
    }

    @Override
    public String nameKey() {
        return "BackofficePage.COMMISSION_NOTES";
    }

    @Override
    public void write(SheetFormat format, OutputStream out) {
        List<String> head = Stream.of(
                        "number", "kind", "customer", "issued", "paid", "net", "vat", "total", "toPay", "sent")
                .map(key -> words.say("commissionNotes." + key))
                .toList();
        exports.notes(
                CommissionNotesBacking.filter(query),
                query.page("issued", true),
                new ListSheet<>(format, words.say(nameKey()), head, this::cells),
                out);
    }

    private List<?> cells(NoteRow row) {
        return Arrays.asList(
                row.label(),
                words.of(row.kind()),
                row.customerName(),
                row.issuedOn(),
                row.paidOn(),
                row.net().amount(),
                row.vat().amount(),
                row.total().amount(),
                row.toPay().amount(),
                row.channel() == null ? "" : words.of(row.channel()) + " · " + words.of(row.state()));
    }
}
