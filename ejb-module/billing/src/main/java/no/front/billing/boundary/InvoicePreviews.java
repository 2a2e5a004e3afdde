package no.front.billing.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.front.billing.control.BuyerChecks;
import no.front.billing.control.InvoiceFactsLoader;
import no.front.billing.control.InvoiceFactsStore;
import no.front.billing.control.InvoiceGenerator;
import no.front.billing.control.InvoiceLineStore;
import no.front.billing.control.ProposedInvoice;
import no.front.billing.control.RunSchedule;
import no.front.billing.entity.BillingError;
import no.front.billing.entity.Invoice;
import no.front.billing.entity.InvoiceLine;
import no.front.contract.entity.Account;
import no.front.contract.entity.PriceList;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.BusinessSettings;
import no.front.platform.boundary.Wording;
import no.front.platform.entity.Function;

/** What invoices would be, by the very call that makes them, with nothing stored and no number taken (BIL-11). */
@Stateless
public class InvoicePreviews {

    @Inject
    InvoiceFactsLoader loader;

    @Inject
    InvoiceFactsStore facts;

    @Inject
    InvoiceLineStore lines;

    @Inject
    BusinessSettings settings;

    @Inject
    BusinessClock clock;

    @Inject
    Wording wording;

    /**
     * An account's invoice of that day.
     *
     * @param day today or later: then as if nothing more happened; null for today
     * @throws BusinessRuleViolation NOT_FOUND
     */
    @Allowed(Function.INVOICE_READ)
    public InvoicePreview of(long accountId, LocalDate day) {
        LocalDate today = clock.today();
        LocalDate on = day == null || day.isBefore(today) ? today : day;
        InvoiceFactsLoader.Loaded loaded = loader.load(List.of(accountId), on).stream()
                .findFirst()
                .orElseThrow(() -> new BusinessRuleViolation(BillingError.NOT_FOUND));
        ProposedInvoice proposal = new InvoiceGenerator(wording).propose(loaded.facts());
        List<BusinessRuleViolation> problems = problems(loaded, proposal);
        Optional<Invoice> before = lines.newest(accountId, on);
        before.ifPresent(invoice -> invoice.lines().forEach(InvoiceLine::position));
        return new InvoicePreview(
                known(loaded.account()),
                on,
                new RunSchedule(settings.number(RunSetting.DAY)).next(today),
                problems.isEmpty()
                        ? InvoicePreview.Verdict.valueOf(proposal.outcome().name())
                        : InvoicePreview.Verdict.PARKED,
                proposal.lines(),
                proposal.sums(),
                proposal.dueOn(),
                loaded.facts().terms().channel(),
                proposal.last(),
                waiting(proposal),
                problems,
                before,
                InvoiceComparison.of(
                        proposal.lines(),
                        before.map(Invoice::lines).orElse(List.of()).stream()
                                .map(InvoiceLine::content)
                                .toList(),
                        lists()));
    }

    private Map<Long, PriceList> lists() {
        return facts.publishedLists().stream().collect(Collectors.toMap(PriceList::id, list -> list));
    }

    private static Account known(Account account) {
        account.contract().customer().name();
        return account;
    }

    private static List<InvoicePreview.WaitingTraffic> waiting(ProposedInvoice proposal) {
        return proposal.waiting().stream()
                .map(left -> new InvoicePreview.WaitingTraffic(
                        left.month(),
                        left.messages(),
                        left.latest(),
                        left.why() == ProposedInvoice.Left.Why.MONTH_RUNS))
                .toList();
    }

    private static List<BusinessRuleViolation> problems(InvoiceFactsLoader.Loaded loaded, ProposedInvoice proposal) {
        List<BusinessRuleViolation> problems = new ArrayList<>();
        proposal.problems()
                .forEach(one -> problems.add(
                        new BusinessRuleViolation(one.code(), one.arguments().toArray())));
        if (proposal.isIssued()) {
            try {
                BuyerChecks.check(
                        loaded.account().contract().customer(),
                        loaded.facts().terms().channel());
            } catch (BusinessRuleViolation violation) {
                problems.add(violation);
            }
        }
        return problems;
    }
}
