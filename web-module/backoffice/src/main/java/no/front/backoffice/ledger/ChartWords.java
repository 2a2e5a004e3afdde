package no.front.backoffice.ledger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.Map;
import no.front.ledger.boundary.Chart;
import no.front.ledger.entity.LedgerAccount;
import no.front.web.Words;

/** What finance calls the accounts of the books, read once for a page. */
@Named
@RequestScoped
public class ChartWords {

    @Inject
    Chart chart;

    @Inject
    Words words;

    private Map<LedgerAccount, Chart.Row> rows;

    /** {@code 1500 Kundefordringer} */
    public String of(LedgerAccount account) {
        return numberOf(account) + " " + nameOf(account);
    }

    /** As finance calls it, else in the reader's language. */
    public String nameOf(LedgerAccount account) {
        return row(account).own() ? row(account).name() : words.of(account);
    }

    public int numberOf(LedgerAccount account) {
        return row(account).number();
    }

    private Chart.Row row(LedgerAccount account) {
        if (rows == null) {
            rows = new EnumMap<>(LedgerAccount.class);
            chart.rows().forEach(row -> rows.put(row.account(), row));
        }
        return rows.get(account);
    }
}
