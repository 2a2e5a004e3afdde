package no.front.portal.commission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.front.commission.boundary.OwnTransactions;
import no.front.commission.boundary.PremiumRow;
import no.front.platform.boundary.ListSheet;
import no.front.platform.boundary.SheetFormat;
import no.front.web.ListQuery;
import no.front.web.Show;
import no.front.web.Words;
import no.front.web.download.ListFile;

/** The messages behind a month's commission as a file, numbers masked. */
@RequestScoped
public class TransactionsFile implements ListFile {

    @Inject
    OwnTransactions transactions;

    @Inject
    ListQuery query;

    @Inject
    Words words;

    @Inject
    Show show;

    @Override
    public String path() {
        return "commission-transactions";
    }

    @Override
    public String nameKey() {
        return "ownTransactions.title";
    }

    @Override
    public void check() {
        CommissionMonthBacking.month(query);
    }

    @Override
    public void write(SheetFormat format, OutputStream out) {
        List<String> head = Stream.of(
                        "ownTransactions.id",
                        "ownTransactions.accepted",
                        "ownCommission.service",
                        "ownCommission.operator",
                        "ownTransactions.recipient",
                        "ownTransactions.billed",
                        "ownTransactions.status",
                        "ownCommission.price")
                .map(words::say)
                .toList();
        transactions.export(
                TransactionsBacking.question(query),
                new ListSheet<>(format, words.say(nameKey()), head, this::cells),
                out);
    }

    private List<?> cells(PremiumRow row) {
        return Arrays.asList(
                row.transactionId(),
                show.dateTime(row.acceptedAt()),
                row.service(),
                row.operator().title(),
                row.recipient(),
                words.of(row.billed()),
                words.of(row.status()),
                row.price());
    }
}
