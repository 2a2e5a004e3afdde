package no.front.traffic.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;
import no.front.kernel.BillingMonth;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.ForCustomers;
import no.front.platform.boundary.ListSheet;
import no.front.platform.entity.Changes;
import no.front.platform.entity.CustomerFunction;
import no.front.traffic.control.OwnAccounts;
import no.front.traffic.control.OwnStatisticsStore;
import no.front.traffic.entity.TrafficChange;

/**
 * How much the organisation that the user is signed in to has sent, by day, account, sender and country: from the counts by
 * day, which stay when single messages are deleted (PRV-3). Only accounts that the user was given; another organisation's is
 * unknown (ACC-10).
 */
@Stateless
@ForCustomers(CustomerFunction.TRAFFIC_READ)
public class OwnStatistics {

    @Inject
    OwnStatisticsStore store;

    @Inject
    OwnAccounts accounts;

    @Inject
    CurrentActor actor;

    @Inject
    ChangeLog changeLog;

    /** Those that the user may see, by number. */
    public List<OwnAccount> accounts() {
        return accounts.all();
    }

    /** Months that have any, newest first. */
    public List<BillingMonth> months() {
        return store.months(accounts.ids());
    }

    /**
     * A month, day by day.
     *
     * @param account id; empty for all that the user may see
     * @throws BusinessRuleViolation NOT_FOUND, also for another organisation's account and for one that the user was not given
     */
    public List<OwnCount> ofMonth(StatisticsBy by, OptionalLong account, BillingMonth month) {
        return store.counts(by, accounts.ids(account), month, month, false);
    }

    /** Some months, month by month. @throws BusinessRuleViolation as {@link #ofMonth} */
    public List<OwnCount> ofMonths(StatisticsBy by, OptionalLong account, BillingMonth first, BillingMonth last) {
        return store.counts(by, accounts.ids(account), first, last, true);
    }

    /** A table of it as a file; that somebody took it along stands in the log. @param out left open */
    public <T> void export(StatisticsBy by, String period, List<T> rows, ListSheet<T> sheet, OutputStream out) {
        Iterator<List<T>> once = List.of(rows, List.<T>of()).iterator();
        sheet.write(out, last -> once.hasNext() ? once.next() : List.of());
        changeLog.record(
                TrafficChange.OWN_STATISTICS_EXPORTED,
                new OwnExport(actor.get().organisationId(), by + " " + period),
                Changes.none().field("rows", null, rows.size()).field("format", null, sheet.format()));
    }
}
