package no.front.commission.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import no.front.commission.entity.Advance;
import no.front.commission.entity.Payout;
import no.front.commission.entity.PayoutChange;
import no.front.kernel.Language;
import no.front.ledger.boundary.Ledger;
import no.front.payment.entity.OutgoingPaid;
import no.front.payment.entity.OutgoingRejected;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.Wording;

/** Hears what the bank did with payouts and advances, in the transaction that records it. */
@ApplicationScoped
public class PayoutEvents {

    private static final String COMPONENT = "commission";

    @Inject
    PayoutStore store;

    @Inject
    Ledger ledger;

    @Inject
    ChangeLog changeLog;

    @Inject
    Wording wording;

    void paid(@Observes OutgoingPaid event) {
        LocalDate on = ledger.openDay(event.on());
        switch (event.subject().type()) {
            case Payout.SUBJECT -> {
                Payout payout = store.lockedPayout(event.subject().id());
                if (payout.isPayment(event.paymentId())) {
                    changeLog.record(PayoutChange.PAYOUT_PAID, payout, payout.paid(event.on(), event.bankReference()));
                    ledger.book(PayoutBooks.paid(
                            payout,
                            payout.item().orElseThrow(),
                            on,
                            text("paid", payout.customer().name())));
                }
            }
            case Advance.SUBJECT -> {
                Advance advance = store.lockedAdvance(event.subject().id());
                if (advance.isPayment(event.paymentId())) {
                    changeLog.record(
                            PayoutChange.ADVANCE_PAID, advance, advance.paid(event.on(), event.bankReference()));
                    ledger.book(PayoutBooks.paid(
                            advance, on, text("advance", advance.customer().name())));
                }
            }
            default -> {}
        }
    }

    void rejected(@Observes OutgoingRejected event) {
        switch (event.subject().type()) {
            case Payout.SUBJECT -> {
                Payout payout = store.lockedPayout(event.subject().id());
                if (payout.isPayment(event.paymentId())) {
                    changeLog.record(
                            PayoutChange.PAYOUT_REJECTED, payout, event.reason(), payout.rejected(event.reason()));
                }
            }
            case Advance.SUBJECT -> {
                Advance advance = store.lockedAdvance(event.subject().id());
                if (advance.isPayment(event.paymentId())) {
                    changeLog.record(
                            PayoutChange.ADVANCE_REJECTED, advance, event.reason(), advance.rejected(event.reason()));
                }
            }
            default -> {}
        }
    }

    private String text(String what, String name) {
        return wording.text(COMPONENT, Language.BOKMAL, "payout." + what, name);
    }
}
