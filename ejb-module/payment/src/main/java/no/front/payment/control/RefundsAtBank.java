package no.front.payment.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import no.front.kernel.Language;
import no.front.payment.entity.OutgoingPaid;
import no.front.payment.entity.OutgoingPayment;
import no.front.payment.entity.OutgoingRejected;
import no.front.payment.entity.OutgoingStatus;
import no.front.payment.entity.PaymentChange;
import no.front.payment.entity.Refund;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.Sellers;
import no.front.platform.boundary.Wording;
import no.front.platform.entity.Changes;

/**
 * Refunds go out with the other payments to the bank (BIL-8, CPA-7): ordered once approved, to the account that was approved
 * with them, and booked when the bank has paid. Somebody may still pay one by hand as long as no file has taken it.
 */
@Dependent
public class RefundsAtBank {

    @Inject
    OutgoingOrders orders;

    @Inject
    OutgoingStore outgoing;

    @Inject
    PaymentStore store;

    @Inject
    PaymentBooks books;

    @Inject
    Sellers sellers;

    @Inject
    Wording wording;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor currentActor;

    @Inject
    ChangeLog changeLog;

    /** It was approved just now, by who acts. */
    public void order(Refund refund) {
        String message = wording.text(
                "payment", Language.BOKMAL, "refund.message", sellers.current().name());
        orders.toApproved(new OutgoingPayment.Plan(
                refund.source(),
                "REFUND",
                refund.customer().isPresent() ? refund.customer().getAsLong() : null,
                refund.payee().isEmpty() ? refund.account().toString() : refund.payee(),
                refund.account(),
                refund.amount(),
                null,
                message.length() <= OutgoingPayment.LONGEST_MESSAGE
                        ? message
                        : message.substring(0, OutgoingPayment.LONGEST_MESSAGE),
                clock.today(),
                refund.preparedById(),
                currentActor.get().id()));
    }

    /** Not to be paid after all. @throws no.front.kernel.BusinessRuleViolation STATUS once the bank has it */
    public void cancel(Refund refund, String reason) {
        orders.cancel(refund.source(), reason);
    }

    /** The bank has it: it can't be stopped here. */
    public boolean isAtBank(Refund refund) {
        return outgoing.of(refund.source()).stream()
                .anyMatch(payment -> payment.status().isAtBank());
    }

    /** The bank has paid it: it is booked. */
    void paid(@Observes OutgoingPaid paid) {
        if (!paid.subject().type().equals("Refund")) {
            return;
        }
        Refund known = store.refund(paid.subject().id());
        known.transaction().ifPresent(payment -> store.locked(payment.id()));
        Refund refund = store.lockedRefund(known.id());
        LocalDate on = paid.on();
        Changes changes = refund.pay(
                on,
                reference(paid),
                clock.today(),
                clock.now(),
                currentActor.get().name());
        books.payBack(refund);
        refund.transaction().ifPresent(payment -> payment.refunded(refund.amount()));
        changeLog.record(
                PaymentChange.REFUND_PAID,
                refund,
                changes.field("paidOn", null, on).field("bankReference", null, refund.bankReference()));
    }

    /** The bank won't pay it: somebody must say where it is to go instead. */
    void rejected(@Observes OutgoingRejected rejected) {
        if (!rejected.subject().type().equals("Refund")) {
            return;
        }
        Refund refund = store.lockedRefund(rejected.subject().id());
        changeLog.record(PaymentChange.REFUND_REJECTED, refund, rejected.reason(), refund.rejected());
    }

    /** The bank's own, unless it has none or gives the same to several payments; then ours. */
    private String reference(OutgoingPaid paid) {
        boolean unusable = paid.bankReference().isBlank() || store.isReferenceKnown(paid.bankReference());
        return unusable ? outgoing.get(paid.paymentId()).endToEnd() : paid.bankReference();
    }

    /** Where it stands at the bank; the newest attempt. */
    public java.util.Optional<OutgoingPayment> of(Refund refund) {
        return outgoing.of(refund.source()).stream()
                .filter(payment -> payment.status() != OutgoingStatus.CANCELLED)
                .findFirst()
                .map(OutgoingPayment::whole);
    }
}
