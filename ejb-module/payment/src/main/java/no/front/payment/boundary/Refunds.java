package no.front.payment.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import no.front.kernel.BankAccount;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.ledger.boundary.OpenItems;
import no.front.ledger.entity.OpenItem;
import no.front.ledger.entity.OpenItemKind;
import no.front.payment.control.PaymentBooks;
import no.front.payment.control.PaymentStore;
import no.front.payment.control.RefundsAtBank;
import no.front.payment.entity.BankTransaction;
import no.front.payment.entity.OutgoingPayment;
import no.front.payment.entity.PaymentChange;
import no.front.payment.entity.PaymentError;
import no.front.payment.entity.Refund;
import no.front.payment.entity.RefundStatus;
import no.front.payment.entity.TransactionStatus;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Function;

/**
 * Money that goes back (BIL-8): one prepares, another approves (ACC-9), and when the bank has paid it is booked with the
 * bank's reference. What is under way can't be used for anything else.
 */
@Stateless
@Allowed(Function.PAYMENT_ALLOCATE)
public class Refunds {

    private static final int SHOWN = 200;

    @Inject
    PaymentStore store;

    @Inject
    PaymentBooks books;

    @Inject
    RefundsAtBank atBank;

    @Inject
    OpenItems items;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor currentActor;

    @Inject
    ChangeLog changeLog;

    /** Customers' credit that waits, oldest first; that of deposits too, which are paid back on their own page. */
    @Allowed(Function.PAYMENT_READ)
    public List<RefundRow> owed() {
        return store.openCredits(SHOWN).stream()
                .map(item -> RefundRow.of(item, store.reservedOfItem(item.id())))
                .toList();
    }

    /** Newest first. @param status empty for all */
    @Allowed(Function.PAYMENT_READ)
    public List<Refund> list(Optional<RefundStatus> status) {
        EnumSet<RefundStatus> wanted =
                status.map(EnumSet::of).orElseGet(() -> EnumSet.copyOf(Arrays.asList(RefundStatus.values())));
        return store.refunds(wanted, SHOWN).stream().map(Refund::whole).toList();
    }

    /** @throws BusinessRuleViolation NOT_FOUND */
    @Allowed(Function.PAYMENT_READ)
    public Refund get(long id) {
        return store.refund(id).whole();
    }

    /** What is owed to a customer by this open item. @throws BusinessRuleViolation NOT_FOUND */
    @Allowed(Function.PAYMENT_READ)
    public RefundRow credit(long itemId) {
        return RefundRow.of(items.get(itemId), store.reservedOfItem(itemId));
    }

    /**
     * Pays back what is left of a payment.
     *
     * @return id of the refund
     * @throws BusinessRuleViolation NOT_FOUND, TRANSACTION_STATUS, NOTHING_LEFT
     */
    public long prepareOfPayment(long paymentId, Refund.Plan plan) {
        BankTransaction payment = store.locked(paymentId);
        if (payment.status() != TransactionStatus.OPEN || payment.bookedOn().isEmpty() || !payment.isIncoming()) {
            throw new BusinessRuleViolation(PaymentError.TRANSACTION_STATUS, payment.status());
        }
        requireLeft(plan.amount(), payment.unallocated().minus(store.reservedOf(paymentId)));
        return prepared(payment.credit()
                .map(credit -> Refund.ofCredit(credit, payment, plan, currentActor.get(), clock.now()))
                .orElseGet(() -> Refund.ofUnknown(payment, plan, currentActor.get(), clock.now())));
    }

    /**
     * Pays a customer's credit back, e.g. what was credited after it was paid.
     *
     * @return id of the refund
     * @throws BusinessRuleViolation NOT_FOUND, NOT_TO_PAY, DEPOSIT_CREDIT, NOTHING_LEFT
     */
    public long prepareOfCredit(long itemId, Refund.Plan plan) {
        Optional<BankTransaction> payment = store.creditedIn(itemId);
        if (payment.isPresent()) {
            return prepareOfPayment(payment.get().id(), plan);
        }
        OpenItem item = items.locked(itemId);
        if (item.kind() != OpenItemKind.CREDIT) {
            throw new BusinessRuleViolation(PaymentError.NOT_TO_PAY, item.label());
        }
        if (item.subject().type().equals("Deposit")) {
            throw new BusinessRuleViolation(PaymentError.DEPOSIT_CREDIT, item.label());
        }
        requireLeft(plan.amount(), item.remaining().negate().minus(store.reservedOfItem(itemId)));
        return prepared(Refund.ofCredit(item, null, plan, currentActor.get(), clock.now()));
    }

    private static void requireLeft(Money wanted, Money left) {
        if (wanted.isMoreThan(left)) {
            throw new BusinessRuleViolation(PaymentError.NOTHING_LEFT, left.max(Money.ZERO));
        }
    }

    private long prepared(Refund refund) {
        store.add(refund);
        store.flush();
        changeLog.record(
                PaymentChange.REFUND_PREPARED,
                refund,
                refund.reason(),
                Changes.none()
                        .field("amount", null, refund.amount())
                        .field("account", null, refund.account())
                        .field("payee", null, refund.payee()));
        return refund.id();
    }

    /** ACC-9: another pair of eyes; then it waits for a file to the bank (CPA-7). @throws BusinessRuleViolation NOT_FOUND, FOUR_EYES, STAFF_ONLY, REFUND_STATUS */
    public void approve(long id) {
        Refund refund = store.lockedRefund(id);
        changeLog.record(PaymentChange.REFUND_APPROVED, refund, refund.approve(currentActor.get(), clock.now()));
        atBank.order(refund);
    }

    /**
     * Pays once more what the bank would not pay: to that account, when another has approved it.
     *
     * @throws BusinessRuleViolation NOT_FOUND, REFUND_STATUS, STAFF_ONLY, ACCOUNT_MISSING, REASON_MISSING, TOO_LONG
     */
    public void prepareAnew(long id, BankAccount account, String payee, String reason) {
        Refund refund = lockedWithPayment(id);
        Changes changes = refund.prepareAnew(account, payee, reason, currentActor.get(), clock.now());
        changeLog.record(PaymentChange.REFUND_PREPARED_ANEW, refund, refund.reason(), changes);
    }

    /** The payment to the bank that was ordered for it, the newest attempt. @throws BusinessRuleViolation NOT_FOUND */
    @Allowed(Function.PAYMENT_READ)
    public Optional<OutgoingPayment> order(long id) {
        return atBank.of(store.refund(id));
    }

    /** @throws BusinessRuleViolation NOT_FOUND, REFUND_STATUS, REASON_MISSING, TOO_LONG; STATUS once the bank has it */
    public void cancel(long id, String reason) {
        Refund refund = lockedWithPayment(id);
        atBank.cancel(refund, reason);
        changeLog.record(
                PaymentChange.REFUND_CANCELLED,
                refund,
                reason,
                refund.cancel(reason, clock.now(), currentActor.get().name()));
    }

    /**
     * Somebody has paid it at the bank by hand: it is booked, and goes into no file.
     *
     * @throws BusinessRuleViolation NOT_FOUND, REFUND_STATUS, DATE_MISSING, DAY_IN_FUTURE, REFERENCE_MISSING,
     *     REFERENCE_USED, TOO_LONG; STATUS once the bank has it by a file
     */
    public void paid(long id, LocalDate on, String bankReference) {
        Refund refund = lockedWithPayment(id);
        Changes changes = refund.pay(
                on,
                bankReference,
                clock.today(),
                clock.now(),
                currentActor.get().name());
        if (store.isReferenceUsed(refund)) {
            throw new BusinessRuleViolation(PaymentError.REFERENCE_USED, refund.bankReference());
        }
        atBank.cancel(refund, refund.bankReference());
        books.payBack(refund);
        refund.transaction().ifPresent(payment -> payment.refunded(refund.amount()));
        changeLog.record(
                PaymentChange.REFUND_PAID,
                refund,
                changes.field("paidOn", null, on).field("bankReference", null, refund.bankReference()));
    }

    /** The payment first, as everybody does. */
    private Refund lockedWithPayment(long id) {
        store.refund(id).transaction().ifPresent(payment -> store.locked(payment.id()));
        return store.lockedRefund(id);
    }
}
