package no.front.backoffice.billing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.front.billing.boundary.InvoiceRow;
import no.front.billing.boundary.Invoices;
import no.front.platform.boundary.ListSheet;
import no.front.platform.boundary.SheetFormat;
import no.front.web.ListQuery;
import no.front.web.Words;
import no.front.web.download.ListFile;

/** The list of invoices as a file. */
@RequestScoped
public class InvoicesFile implements ListFile {

    @Inject
    Invoices invoices;

    @Inject
    ListQuery query;

    @Inject
    Words words;

    @Override
    public String path() {
        return "invoices";
    }

    @Override
    public String nameKey() {
        return "BackofficePage.INVOICES";
    }

    @Override
    public void write(SheetFormat format, OutputStream out) {
        List<String> head = Stream.of(
                        "invoices.number",
                        "invoices.kind",
                        "invoices.customer",
                        "invoices.account",
                        "invoices.state",
                        "invoices.channel",
                        "invoices.issued",
                        "invoices.due",
                        "invoice.kid",
                        "invoices.total",
                        "invoices.credited",
                        "invoices.remaining")
                .map(words::say)
                .toList();
        invoices.export(
                InvoicesBacking.filter(query),
                query.page("issued", true),
                new ListSheet<>(format, words.say(nameKey()), head, this::cells),
                out);
    }

    private List<?> cells(InvoiceRow row) {
        return Arrays.asList(
                row.number(),
                words.of(row.kind()),
                row.buyer(),
                row.account(),
                words.of(row.state()),
                words.of(row.channel()),
                row.issuedOn(),
                row.isCreditNote() ? null : row.dueOn(),
                row.kid() == null ? "" : row.kid().number(),
                row.total().amount(),
                row.credited().amount(),
                row.remaining().amount());
    }
}
