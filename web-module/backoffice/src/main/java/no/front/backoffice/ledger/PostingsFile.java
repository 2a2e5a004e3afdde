package no.front.backoffice.ledger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.front.backoffice.platform.Dates;
import no.front.ledger.boundary.LedgerBooks;
import no.front.ledger.boundary.PostingRow;
import no.front.platform.boundary.ListSheet;
import no.front.platform.boundary.SheetFormat;
import no.front.web.ListQuery;
import no.front.web.Words;
import no.front.web.download.ListFile;

/** The postings of an account as a file. */
@RequestScoped
public class PostingsFile implements ListFile {

    @Inject
    LedgerBooks books;

    @Inject
    ListQuery query;

    @Inject
    Dates dates;

    @Inject
    Words words;

    @Inject
    ChartWords chart;

    @Override
    public String path() {
        return "ledger-account";
    }

    @Override
    public String nameKey() {
        return "ledger.postings";
    }

    @Override
    public void write(SheetFormat format, OutputStream out) {
        List<String> head = Stream.of(
                        "ledger.day",
                        "ledger.voucher",
                        "ledger.text",
                        "ledger.account",
                        "ledger.debit",
                        "ledger.credit",
                        "ledger.item",
                        "ledger.customerId")
                .map(words::say)
                .toList();
        books.exportPostings(
                LedgerAccountBacking.filter(query, dates),
                query.page("day", true),
                new ListSheet<>(format, words.say(nameKey()), head, this::cells),
                out);
    }

    private List<?> cells(PostingRow row) {
        return Arrays.asList(
                row.bookedOn(),
                row.voucher(),
                row.text(),
                chart.numberOf(row.account()),
                row.debit().isZero() ? null : row.debit().amount(),
                row.credit().isZero() ? null : row.credit().amount(),
                row.item(),
                row.customerId());
    }
}
