package no.front.payment.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.ledger.entity.Subject;
import no.front.payment.boundary.ExpectedMoney.Expected;
import no.front.payment.boundary.ExpectedMoney.Share;
import no.front.payment.control.ExpectedMatch;
import no.front.payment.control.PaymentBooks;
import no.front.payment.control.PaymentStore;
import no.front.payment.entity.BankTransaction;
import no.front.payment.entity.PaymentChange;
import no.front.payment.entity.PaymentError;
import no.front.payment.entity.TransactionStatus;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Function;

/** Payments of others than customers, as finance says (BIL-8): Strex' payment of a settlement. The payment is locked meanwhile. */
@Stateless
@Allowed(Function.PAYMENT_ALLOCATE)
public class ExpectedPayments {

    @Inject
    PaymentStore store;

    @Inject
    PaymentBooks books;

    @Inject
    ExpectedMatch match;

    @Inject
    ChangeLog changeLog;

    /** What the payment may be, the likeliest first. @throws BusinessRuleViolation NOT_FOUND */
    @Allowed(Function.PAYMENT_READ)
    public List<ExpectedProposal> proposals(long id) {
        BankTransaction payment = store.get(id);
        return isOpen(payment) ? match.proposals(payment, free(payment)) : List.of();
    }

    /** By payment, where exactly one thing is likely. */
    @Allowed(Function.PAYMENT_READ)
    public Map<Long, ExpectedProposal> likely(Collection<PaymentRow> rows) {
        Map<Long, ExpectedProposal> likely = new HashMap<>();
        if (match.open().findAny().isEmpty()) {
            return likely;
        }
        for (PaymentRow row : rows) {
            List<ExpectedProposal> found = proposals(row.id()).stream()
                    .filter(ExpectedProposal::isLikely)
                    .toList();
            if (found.size() == 1) {
                likely.put(row.id(), found.getFirst());
            }
        }
        return likely;
    }

    /**
     * Says that the money, or a part of it, is what was expected. What is left goes on waiting.
     *
     * @throws BusinessRuleViolation NOT_FOUND, TRANSACTION_STATUS, AMOUNT_NOT_POSITIVE, NOTHING_LEFT, EXPECTED_UNKNOWN
     */
    public void allocate(long id, Subject subject, Money amount) {
        BankTransaction payment = store.locked(id);
        if (!isOpen(payment)) {
            throw new BusinessRuleViolation(PaymentError.TRANSACTION_STATUS, payment.status());
        }
        if (amount == null || !amount.isPositive()) {
            throw new BusinessRuleViolation(PaymentError.AMOUNT_NOT_POSITIVE);
        }
        if (amount.isMoreThan(free(payment))) {
            throw new BusinessRuleViolation(PaymentError.NOTHING_LEFT, free(payment));
        }
        ExpectedMoney source = match.source(subject);
        Expected expected = source.locked(subject);
        if (!expected.remaining().isPositive()) {
            throw new BusinessRuleViolation(PaymentError.EXPECTED_UNKNOWN);
        }
        books.give(payment, source, expected, amount);
        changeLog.record(
                PaymentChange.PAYMENT_ALLOCATED, payment, Changes.none().field(expected.label(), null, amount));
    }

    /**
     * It was for something else: it is expected again, and the money waits.
     *
     * @throws BusinessRuleViolation NOT_FOUND, ALREADY_TAKEN_BACK, REASON_MISSING, TOO_LONG, OTHERS_FIRST, TRANSACTION_STATUS
     *     once the bank took it back
     */
    public void takeBack(long id, long shareId, String reason) {
        BankTransaction payment = store.locked(id);
        Share share = share(id, shareId).orElseThrow(() -> new BusinessRuleViolation(PaymentError.NOT_FOUND));
        if (!share.live()) {
            throw new BusinessRuleViolation(PaymentError.ALREADY_TAKEN_BACK);
        }
        if (!payment.status().isInHand()) {
            throw new BusinessRuleViolation(PaymentError.TRANSACTION_STATUS, payment.status());
        }
        if (payment.unallocated().plus(share.amount()).isNegative()) {
            throw new BusinessRuleViolation(PaymentError.OTHERS_FIRST);
        }
        books.freeShare(payment, match.source(share.subject()), share, reason);
        changeLog.record(
                PaymentChange.PAYMENT_ALLOCATION_TAKEN_BACK,
                payment,
                reason.strip(),
                Changes.none().field(share.expected().label(), share.amount(), null));
    }

    private Optional<Share> share(long id, long shareId) {
        return match.sharesOf(id).stream()
                .filter(one -> one.subject().id() == shareId)
                .findFirst();
    }

    private static boolean isOpen(BankTransaction payment) {
        return payment.status() == TransactionStatus.OPEN
                && payment.isIncoming()
                && !payment.isReversal()
                && payment.bookedOn().isPresent();
    }

    private Money free(BankTransaction payment) {
        return payment.unallocated().minus(store.reservedOf(payment.id()));
    }
}
