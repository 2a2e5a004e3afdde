package no.front.backoffice.ledger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import no.front.backoffice.platform.Dates;
import no.front.ledger.boundary.LedgerReports;
import no.front.ledger.boundary.PeriodBalance;
import no.front.platform.boundary.ListSheet;
import no.front.platform.boundary.SheetFormat;
import no.front.web.ListQuery;
import no.front.web.Words;
import no.front.web.download.ListFile;

/** The accounts over some days as a file. */
@RequestScoped
public class BalanceFile implements ListFile {

    @Inject
    LedgerReports reports;

    @Inject
    ListQuery query;

    @Inject
    Dates dates;

    @Inject
    Words words;

    @Override
    public String path() {
        return "ledger";
    }

    @Override
    public String nameKey() {
        return "books.balance";
    }

    @Override
    public void write(SheetFormat format, OutputStream out) {
        List<String> head = Stream.of(
                        "ledger.account",
                        "books.name",
                        "books.opening",
                        "ledger.debit",
                        "ledger.credit",
                        "books.closing")
                .map(words::say)
                .toList();
        Iterator<List<PeriodBalance.Row>> portions = List.of(
                        LedgerBacking.balance(reports, query, dates).rows(), List.<PeriodBalance.Row>of())
                .iterator();
        new ListSheet<PeriodBalance.Row>(
                        format,
                        words.say(nameKey()),
                        head,
                        row -> List.of(
                                row.number(),
                                row.name(),
                                row.opening().amount(),
                                row.debit().amount(),
                                row.credit().amount(),
                                row.closing().amount()))
                .write(out, last -> portions.next());
    }
}
