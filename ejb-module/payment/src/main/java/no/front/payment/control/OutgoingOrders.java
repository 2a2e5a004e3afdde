package no.front.payment.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import no.front.kernel.BankAccount;
import no.front.kernel.BusinessRuleViolation;
import no.front.ledger.entity.Subject;
import no.front.payment.entity.OutgoingChange;
import no.front.payment.entity.OutgoingError;
import no.front.payment.entity.OutgoingPayment;
import no.front.payment.entity.OutgoingStatus;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.entity.Changes;

/** Orders payments and takes orders back (CPA-7). In the caller's transaction. */
@Dependent
public class OutgoingOrders {

    @Inject
    OutgoingStore store;

    @Inject
    PayeeAccountStore accounts;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor currentActor;

    @Inject
    ChangeLog changeLog;

    /** To the customer's confirmed account. @throws BusinessRuleViolation ACCOUNT_NOT_CONFIRMED, ORDERED_ALREADY */
    public long toConfirmed(OutgoingPayment.Plan plan) {
        if (plan.customer() == null || !isConfirmed(plan.customer(), plan.account())) {
            throw new BusinessRuleViolation(OutgoingError.ACCOUNT_NOT_CONFIRMED, plan.payee());
        }
        return order(plan, true);
    }

    private boolean isConfirmed(long customer, BankAccount account) {
        return accounts.waiting(customer).isEmpty()
                && accounts.inForce(customer)
                        .filter(inForce -> inForce.account().equals(account))
                        .isPresent();
    }

    /** To an account that was approved with the payment itself. @throws BusinessRuleViolation ORDERED_ALREADY */
    public long toApproved(OutgoingPayment.Plan plan) {
        return order(plan, false);
    }

    private long order(OutgoingPayment.Plan plan, boolean follows) {
        List<OutgoingPayment> earlier = store.lockedOf(plan.subject());
        if (earlier.stream().anyMatch(OutgoingOrders::isLive)) {
            throw new BusinessRuleViolation(OutgoingError.ORDERED_ALREADY, plan.payee());
        }
        OutgoingPayment payment = new OutgoingPayment(
                plan,
                earlier.size() + 1,
                follows,
                clock.now(),
                currentActor.get().name());
        store.add(payment);
        store.flush();
        changeLog.record(
                OutgoingChange.OUTGOING_ORDERED,
                payment,
                Changes.none()
                        .field("amount", null, payment.amount())
                        .field("account", null, payment.account())
                        .field("payOn", null, payment.payOn()));
        return payment.id();
    }

    private static boolean isLive(OutgoingPayment payment) {
        return payment.status() != OutgoingStatus.REJECTED && payment.status() != OutgoingStatus.CANCELLED;
    }

    /** Takes back what waits for a file, if anything does. @throws BusinessRuleViolation STATUS once the bank has it */
    public void cancel(Subject subject, String reason) {
        store.lockedOf(subject).stream().filter(OutgoingOrders::isLive).forEach(payment -> {
            Changes changes =
                    payment.cancelled(reason, clock.now(), currentActor.get().name());
            changeLog.record(OutgoingChange.OUTGOING_CANCELLED, payment, reason, changes);
        });
    }
}
