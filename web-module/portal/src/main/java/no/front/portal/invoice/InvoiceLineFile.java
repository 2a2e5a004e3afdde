package no.front.portal.invoice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.front.billing.boundary.OwnInvoiceLines;
import no.front.billing.entity.BillingError;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.ListSheet;
import no.front.platform.boundary.SheetFormat;
import no.front.traffic.boundary.UsageRow;
import no.front.web.ListQuery;
import no.front.web.Words;
import no.front.web.download.ListFile;

/** The messages behind a line as a file, numbers masked. */
@RequestScoped
public class InvoiceLineFile implements ListFile {

    @Inject
    OwnInvoiceLines lines;

    @Inject
    ListQuery query;

    @Inject
    Words words;

    @Override
    public String path() {
        return "invoice-line";
    }

    @Override
    public String nameKey() {
        return "why.messages";
    }

    @Override
    public void check() {
        lines.of(id());
    }

    private long id() {
        return query.id("id").orElseThrow(() -> new BusinessRuleViolation(BillingError.NOT_FOUND));
    }

    @Override
    public void write(SheetFormat format, OutputStream out) {
        List<String> head = Stream.of("why.accepted", "why.sender", "why.recipient", "why.status", "why.pieces")
                .map(words::say)
                .toList();
        lines.export(id(), new ListSheet<>(format, words.say(nameKey()), head, this::cells), out);
    }

    private List<?> cells(UsageRow row) {
        return Arrays.asList(
                row.acceptedAt(), row.sender(), row.recipient(), words.of(row.status()), (long) row.parts());
    }
}
