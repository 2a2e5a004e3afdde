package no.front.ledger.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Language;
import no.front.ledger.control.ChartStore;
import no.front.ledger.entity.ChartEntry;
import no.front.ledger.entity.LedgerAccount;
import no.front.ledger.entity.LedgerChange;
import no.front.ledger.entity.LedgerError;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.Wording;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Function;

/** The chart of accounts: what each account is called and the number it bears, as finance wants it. */
@Stateless
public class Chart {

    @Inject
    ChartStore store;

    @Inject
    Wording wording;

    @Inject
    ChangeLog changeLog;

    /** An account as it is called. @param own whether finance has changed it */
    public record Row(LedgerAccount account, int number, String name, boolean own) {}

    /** All accounts, by number. */
    @Allowed(Function.LEDGER_READ)
    public List<Row> rows() {
        Map<LedgerAccount, ChartEntry> own = new EnumMap<>(LedgerAccount.class);
        store.entries().forEach(entry -> own.put(entry.account(), entry));
        return Arrays.stream(LedgerAccount.values())
                .map(account -> own.containsKey(account)
                        ? new Row(
                                account,
                                own.get(account).number(),
                                own.get(account).name(),
                                true)
                        : new Row(account, account.number(), standard(account), false))
                .sorted(Comparator.comparingInt(Row::number))
                .toList();
    }

    /**
     * Calls an account otherwise; what is booked stays on it.
     *
     * @throws BusinessRuleViolation ACCOUNT_NUMBER, ACCOUNT_NUMBER_TAKEN, TEXT_MISSING, TEXT_TOO_LONG
     */
    @Allowed(Function.LEDGER_CLOSE)
    public void call(LedgerAccount account, int number, String name) {
        if (rows().stream().anyMatch(row -> row.account() != account && row.number() == number)) {
            throw new BusinessRuleViolation(LedgerError.ACCOUNT_NUMBER_TAKEN, number);
        }
        ChartEntry entry = store.entries().stream()
                .filter(one -> one.account() == account)
                .findFirst()
                .orElseGet(() -> new ChartEntry(account, standard(account)));
        Changes changes = entry.call(number, name);
        store.add(entry);
        changeLog.record(LedgerChange.CHART_CHANGED, entry, changes);
    }

    private String standard(LedgerAccount account) {
        return wording.text("ledger", Language.BOKMAL, "account." + account);
    }
}
