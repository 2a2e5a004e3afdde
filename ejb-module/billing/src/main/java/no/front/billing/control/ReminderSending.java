package no.front.billing.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.front.billing.boundary.ReminderProposal;
import no.front.billing.entity.CollectionNote;
import no.front.billing.entity.CollectionNoteKind;
import no.front.billing.entity.CollectionProposal;
import no.front.billing.entity.CollectionProposalKind;
import no.front.billing.entity.Invoice;
import no.front.billing.entity.ReminderChange;
import no.front.billing.entity.ReminderLetter;
import no.front.billing.entity.ReminderStep;
import no.front.billing.entity.ReminderStepKind;
import no.front.contract.boundary.Suspensions;
import no.front.contract.entity.Contract;
import no.front.contract.entity.SuspensionCause;
import no.front.customer.entity.Customer;
import no.front.kernel.Formats;
import no.front.kernel.Money;
import no.front.ledger.boundary.OpenItems;
import no.front.ledger.entity.OpenItem;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.Letter;
import no.front.platform.entity.Changes;

/**
 * Does what is due about a customer's late claims, in the caller's transaction: letter with its document and fee note, steps,
 * suspension and proposals, all or none. A step is taken once, whatever is run twice or at once.
 */
@Dependent
public class ReminderSending {

    @Inject
    ReminderStore store;

    @Inject
    ReminderRound round;

    @Inject
    ReminderLetters letters;

    @Inject
    CollectionNoting noting;

    @Inject
    CollectionRules rules;

    @Inject
    Suspensions suspensions;

    @Inject
    OpenItems items;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor actor;

    @Inject
    ChangeLog changeLog;

    /**
     * As it stands when the customer's claims are locked: somebody may have paid since it was proposed. Who sends at the same
     * moment waits, and finds the steps taken.
     */
    public Optional<ReminderProposal> locked(long customerId, LocalDate today, boolean byHand) {
        store.lock(store.customer(customerId));
        store.overdueOf(customerId, today).stream().map(OpenItem::id).sorted().forEach(items::locked);
        return round.propose(customerId, today, byHand);
    }

    /** @return how many steps were taken */
    public int carryOut(ReminderProposal proposal) {
        Customer customer = store.customer(proposal.customerId());
        ReminderLetter letter = proposal.hasLetter() ? send(customer, proposal) : null;
        int taken = 0;
        for (ReminderProposal.Line line : proposal.lines()) {
            if (line.step().isPresent()) {
                take(line, proposal, letter);
                taken++;
            }
        }
        return taken;
    }

    private ReminderLetter send(Customer customer, ReminderProposal proposal) {
        boolean ownNotice = rules.ruleOn(proposal.today()).allowsOwnNotice();
        List<CollectionNote.Line> fees = fees(proposal);
        Letter[] text = new Letter[1];
        CollectionNote note = fees.isEmpty()
                ? null
                : noting.issue(
                        CollectionNoteKind.FEE, customer, proposal.today(), proposal.deadline(), fees, issued -> {
                            text[0] = letters.letter(customer, proposal, issued, ownNotice);
                            return letters.keep(customer, text[0]);
                        });
        long document = note == null ? 0 : note.document().orElseThrow();
        if (note == null) {
            text[0] = letters.letter(customer, proposal, null, ownNotice);
            document = letters.keep(customer, text[0]);
        }
        ReminderLetter letter = new ReminderLetter(
                customer,
                proposal.kind(),
                proposal.today(),
                proposal.deadline(),
                proposal.total(),
                letters.send(customer, proposal, text[0], document, ownNotice),
                note,
                clock.now(),
                by());
        store.add(letter);
        store.flush();
        changeLog.record(
                ReminderChange.REMINDER_SENT,
                letter,
                Changes.none()
                        .field("reminderStep", null, proposal.kind())
                        .field("amount", null, proposal.total())
                        .field("dueOn", null, proposal.deadline()));
        return letter;
    }

    private List<CollectionNote.Line> fees(ReminderProposal proposal) {
        String source = rules.ruleOn(proposal.today()).source();
        List<CollectionNote.Line> fees = new ArrayList<>();
        for (ReminderProposal.Line line : proposal.letterLines()) {
            if (line.fee().isCharged()) {
                fees.add(CollectionNote.Line.fee(
                        store.claim(line.itemId()), line.fee().amount(), source));
            }
        }
        return fees;
    }

    private void take(ReminderProposal.Line line, ReminderProposal proposal, ReminderLetter letter) {
        ReminderStepKind kind = line.step().orElseThrow();
        OpenItem claim = store.claim(line.itemId());
        store.add(new ReminderStep(
                claim,
                new ReminderStep.Content(
                        kind,
                        line.sequence(),
                        proposal.today(),
                        kind.isLetter() ? proposal.deadline() : null,
                        line.remaining(),
                        kind.isLetter() ? line.fee().amount() : Money.ZERO),
                kind.isLetter() ? letter : null,
                by()));
        store.flush();
        store.invoiceOf(claim).map(Invoice::contract).ifPresent(contract -> {
            if (kind == ReminderStepKind.COLLECTION_NOTICE) {
                stopDelivery(contract, claim, line, proposal);
            } else if (kind == ReminderStepKind.TERMINATION_PROPOSAL) {
                propose(CollectionProposalKind.TERMINATE, contract, claim, line.dueOn(), proposal.today());
            }
        });
    }

    /** BIL-9: by itself for legal persons where the group says so; else somebody is asked. */
    private void stopDelivery(
            Contract contract, OpenItem claim, ReminderProposal.Line line, ReminderProposal proposal) {
        if (!contract.status().isRunning() || isStopped(contract)) {
            return;
        }
        if (proposal.suspends() && proposal.group().maySuspendByItself()) {
            Formats formats = Formats.in(contract.customer().language());
            suspensions.suspendAll(
                    contract.id(),
                    SuspensionCause.NON_PAYMENT,
                    letters.text(
                            contract.customer(),
                            "suspended",
                            letters.text(contract.customer(), "what." + claim.kind(), Long.toString(claim.number())),
                            formats.date(line.dueOn())));
        } else {
            propose(CollectionProposalKind.SUSPEND, contract, claim, line.dueOn(), proposal.today());
        }
    }

    static boolean isStopped(Contract contract) {
        return contract.openSuspensions().stream()
                .anyMatch(one -> one.isWhole() && one.cause() == SuspensionCause.NON_PAYMENT);
    }

    private void propose(
            CollectionProposalKind kind, Contract contract, OpenItem claim, LocalDate dueOn, LocalDate today) {
        if (!contract.status().isRunning()
                || store.proposal(kind, contract, claim).isPresent()) {
            return;
        }
        CollectionProposal proposal = new CollectionProposal(kind, contract, claim, dueOn, today);
        store.add(proposal);
        store.flush();
        changeLog.record(
                kind == CollectionProposalKind.SUSPEND
                        ? ReminderChange.SUSPENSION_PROPOSED
                        : ReminderChange.TERMINATION_PROPOSED,
                proposal,
                Changes.none().field("claim", null, claim.label()));
    }

    private String by() {
        return actor.get().name();
    }
}
