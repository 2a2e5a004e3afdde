package no.front.backoffice.premium;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.front.commission.boundary.PremiumRow;
import no.front.commission.boundary.PremiumTransactions;
import no.front.platform.boundary.ListSheet;
import no.front.platform.boundary.SheetFormat;
import no.front.web.ListQuery;
import no.front.web.Show;
import no.front.web.Words;
import no.front.web.download.ListFile;

/** Premium transactions as a file, numbers masked. */
@RequestScoped
public class PremiumTransactionsFile implements ListFile {

    @Inject
    PremiumTransactions transactions;

    @Inject
    ListQuery query;

    @Inject
    Words words;

    @Inject
    Show show;

    @Override
    public String path() {
        return "premium-transactions";
    }

    @Override
    public String nameKey() {
        return "BackofficePage.PREMIUM_TRANSACTIONS";
    }

    @Override
    public void write(SheetFormat format, OutputStream out) {
        List<String> head = Stream.of(
                        "premiumTransactions.id",
                        "premiumTransactions.accepted",
                        "premium.customer",
                        "premium.service",
                        "premium.operator",
                        "premium.priceHead",
                        "premiumTransactions.recipient",
                        "premiumTransactions.billed",
                        "premiumTransactions.month",
                        "premium.status")
                .map(words::say)
                .toList();
        transactions.export(
                PremiumTransactionsBacking.question(query),
                new ListSheet<>(format, words.say(nameKey()), head, this::cells),
                out);
    }

    private List<?> cells(PremiumRow row) {
        return Arrays.asList(
                row.transactionId(),
                show.dateTime(row.acceptedAt()),
                row.customer(),
                row.service(),
                row.operator().title(),
                row.price(),
                row.recipient(),
                words.of(row.billed()),
                row.month().toString(),
                words.of(row.status()));
    }
}
