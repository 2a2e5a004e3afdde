package no.front.commission.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import no.front.commission.entity.Advance;
import no.front.commission.entity.Payout;
import no.front.commission.entity.PayoutError;
import no.front.customer.entity.Customer;
import no.front.kernel.BankAccount;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Formats;
import no.front.payment.boundary.OutgoingPayments;
import no.front.payment.boundary.PayeeAccounts;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.Wording;

/** Tells the bank's side of the house to pay what was approved. */
@Dependent
public class PayoutOrders {

    private static final String COMPONENT = "commission";
    private static final String PURPOSE = "COMMISSION";
    private static final String AHEAD = "ADVANCE";
    private static final int LONGEST_PAYEE = 140;

    @Inject
    OutgoingPayments payments;

    @Inject
    PayeeAccounts accounts;

    @Inject
    BusinessClock clock;

    @Inject
    Wording wording;

    /** @throws BusinessRuleViolation ACCOUNT_NOT_CONFIRMED */
    public BankAccount account(Customer customer) {
        return accounts.confirmed(customer.id())
                .orElseThrow(() -> new BusinessRuleViolation(PayoutError.ACCOUNT_NOT_CONFIRMED, customer.name()));
    }

    /** Empty while none is. */
    public Optional<BankAccount> confirmed(Customer customer) {
        return accounts.confirmed(customer.id());
    }

    /** On its payout day, or today when that is over. @return the payment's id */
    public long order(Payout payout) {
        return order(payout, payout.preparedById(), payout.approvedById().orElseThrow());
    }

    /** As {@link #order(Payout)}, by two others. */
    public long order(Payout payout, long preparedById, long approvedById) {
        LocalDate today = clock.today();
        Customer payee = payout.customer();
        return payments.order(new OutgoingPayments.Order(
                payout.subject(),
                PURPOSE,
                payee.id(),
                name(payee),
                payout.account().orElseThrow(),
                payout.sums().toPay(),
                null,
                wording.text(
                        COMPONENT,
                        payee.language(),
                        "payout.message",
                        Formats.in(payee.language()).date(payout.payoutOn())),
                payout.payoutOn().isBefore(today) ? today : payout.payoutOn(),
                preparedById,
                approvedById));
    }

    /** At once. @return the payment's id */
    public long order(Advance advance) {
        return order(advance, advance.preparedById(), advance.approvedById().orElseThrow());
    }

    /** As {@link #order(Advance)}, by two others. */
    public long order(Advance advance, long preparedById, long approvedById) {
        Customer payee = advance.customer();
        return payments.order(new OutgoingPayments.Order(
                advance.subject(),
                AHEAD,
                payee.id(),
                name(payee),
                advance.account().orElseThrow(),
                advance.amount(),
                null,
                wording.text(
                        COMPONENT,
                        payee.language(),
                        "payout.message.advance",
                        advance.month().toString()),
                clock.today(),
                preparedById,
                approvedById));
    }

    private static String name(Customer payee) {
        return payee.name().substring(0, Math.min(LONGEST_PAYEE, payee.name().length()));
    }
}
