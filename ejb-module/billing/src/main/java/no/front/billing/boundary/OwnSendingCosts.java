package no.front.billing.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.front.billing.control.InvoiceFacts;
import no.front.billing.control.InvoiceFactsLoader;
import no.front.billing.control.InvoiceFactsLoader.Loaded;
import no.front.billing.control.UnbilledStore;
import no.front.contract.entity.Account;
import no.front.contract.entity.ProductKind;
import no.front.kernel.BillingMonth;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.ForCustomers;
import no.front.platform.boundary.Reading;
import no.front.platform.entity.CustomerFunction;
import no.front.traffic.boundary.UsageBehind;
import no.front.traffic.entity.UsageCount;

/**
 * What it costs the organisation that the user is signed in to to send now: its own prices, at the tier that this month has
 * come to (MSG-1, BIL-1). Nobody names an organisation here, and accounts not given are not there (ACC-10).
 */
@Stateless
@Reading
@ForCustomers(CustomerFunction.CONTRACT_READ)
public class OwnSendingCosts {

    @Inject
    UnbilledStore store;

    @Inject
    InvoiceFactsLoader loader;

    @Inject
    UsageBehind usage;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor actor;

    /** By account, then product; empty where nothing is sent from. */
    public List<OwnSender> senders() {
        LocalDate today = clock.today();
        BillingMonth month = BillingMonth.of(today);
        List<Long> accounts = store.accounts(List.of(actor.get().organisationId())).stream()
                .map(row -> row[0])
                .filter(id -> actor.get().maySeeAccount(id))
                .toList();
        Map<Long, List<UsageCount>> days = usage.days(accounts, month, month);
        return loader.load(accounts, today).stream()
                .flatMap(loaded -> senders(loaded, days, today))
                .toList();
    }

    private static Stream<OwnSender> senders(Loaded loaded, Map<Long, List<UsageCount>> days, LocalDate today) {
        Account account = loaded.account();
        return loaded.facts().subscriptions().stream()
                .filter(one -> sends(one.product().kind())
                        && !one.cancelled()
                        && one.period().contains(today))
                .map(InvoiceFacts.Subscribed::product)
                .distinct()
                .map(product -> new OwnSender(
                        account.id(),
                        account.name(),
                        product,
                        today,
                        days.getOrDefault(account.id(), List.of()),
                        loaded.facts().prices()));
    }

    private static boolean sends(ProductKind kind) {
        return kind == ProductKind.SMS_SERVICE || kind == ProductKind.SMS_GATEWAY;
    }
}
