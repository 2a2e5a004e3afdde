package no.front.payment.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.front.kernel.BankAccount;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Kid;
import no.front.kernel.Money;
import no.front.kernel.Page;
import no.front.kernel.PageRequest;
import no.front.ledger.entity.Subject;
import no.front.payment.control.OutgoingAnswers;
import no.front.payment.control.OutgoingOrders;
import no.front.payment.control.OutgoingStore;
import no.front.payment.control.PayeeAccountStore;
import no.front.payment.entity.OutgoingPayment;
import no.front.payment.entity.OutgoingStatus;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.Internal;
import no.front.platform.entity.Function;

/**
 * What the bank is to pay (CPA-7). Other components order what they have had approved; the bank's answers come to them as
 * {@code OutgoingPaid} and {@code OutgoingRejected}.
 */
@Stateless
@Allowed(Function.PAYMENT_FILE)
public class OutgoingPayments {

    @Inject
    OutgoingStore store;

    @Inject
    OutgoingOrders orders;

    @Inject
    OutgoingAnswers answers;

    @Inject
    PayeeAccountStore accounts;

    @Inject
    BusinessClock clock;

    /**
     * What is to be paid, as it was approved.
     *
     * @param subject what it is for; one at most is on its way or paid for it
     * @param purpose short key, e.g. {@code COMMISSION}
     * @param account the customer's confirmed one
     * @param kidOrNull null for the message instead
     * @param message at most 140 characters; not used with a KID
     * @param on the day to pay on
     */
    public record Order(
            Subject subject,
            String purpose,
            Long customerId,
            String payee,
            BankAccount account,
            Money amount,
            Kid kidOrNull,
            String message,
            LocalDate on,
            long preparedById,
            long approvedById) {

        OutgoingPayment.Plan plan() {
            return new OutgoingPayment.Plan(
                    subject,
                    purpose,
                    customerId,
                    payee,
                    account,
                    amount,
                    kidOrNull,
                    message,
                    on,
                    preparedById,
                    approvedById);
        }
    }

    /**
     * Orders a payment in the caller's transaction.
     *
     * @return its id
     * @throws BusinessRuleViolation FOUR_EYES, AMOUNT_NOT_POSITIVE, PAYEE_MISSING, TOO_LONG, DATE_MISSING, ACCOUNT_MISSING,
     *     ACCOUNT_NOT_CONFIRMED, ORDERED_ALREADY
     */
    @Internal
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public long order(Order order) {
        return orders.toConfirmed(order.plan());
    }

    /** Takes an order back that no file has taken yet, if there is one. @throws BusinessRuleViolation STATUS, later */
    @Internal
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void cancel(Subject subject, String reason) {
        orders.cancel(subject, reason);
    }

    /** All attempts to pay it, newest first. */
    @Internal
    public List<OutgoingPayment> of(Subject subject) {
        return store.of(subject).stream().map(OutgoingPayment::whole).toList();
    }

    /** Those with a status, of a customer, in a file, each empty for all. Sorts: {@code day}, {@code payee}, {@code amount}. */
    public Page<OutgoingPayment> page(
            Optional<OutgoingStatus> status, Optional<Long> customer, Optional<Long> file, PageRequest request) {
        return store.page(status, customer, file, request);
    }

    /** @throws BusinessRuleViolation NOT_FOUND */
    public OutgoingPayment get(long id) {
        return store.get(id).whole();
    }

    /** What waits for somebody. */
    public OutgoingWork work() {
        List<OutgoingStore.Due> due = store.due(clock.today());
        Set<Long> confirmed = accounts.confirmed(due.stream()
                        .map(OutgoingStore.Due::customer)
                        .filter(Objects::nonNull)
                        .toList())
                .keySet();
        // whose account waits to be confirmed waits with it
        List<Money> free = due.stream()
                .filter(payment -> payment.customer() == null || confirmed.contains(payment.customer()))
                .map(OutgoingStore.Due::amount)
                .toList();
        var counts = store.counts();
        return new OutgoingWork(
                free.size(),
                free.stream().collect(Money.summing()),
                due.size() - free.size(),
                counts.getOrDefault(OutgoingStatus.IN_FILE, 0L) + counts.getOrDefault(OutgoingStatus.ACCEPTED, 0L),
                store.sum(OutgoingStatus.IN_FILE).plus(store.sum(OutgoingStatus.ACCEPTED)),
                store.untaken().size(),
                store.toSee(),
                accounts.waitingCount());
    }

    /**
     * The bank has paid it, as somebody has seen there: for when its answer does not come.
     *
     * @throws BusinessRuleViolation NOT_FOUND, STATUS, DATE_MISSING, DAY_IN_FUTURE, REFERENCE_MISSING, TOO_LONG,
     *     REFERENCE_USED
     */
    public void paidByHand(long id, LocalDate on, String bankReference) {
        answers.paidByHand(id, on, bankReference);
    }
}
