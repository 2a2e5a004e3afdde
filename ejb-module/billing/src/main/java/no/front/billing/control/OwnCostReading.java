package no.front.billing.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.front.billing.boundary.OwnCost;
import no.front.billing.boundary.RunSetting;
import no.front.billing.control.InvoiceFactsLoader.Loaded;
import no.front.billing.control.ProposedInvoice.Left;
import no.front.billing.entity.BillingError;
import no.front.billing.entity.InvoiceLine;
import no.front.billing.entity.LineKind;
import no.front.kernel.BillingMonth;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.BusinessSettings;
import no.front.platform.boundary.Wording;
import no.front.traffic.boundary.UsageBehind;
import no.front.traffic.entity.OpenUsage;
import no.front.traffic.entity.UsageCount;

/**
 * Rates a customer's running month, so far and as it is expected to go on, and proposes the invoices of the next run with it.
 * From counts by day, by a fixed number of queries for some hundred accounts; single messages are never looked at.
 *
 * <p>Example: 2 100 parts to Norway until the 20th of March at 0.44, above 2 000 at 0.42: 880.00 + 42.00 = 922.00 so far.
 */
@Dependent
public class OwnCostReading {

    private static final int CHUNK = 200;

    @Inject
    UnbilledStore store;

    @Inject
    InvoiceFactsLoader loader;

    @Inject
    UsageBehind usage;

    @Inject
    BusinessSettings settings;

    @Inject
    BusinessClock clock;

    @Inject
    Wording wording;

    /** What was found so far, account by account. */
    private static final class Sum {
        private Money soFar = Money.ZERO;
        private Money expected = Money.ZERO;
        private boolean expectable;
        private boolean complete = true;
        private final List<ProposedInvoice> invoices = new ArrayList<>();
        private boolean gathered;
    }

    public OwnCost of(long customer) {
        LocalDate today = clock.today();
        LocalDate nextRun = new RunSchedule(settings.number(RunSetting.DAY)).next(today);
        List<Long> accounts =
                store.accounts(List.of(customer)).stream().map(row -> row[0]).toList();
        Sum sum = new Sum();
        for (int from = 0; from < accounts.size(); from += CHUNK) {
            add(accounts.subList(from, Math.min(from + CHUNK, accounts.size())), today, nextRun, sum);
        }
        return new OwnCost(
                sum.soFar,
                sum.expectable ? Optional.of(sum.expected) : Optional.empty(),
                sum.complete,
                next(nextRun, sum));
    }

    private void add(List<Long> accounts, LocalDate today, LocalDate nextRun, Sum sum) {
        BillingMonth month = BillingMonth.of(today);
        Map<Long, List<UsageCount>> days = usage.days(accounts, month.previous(), month);
        for (Loaded loaded : loader.load(accounts, nextRun)) {
            List<UsageCount> known = days.getOrDefault(loaded.account().id(), List.of());
            List<UsageCount> soFar =
                    known.stream().filter(day -> month.contains(day.day())).toList();
            Optional<List<UsageCount>> rest = usage.rest(known, today);
            List<UsageCount> whole = Stream.concat(soFar.stream(), rest.stream().flatMap(List::stream))
                    .toList();
            try {
                sum.soFar = sum.soFar.plus(rated(loaded.facts(), month, soFar));
                sum.expected = sum.expected.plus(rated(loaded.facts(), month, whole));
            } catch (BusinessRuleViolation violation) {
                if (!(violation.code() instanceof BillingError)) {
                    throw violation;
                }
                sum.complete = false;
            }
            sum.expectable |= rest.isPresent();
            propose(with(loaded.facts(), month, whole), sum);
        }
    }

    /** @throws BusinessRuleViolation PRICE_MISSING */
    private static Money rated(InvoiceFacts facts, BillingMonth month, List<UsageCount> days) {
        return TrafficRating.amount(new OpenUsage(facts.accountId(), month, 0, 0, 0, days), facts.prices());
    }

    /** The same facts once the running month has come to that. */
    private static InvoiceFacts with(InvoiceFacts facts, BillingMonth month, List<UsageCount> days) {
        Optional<OpenUsage> open =
                facts.usage().stream().filter(one -> one.month().equals(month)).findFirst();
        long before = open.map(OpenUsage::days).orElse(List.of()).stream()
                .mapToLong(UsageCount::messages)
                .sum();
        long messages = days.stream().mapToLong(UsageCount::messages).sum();
        List<OpenUsage> all = new ArrayList<>(
                facts.usage().stream().filter(one -> !one.month().equals(month)).toList());
        if (!days.isEmpty()) {
            all.add(new OpenUsage(
                    facts.accountId(),
                    month,
                    open.map(OpenUsage::afterCut).orElse(0L),
                    open.map(OpenUsage::upToCut).orElse(0L),
                    open.map(one -> one.unbilledMessages() + messages - before).orElse(messages),
                    days));
        }
        return new InvoiceFacts(
                facts.accountId(),
                facts.today(),
                facts.nextRun(),
                facts.lastDay(),
                facts.terms(),
                facts.rules(),
                facts.prices(),
                facts.products(),
                facts.subscriptions(),
                facts.charges(),
                all,
                facts.billed());
    }

    private void propose(InvoiceFacts facts, Sum sum) {
        ProposedInvoice proposal = new InvoiceGenerator(wording).propose(facts);
        sum.gathered |= proposal.waiting().stream().anyMatch(left -> left.why() == Left.Why.GATHERED);
        if (proposal.outcome() == ProposedInvoice.Outcome.INVOICE) {
            sum.invoices.add(proposal);
        }
        sum.complete &= proposal.problems().isEmpty();
    }

    private static Optional<OwnCost.Next> next(LocalDate on, Sum sum) {
        return sum.invoices.stream()
                .map(ProposedInvoice::dueOn)
                .min(LocalDate::compareTo)
                .map(due -> new OwnCost.Next(
                        on,
                        due,
                        sum.invoices.size(),
                        of(sum, LineKind.TRAFFIC).plus(of(sum, LineKind.LOOKUPS)),
                        of(sum, LineKind.MONTHLY_FEE),
                        of(sum, LineKind.CHARGE),
                        of(sum, LineKind.CHANNEL_FEE),
                        sum.invoices.stream().map(ProposedInvoice::vat).collect(Money.summing()),
                        sum.gathered));
    }

    private static Money of(Sum sum, LineKind kind) {
        return sum.invoices.stream()
                .flatMap(invoice -> invoice.lines().stream())
                .filter(line -> line.kind() == kind)
                .map(InvoiceLine.Content::net)
                .collect(Money.summing());
    }
}
