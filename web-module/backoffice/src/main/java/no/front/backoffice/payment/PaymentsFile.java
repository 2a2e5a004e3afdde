package no.front.backoffice.payment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.front.backoffice.platform.Dates;
import no.front.payment.boundary.PaymentRow;
import no.front.payment.boundary.Payments;
import no.front.platform.boundary.ListSheet;
import no.front.platform.boundary.SheetFormat;
import no.front.web.ListQuery;
import no.front.web.Words;
import no.front.web.download.ListFile;

/** The list of payments as a file. */
@RequestScoped
public class PaymentsFile implements ListFile {

    @Inject
    Payments payments;

    @Inject
    ListQuery query;

    @Inject
    Dates dates;

    @Inject
    Words words;

    @Override
    public String path() {
        return "payments";
    }

    @Override
    public String nameKey() {
        return "BackofficePage.PAYMENTS";
    }

    @Override
    public void write(SheetFormat format, OutputStream out) {
        List<String> head = Stream.of(
                        "payments.day",
                        "payments.payer",
                        "incoming.from",
                        "payments.kid",
                        "payments.for",
                        "incoming.reference",
                        "incoming.message",
                        "payments.status",
                        "unmatched.why",
                        "payments.left",
                        "payments.amount")
                .map(words::say)
                .toList();
        payments.export(
                PaymentsBacking.filter(query, dates),
                query.page("day", true),
                new ListSheet<>(format, words.say(nameKey()), head, this::cells),
                out);
    }

    private List<?> cells(PaymentRow row) {
        return Arrays.asList(
                row.valueOn(),
                row.payerName(),
                row.payerAccount(),
                row.kid(),
                row.item(),
                row.bankReference(),
                row.message(),
                words.of(row.status()),
                row.reason() == null ? "" : words.of(row.reason()),
                row.unallocated().amount(),
                row.amount().amount());
    }
}
