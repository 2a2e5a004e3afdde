package no.front.billing.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.front.billing.entity.Invoice;
import no.front.billing.entity.InvoiceLine;
import no.front.billing.entity.RunError;
import no.front.billing.entity.RunOutcome;
import no.front.contract.entity.ContractCharge;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.platform.boundary.Sellers;
import no.front.platform.boundary.Wording;
import no.front.traffic.boundary.UsageCounts;

/**
 * From accounts to invoices: reads their facts, lets the generator propose, checks what stands against it, and issues what is
 * left, all in the caller's transaction. A dry run stops before anything is written.
 */
@Dependent
public class InvoiceMaking {

    private static final String COMPONENT = "billing";

    @Inject
    RunAccountStore runs;

    @Inject
    InvoiceFactsLoader loader;

    @Inject
    InvoiceStore invoices;

    @Inject
    InvoiceIssuing issuing;

    @Inject
    UsageCounts usageCounts;

    @Inject
    Sellers sellers;

    @Inject
    Wording wording;

    /**
     * What became of an account.
     *
     * @param lines of the invoice
     * @param trouble why there is none, though there should be
     */
    public record Made(
            long account,
            RunOutcome outcome,
            Money net,
            Money total,
            Long invoice,
            long waiting,
            List<InvoiceLine.Content> lines,
            Optional<BusinessRuleViolation> trouble) {

        static Made parked(long account, BusinessRuleViolation why) {
            return new Made(account, RunOutcome.PARKED, Money.ZERO, Money.ZERO, null, 0, List.of(), Optional.of(why));
        }

        static Made nothing(ProposedInvoice proposal) {
            long waiting = proposal.waiting().stream()
                    .mapToLong(ProposedInvoice.Left::messages)
                    .sum();
            boolean waits = waiting > 0 || proposal.outcome() == ProposedInvoice.Outcome.CARRIED;
            return new Made(
                    proposal.accountId(),
                    waits ? RunOutcome.WAITING : RunOutcome.NOTHING,
                    Money.ZERO,
                    Money.ZERO,
                    null,
                    waiting,
                    List.of(),
                    Optional.empty());
        }

        static Made invoiced(ProposedInvoice proposal, Long invoice) {
            return new Made(
                    proposal.accountId(),
                    RunOutcome.INVOICED,
                    proposal.net(),
                    proposal.total(),
                    invoice,
                    proposal.waiting().stream()
                            .mapToLong(ProposedInvoice.Left::messages)
                            .sum(),
                    proposal.lines(),
                    Optional.empty());
        }

        public RunAccountStore.Mark mark() {
            return new RunAccountStore.Mark(
                    account,
                    outcome,
                    net,
                    total,
                    invoice,
                    waiting,
                    trouble.map(why -> new RunAccountStore.Reason(
                                    why.code().key(),
                                    why.arguments().stream()
                                            .map(String::valueOf)
                                            .toList()))
                            .orElse(null));
        }
    }

    /** One account's proposal with what it was made from. */
    private record Proposed(InvoiceFactsLoader.Loaded loaded, ProposedInvoice proposal, InvoiceDraft draft) {}

    /** What would become of them; nothing is written. */
    public List<Made> propose(Collection<Long> accounts, LocalDate day) {
        List<Made> made = new ArrayList<>();
        propose(loader.load(accounts, day), null, made).forEach(one -> made.add(Made.invoiced(one.proposal(), null)));
        return made;
    }

    /** Invoices them. Those in trouble are left as they are. @param run that it happens in */
    public List<Made> issue(Collection<Long> accounts, LocalDate day, long run) {
        runs.lockAccounts(accounts);
        List<Made> made = new ArrayList<>();
        List<Proposed> proposed = propose(loader.loadLocked(accounts, day), run, made);
        List<Proposed> plain = proposed.stream()
                .filter(one -> one.proposal().outcome() == ProposedInvoice.Outcome.INVOICE)
                .toList();
        List<Invoice> issued =
                issuing.issueAll(plain.stream().map(Proposed::draft).toList());
        for (int i = 0; i < plain.size(); i++) {
            made.add(Made.invoiced(plain.get(i).proposal(), issued.get(i).id()));
        }
        proposed.stream()
                .filter(one -> one.proposal().outcome() == ProposedInvoice.Outcome.CREDIT)
                .forEach(one ->
                        made.add(Made.invoiced(one.proposal(), credit(one).id())));
        used(proposed);
        return made;
    }

    private Invoice credit(Proposed one) {
        Invoice origin = newestOf(one.loaded().account().id()).orElseThrow(() -> nothingToCredit(one.proposal()));
        return issuing.credit(
                origin,
                one.draft(),
                wording.text(COMPONENT, one.loaded().facts().terms().language(), "run.finalCredit"),
                false);
    }

    private Optional<Invoice> newestOf(long account) {
        return invoices.newestInvoiceOf(account);
    }

    private static BusinessRuleViolation nothingToCredit(ProposedInvoice proposal) {
        return new BusinessRuleViolation(
                RunError.NOTHING_TO_CREDIT, proposal.total().negate());
    }

    /** What is on the invoice is no longer open. */
    private void used(List<Proposed> all) {
        List<UsageCounts.BilledMonth> months = new ArrayList<>();
        for (Proposed one : all) {
            ProposedInvoice proposal = one.proposal();
            one.loaded().charges().stream()
                    .filter(charge -> proposal.charges().contains(charge.id()))
                    .forEach(ContractCharge::invoiced);
            proposal.usage()
                    .forEach(usage -> months.add(
                            new UsageCounts.BilledMonth(proposal.accountId(), usage.month(), usage.upToCut())));
        }
        usageCounts.billed(months);
    }

    private List<Proposed> propose(List<InvoiceFactsLoader.Loaded> all, Long run, List<Made> others) {
        InvoiceGenerator generator = new InvoiceGenerator(wording);
        InvoiceDrafts drafts = new InvoiceDrafts(sellers.current());
        List<Proposed> proposed = new ArrayList<>();
        for (InvoiceFactsLoader.Loaded loaded : all) {
            ProposedInvoice proposal = generator.propose(loaded.facts());
            try {
                switch (proposal.outcome()) {
                    case INVOICE -> proposed.add(new Proposed(loaded, proposal, drafts.of(loaded, proposal, run)));
                    case CREDIT -> {
                        if (newestOf(proposal.accountId()).isEmpty()) {
                            throw nothingToCredit(proposal);
                        }
                        proposed.add(new Proposed(loaded, proposal, drafts.credit(loaded, proposal)));
                    }
                    case PARKED -> throw problem(proposal);
                    case CARRIED, NOTHING -> others.add(Made.nothing(proposal));
                }
            } catch (BusinessRuleViolation trouble) {
                others.add(Made.parked(proposal.accountId(), trouble));
            }
        }
        return proposed;
    }

    private static BusinessRuleViolation problem(ProposedInvoice proposal) {
        ProposedInvoice.Problem first = proposal.problems().getFirst();
        return new BusinessRuleViolation(first.code(), first.arguments().toArray());
    }
}
