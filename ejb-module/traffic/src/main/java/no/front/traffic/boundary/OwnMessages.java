package no.front.traffic.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.List;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.ForCustomers;
import no.front.platform.boundary.ListSheet;
import no.front.platform.entity.Changes;
import no.front.platform.entity.CustomerFunction;
import no.front.traffic.control.MessageSearchStore;
import no.front.traffic.control.OwnAccounts;
import no.front.traffic.entity.TrafficChange;

/**
 * Single messages and look-ups of the organisation that the user is signed in to, of the accounts that the user was given,
 * while they are kept (PRV-3). Numbers stand in full: the data is the customer's, for its history and for finding faults
 * (PRV-20). Another organisation's account is unknown (ACC-10).
 */
@Stateless
@ForCustomers(CustomerFunction.TRAFFIC_READ)
public class OwnMessages {

    private static final int PAGE = 50;
    private static final int AT_ONCE = 2_000;
    private static final int COUNTRIES_OF_MONTHS = 12;

    @Inject
    MessageSearchStore store;

    @Inject
    OwnAccounts accounts;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor actor;

    @Inject
    ChangeLog changeLog;

    /** Those that the user may see, by number. */
    public List<OwnAccount> accounts() {
        return accounts.all();
    }

    /** Countries that messages of these accounts went to in the last twelve months, by two letters. */
    public List<String> countries() {
        return store.countries(accounts.ids(), clock.today().minusMonths(COUNTRIES_OF_MONTHS), clock.today());
    }

    /** How many were sent in those days and are paid for, whatever else is looked for. @throws BusinessRuleViolation NOT_FOUND */
    public UsageTotal sent(OwnMessageSearch search) {
        return store.sent(accounts.ids(search.account()), search.from(), search.to());
    }

    /**
     * @param from {@link OwnMessagePage#next} of the page before; "" for the first
     * @throws BusinessRuleViolation NOT_FOUND, also for another organisation's account and for one that the user was not given
     */
    public OwnMessagePage page(OwnMessageSearch search, String from) {
        return store.page(accounts.ids(search.account()), search, from, PAGE);
    }

    /** All of them as a file; that somebody took it along stands in the log. @param out left open */
    public void export(OwnMessageSearch search, ListSheet<OwnMessage> sheet, OutputStream out) {
        List<Long> ids = accounts.ids(search.account());
        String[] from = {""};
        long rows = sheet.write(out, last -> next(ids, search, from));
        changeLog.record(
                TrafficChange.OWN_MESSAGES_EXPORTED,
                new OwnExport(actor.get().organisationId(), search.from() + " – " + search.to()),
                Changes.none().field("rows", null, rows).field("format", null, sheet.format()));
    }

    /** The next portion that has any; a search that pauses goes on. */
    private List<OwnMessage> next(List<Long> ids, OwnMessageSearch search, String[] from) {
        List<OwnMessage> rows = List.of();
        while (rows.isEmpty() && from[0] != null) {
            OwnMessagePage page = store.page(ids, search, from[0], AT_ONCE);
            from[0] = page.next().orElse(null);
            rows = page.rows();
        }
        return rows;
    }
}
