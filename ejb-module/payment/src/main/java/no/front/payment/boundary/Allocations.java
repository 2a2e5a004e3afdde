package no.front.payment.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.OptionalLong;
import no.front.credit.boundary.Deposits;
import no.front.customer.boundary.Customers;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.ledger.boundary.Ledger;
import no.front.ledger.boundary.OpenItems;
import no.front.ledger.entity.LedgerAccount;
import no.front.ledger.entity.OpenItem;
import no.front.payment.control.AllocationOrder;
import no.front.payment.control.ExpectedMatch;
import no.front.payment.control.PaymentBooks;
import no.front.payment.control.PaymentMatch;
import no.front.payment.control.PaymentStore;
import no.front.payment.control.PaymentSuggestions;
import no.front.payment.entity.BankTransaction;
import no.front.payment.entity.PaymentAllocation;
import no.front.payment.entity.PaymentChange;
import no.front.payment.entity.PaymentError;
import no.front.payment.entity.TransactionStatus;
import no.front.payment.entity.WorkReason;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Function;

/**
 * What money is for, as finance says (BIL-8). The payment is locked meanwhile: of two who work on the same one the second
 * finds what the first has left.
 */
@Stateless
@Allowed(Function.PAYMENT_ALLOCATE)
public class Allocations {

    private static final int CANDIDATES = 25;

    @Inject
    PaymentStore store;

    @Inject
    PaymentBooks books;

    @Inject
    PaymentMatch match;

    @Inject
    PaymentSuggestions suggestions;

    @Inject
    ExpectedMatch expected;

    @Inject
    OpenItems items;

    @Inject
    Ledger ledger;

    @Inject
    Deposits deposits;

    @Inject
    Customers customers;

    @Inject
    ChangeLog changeLog;

    /** A part of the money for one open item. */
    public record Share(long itemId, Money amount) {}

    /** @throws BusinessRuleViolation NOT_FOUND */
    @Allowed(Function.PAYMENT_READ)
    public PaymentView get(long id) {
        BankTransaction payment = store.get(id).whole();
        List<PaymentView.Booked> booked = ledger.about(payment.subject()).stream()
                .map(voucher -> new PaymentView.Booked(
                        voucher.id(),
                        voucher.label(),
                        voucher.bookedOn(),
                        voucher.text(),
                        voucher.total(),
                        voucher.source()))
                .toList();
        List<PaymentAllocation> allocations = store.allocationsOf(id);
        allocations.forEach(allocation -> allocation.item().remaining());
        long deposit = payment.depositPayment().isPresent()
                ? payment.item().map(item -> item.subject().id()).orElse(0L)
                : 0;
        return new PaymentView(
                payment,
                allocations,
                expected.sharesOf(id),
                store.refundsOf(id).stream().map(refund -> refund.whole()).toList(),
                booked,
                free(payment),
                deposit,
                other(payment));
    }

    private long other(BankTransaction payment) {
        if (payment.repeats().isPresent()) {
            return payment.repeats().getAsLong();
        }
        return payment.reverses().orElseGet(() -> store.reversalOf(payment.id()));
    }

    /** What it may be for, the likeliest first. @param customer whose money somebody thinks it is; empty for unknown */
    @Allowed(Function.PAYMENT_READ)
    public List<PaymentSuggestion> suggestions(long id, OptionalLong customer) {
        BankTransaction payment = store.get(id);
        return isOpen(payment) ? suggestions.of(payment, free(payment), customer) : List.of();
    }

    /** Which open claim somebody means: a KID, or a number as people cite it. @throws BusinessRuleViolation ITEM_UNKNOWN */
    @Allowed(Function.PAYMENT_READ)
    public long claim(String typed) {
        String text = typed == null ? "" : typed.replaceAll("[\\p{Z}\\s]", "").toUpperCase(java.util.Locale.ROOT);
        return suggestions.named(text).orElseThrow(() -> new BusinessRuleViolation(PaymentError.ITEM_UNKNOWN, text));
    }

    /** Payments that a reversal may take back: of the same amount, the latest first. */
    @Allowed(Function.PAYMENT_READ)
    public List<PaymentRow> candidates(long reversalId) {
        BankTransaction reversal = store.get(reversalId);
        boolean waits = reversal.status() == TransactionStatus.OPEN && reversal.isReversal() && !reversal.isIncoming();
        return !waits || reversal.reverses().isPresent()
                ? List.of()
                : store.reversible(reversal).stream()
                        .filter(payment -> payment.bookedOn().isPresent())
                        .limit(CANDIDATES)
                        .map(PaymentRow::of)
                        .toList();
    }

    /** What was paid of an open item, and by which payments; oldest first. */
    @Allowed({Function.PAYMENT_READ, Function.INVOICE_READ})
    public List<PaymentOfItem> paymentsOf(long itemId) {
        return store.allocationsTo(itemId).stream().map(PaymentOfItem::of).toList();
    }

    /**
     * Says what the money is for, in parts or wholly. What is left goes on waiting.
     *
     * @throws BusinessRuleViolation NOT_FOUND, NOTHING_CHOSEN, AMOUNT_NOT_POSITIVE, NOTHING_LEFT, NOT_TO_PAY,
     *     TRANSACTION_STATUS, OPEN_ITEM_OVERDRAWN
     */
    public void allocate(long id, List<Share> shares) {
        BankTransaction payment = open(id);
        if (shares.isEmpty()) {
            throw new BusinessRuleViolation(PaymentError.NOTHING_CHOSEN);
        }
        Money sum = shares.stream().map(Share::amount).collect(Money.summing());
        if (sum.isMoreThan(free(payment))) {
            throw new BusinessRuleViolation(PaymentError.NOTHING_LEFT, free(payment));
        }
        Changes changes = Changes.none();
        for (Share share : shares.stream()
                .sorted(java.util.Comparator.comparingLong(Share::itemId))
                .toList()) {
            if (!share.amount().isPositive()) {
                throw new BusinessRuleViolation(PaymentError.AMOUNT_NOT_POSITIVE);
            }
            OpenItem item = items.locked(share.itemId());
            if (!AllocationOrder.covers(item.kind())) {
                throw new BusinessRuleViolation(PaymentError.NOT_TO_PAY, item.label());
            }
            books.allocate(payment, item, share.amount());
            if (payment.customer().isEmpty()) {
                payment.belongsTo(item.customerId());
            }
            changes.field(item.label(), null, share.amount());
        }
        changeLog.record(PaymentChange.PAYMENT_ALLOCATED, payment, changes);
    }

    /**
     * It was for something else: the claim is open again, and the money waits.
     *
     * @throws BusinessRuleViolation NOT_FOUND, ALREADY_TAKEN_BACK, REASON_MISSING, TOO_LONG, TRANSACTION_STATUS once the bank
     *     took it back
     */
    public void takeBack(long allocationId, String reason) {
        BankTransaction payment =
                store.locked(store.allocation(allocationId).transaction().id());
        PaymentAllocation allocation = store.lockedAllocation(allocationId);
        if (!payment.status().isInHand()) {
            throw new BusinessRuleViolation(PaymentError.TRANSACTION_STATUS, payment.status());
        }
        books.free(allocation, reason);
        changeLog.record(
                PaymentChange.PAYMENT_ALLOCATION_TAKEN_BACK,
                payment,
                allocation.takenBackReason(),
                Changes.none().field(allocation.item().label(), allocation.amount(), null));
    }

    /**
     * Whose money it is: it becomes that customer's credit until somebody says what it is for.
     *
     * @throws BusinessRuleViolation NOT_FOUND, TRANSACTION_STATUS, NOTHING_LEFT while a refund speaks for it
     */
    public void belongsTo(long id, long customerId) {
        BankTransaction payment = open(id);
        long customer = customers.get(customerId).id();
        if (payment.credit().isPresent()) {
            throw new BusinessRuleViolation(PaymentError.TRANSACTION_STATUS, payment.status());
        }
        if (!free(payment).equals(payment.unallocated())) {
            throw new BusinessRuleViolation(PaymentError.NOTHING_LEFT, free(payment));
        }
        books.belongs(payment, customer);
        changeLog.record(
                PaymentChange.PAYMENT_CUSTOMER_FOUND,
                payment,
                Changes.none().field("customer", null, customers.get(customer).name()));
    }

    /** It looks like another but is none: it is booked now. @throws BusinessRuleViolation NOT_FOUND, TRANSACTION_STATUS */
    public void isAnother(long id) {
        BankTransaction payment = unbooked(id);
        if (payment.reason().filter(WorkReason.DEPOSIT_REFUSED::equals).isPresent()) {
            payment.waits(WorkReason.TOO_MUCH, payment.amount(), books.keep(payment));
        } else {
            match.take(payment);
        }
        changeLog.record(
                PaymentChange.PAYMENT_ALLOCATED, payment, Changes.none().field("another", null, true));
    }

    /** It is the same as one that is booked: nothing is to be done. @throws BusinessRuleViolation NOT_FOUND, TRANSACTION_STATUS */
    public void isTheSame(long id) {
        BankTransaction payment = unbooked(id);
        payment.noted();
        changeLog.record(
                PaymentChange.PAYMENT_ALLOCATED, payment, Changes.none().field("another", null, false));
    }

    /**
     * A reversal takes that payment back, as somebody found out.
     *
     * @throws BusinessRuleViolation NOT_FOUND, TRANSACTION_STATUS, and what a deposit refuses
     */
    public void takesBack(long reversalId, long paymentId) {
        BankTransaction reversal = store.locked(reversalId);
        BankTransaction payment = store.locked(paymentId);
        boolean fits = reversal.status() == TransactionStatus.OPEN
                && reversal.isReversal()
                && !reversal.isIncoming()
                && payment.isIncoming()
                && payment.status().isInHand()
                && payment.bookedOn().isPresent()
                && payment.amount().equals(reversal.amount());
        if (!fits) {
            throw new BusinessRuleViolation(PaymentError.TRANSACTION_STATUS, reversal.status());
        }
        match.returned(payment, reversal, LedgerAccount.UNALLOCATED);
    }

    private BankTransaction unbooked(long id) {
        BankTransaction payment = store.locked(id);
        if (payment.status() != TransactionStatus.OPEN || payment.bookedOn().isPresent()) {
            throw new BusinessRuleViolation(PaymentError.TRANSACTION_STATUS, payment.status());
        }
        return payment;
    }

    private BankTransaction open(long id) {
        BankTransaction payment = store.locked(id);
        if (!isOpen(payment)) {
            throw new BusinessRuleViolation(PaymentError.TRANSACTION_STATUS, payment.status());
        }
        return payment;
    }

    private static boolean isOpen(BankTransaction payment) {
        return payment.status() == TransactionStatus.OPEN
                && payment.isIncoming()
                && payment.bookedOn().isPresent();
    }

    private Money free(BankTransaction payment) {
        return payment.unallocated().minus(store.reservedOf(payment.id()));
    }
}
