package no.front.payment.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import no.front.kernel.BusinessRuleViolation;
import no.front.payment.entity.BankAnswer;
import no.front.payment.entity.BankAnswer.Said;
import no.front.payment.entity.BankAnswerOutcome;
import no.front.payment.entity.BankFile;
import no.front.payment.entity.BankTransaction;
import no.front.payment.entity.OutgoingChange;
import no.front.payment.entity.OutgoingError;
import no.front.payment.entity.OutgoingPaid;
import no.front.payment.entity.OutgoingPayment;
import no.front.payment.entity.OutgoingRejected;
import no.front.payment.entity.OutgoingStatus;
import no.front.payment.entity.PaymentFile;
import no.front.payment.entity.Refund;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.entity.Changes;

/**
 * What the bank's answers do (CPA-7): a status report accepts or rejects, an entry on our account pays. They may come in any
 * order and more than once; what is paid is not accepted again, and what fits nothing waits for a person. In the caller's
 * transaction; whoever ordered the payment hears of it there.
 */
@Dependent
public class OutgoingAnswers {

    private static final Set<String> ACCEPTED = Set.of("ACCP", "ACSP", "ACSC", "ACWC", "ACCC");
    private static final String REJECTED = "RJCT";

    @Inject
    OutgoingStore store;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor currentActor;

    @Inject
    ChangeLog changeLog;

    @Inject
    Event<OutgoingPaid> paid;

    @Inject
    Event<OutgoingRejected> rejected;

    /** What a status report says: of single payments first, then of the file, which holds for the others. */
    public void report(BankFile file, List<Said> all) {
        all.forEach(said -> {
            Optional<PaymentFile> ours = store.fileCalled(said.names());
            BankAnswer answer = ours.isPresent() ? ofFile(file, said, ours.get()) : ofPayment(file, said);
            store.add(answer);
        });
    }

    private BankAnswer ofPayment(BankFile file, Said said) {
        OptionalLong id = OutgoingPayment.idIn(said.names());
        Optional<OutgoingPayment> payment = id.isPresent() ? store.findLocked(id.getAsLong()) : Optional.empty();
        return payment.map(one -> new BankAnswer(file, said, told(one, said), clock.now()).about(one))
                .orElseGet(() -> new BankAnswer(file, said, BankAnswerOutcome.UNKNOWN, clock.now()));
    }

    private BankAnswerOutcome told(OutgoingPayment payment, Said said) {
        if (said.amount() != null && !said.amount().equals(payment.amount())) {
            return BankAnswerOutcome.CONTRADICTS;
        }
        if (said.status().equals(REJECTED)) {
            return switch (payment.status()) {
                case IN_FILE, ACCEPTED -> reject(payment, said);
                case REJECTED -> BankAnswerOutcome.NO_CHANGE;
                case ORDERED, PAID, CANCELLED -> BankAnswerOutcome.CONTRADICTS;
            };
        }
        if (ACCEPTED.contains(said.status())) {
            return switch (payment.status()) {
                case IN_FILE -> accept(payment);
                case ACCEPTED, PAID -> BankAnswerOutcome.NO_CHANGE;
                case ORDERED, REJECTED, CANCELLED -> BankAnswerOutcome.CONTRADICTS;
            };
        }
        return payment.status() == OutgoingStatus.ORDERED ? BankAnswerOutcome.CONTRADICTS : BankAnswerOutcome.NO_CHANGE;
    }

    private BankAnswerOutcome accept(OutgoingPayment payment) {
        changeLog.record(OutgoingChange.OUTGOING_ACCEPTED, payment, payment.accepted());
        return BankAnswerOutcome.APPLIED;
    }

    private BankAnswerOutcome reject(OutgoingPayment payment, Said said) {
        Changes changes = payment.rejected(said.reason(), said.text(), clock.now(), actor());
        String reason = (said.reason() + " " + said.text()).strip();
        changeLog.record(OutgoingChange.OUTGOING_REJECTED, payment, reason, changes);
        rejected.fire(new OutgoingRejected(payment.id(), payment.subject(), reason));
        return BankAnswerOutcome.APPLIED;
    }

    private BankAnswer ofFile(BankFile file, Said said, PaymentFile ours) {
        PaymentFile locked = store.lockedFile(ours.id());
        BankAnswerOutcome outcome = BankAnswerOutcome.NO_CHANGE;
        for (OutgoingPayment payment : store.lockedIn(locked.id())) {
            if (said.status().equals(REJECTED) && payment.status().isAtBank()) {
                reject(payment, said);
            } else if (said.status().equals(REJECTED) && payment.status() == OutgoingStatus.PAID) {
                outcome = BankAnswerOutcome.CONTRADICTS;
            } else if (ACCEPTED.contains(said.status()) && payment.status() == OutgoingStatus.IN_FILE) {
                outcome = accept(payment);
            }
        }
        if (outcome != BankAnswerOutcome.CONTRADICTS && rank(said.status()) > rank(locked.answer())) {
            changeLog.record(OutgoingChange.PAYMENT_FILE_ANSWERED, locked, locked.answered(said.status()));
            outcome = BankAnswerOutcome.APPLIED;
        }
        return new BankAnswer(file, said, outcome, clock.now()).about(locked);
    }

    /** How far an answer goes: one that comes late does not take another back. */
    private static int rank(String status) {
        return switch (status) {
            case "" -> 0;
            case "RCVD", "PDNG" -> 1;
            case "ACTC" -> 2;
            case "PART" -> 3;
            case REJECTED -> 5;
            default -> ACCEPTED.contains(status) ? 4 : 1;
        };
    }

    /** Money went from our account: what of ours it paid, if it names one. @throws BusinessRuleViolation what hears it refuses */
    public void entry(BankTransaction one) {
        if (one.endToEnd().isEmpty()) {
            return;
        }
        OptionalLong id = OutgoingPayment.idIn(one.endToEnd());
        Optional<OutgoingPayment> payment = id.isPresent() ? store.findLocked(id.getAsLong()) : Optional.empty();
        BankAnswerOutcome outcome = payment.map(found -> entered(found, one)).orElse(BankAnswerOutcome.UNKNOWN);
        remember(one, payment, outcome);
    }

    /** What hears of the payment refused it: somebody must look, and nothing waits for it. */
    public void entryRefused(BankTransaction one) {
        OptionalLong id = OutgoingPayment.idIn(one.endToEnd());
        remember(one, id.isPresent() ? store.find(id.getAsLong()) : Optional.empty(), BankAnswerOutcome.CONTRADICTS);
    }

    private void remember(BankTransaction one, Optional<OutgoingPayment> payment, BankAnswerOutcome outcome) {
        Said said = new Said(
                BankAnswer.Source.ENTRY, one.endToEnd(), "", "", one.bankReference(), one.amount(), one.valueOn());
        BankAnswer answer = new BankAnswer(one.file(), said, outcome, clock.now());
        payment.ifPresent(answer::about);
        store.add(answer);
    }

    private BankAnswerOutcome entered(OutgoingPayment payment, BankTransaction one) {
        if (!one.amount().equals(payment.amount())) {
            return BankAnswerOutcome.CONTRADICTS;
        }
        if (payment.status() == OutgoingStatus.PAID) {
            // told by hand before; a second entry would be paid twice
            return store.hasEntry(payment) ? BankAnswerOutcome.CONTRADICTS : BankAnswerOutcome.NO_CHANGE;
        }
        if (!payment.status().isAtBank()) {
            return BankAnswerOutcome.CONTRADICTS;
        }
        LocalDate today = clock.today();
        pay(payment, one.valueOn().isAfter(today) ? today : one.valueOn(), one.bankReference());
        return BankAnswerOutcome.APPLIED;
    }

    private void pay(OutgoingPayment payment, LocalDate on, String reference) {
        Changes changes = payment.paid(on, reference, clock.now(), actor());
        changeLog.record(OutgoingChange.OUTGOING_PAID, payment, changes);
        paid.fire(new OutgoingPaid(payment.id(), payment.subject(), payment.amount(), on, reference));
    }

    /** @throws BusinessRuleViolation NOT_FOUND, STATUS, DATE_MISSING, DAY_IN_FUTURE, REFERENCE_MISSING, TOO_LONG, REFERENCE_USED */
    public void paidByHand(long id, LocalDate on, String bankReference) {
        OutgoingPayment payment = store.locked(id);
        if (on == null) {
            throw new BusinessRuleViolation(OutgoingError.DATE_MISSING);
        }
        if (on.isAfter(clock.today())) {
            throw new BusinessRuleViolation(OutgoingError.DAY_IN_FUTURE, on);
        }
        String reference = bankReference == null ? "" : bankReference.strip().replaceAll("\\s+", " ");
        if (reference.isEmpty() || reference.chars().anyMatch(Character::isISOControl)) {
            throw new BusinessRuleViolation(OutgoingError.REFERENCE_MISSING);
        }
        if (reference.length() > Refund.LONGEST_REFERENCE) {
            throw new BusinessRuleViolation(OutgoingError.TOO_LONG, Refund.LONGEST_REFERENCE);
        }
        if (store.isReferenceUsed(reference)) {
            throw new BusinessRuleViolation(OutgoingError.REFERENCE_USED, reference);
        }
        pay(payment, on, reference);
    }

    private String actor() {
        return currentActor.get().name();
    }
}
