package no.front.credit.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import no.front.contract.boundary.OrderProgress;
import no.front.contract.entity.Order;
import no.front.contract.entity.OrderStatus;
import no.front.credit.control.DepositBooks;
import no.front.credit.control.DepositDemands;
import no.front.credit.control.DepositMails;
import no.front.credit.control.DepositStore;
import no.front.credit.entity.BankTransfer;
import no.front.credit.entity.Deposit;
import no.front.credit.entity.DepositChange;
import no.front.credit.entity.DepositError;
import no.front.credit.entity.DepositPayment;
import no.front.credit.entity.DepositPaymentReversal;
import no.front.credit.entity.DepositPayout;
import no.front.credit.entity.DepositStatus;
import no.front.kernel.BankAccount;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.PlatformError;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Function;

/**
 * Money of deposits as finance reads it at the bank, in and out (CRE-4, CRE-5). Order and deposit are locked meanwhile, and a
 * bank reference is used once: of two who register the same transfer one is told that it is registered.
 */
@Stateless
@Allowed(Function.DEPOSIT_EDIT)
public class DepositPayments {

    @Inject
    DepositStore store;

    @Inject
    DepositBooks books;

    @Inject
    DepositMails mails;

    @Inject
    OrderProgress progress;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor currentActor;

    @Inject
    ChangeLog changeLog;

    /**
     * What a payment did.
     *
     * @param toCredit paid too much or too late, to be paid back
     * @param remaining still asked for
     * @param paid whether the order is approved by it
     */
    public record Outcome(Money toDeposit, Money toCredit, Money remaining, boolean paid) {}

    /**
     * Books a payment: what is still asked for first, the rest is the customer's credit. Paid in full, the order is approved.
     * One that comes after the demand fell is kept as credit wholly. The orderer is told.
     *
     * @throws BusinessRuleViolation NOT_FOUND, ALREADY_REGISTERED, TRANSFER_IN_FUTURE, TRANSFER_TOO_EARLY
     */
    public Outcome register(long depositId, BankTransfer transfer) {
        Order order = progress.locked(store.orderOf(depositId));
        Deposit deposit = store.locked(depositId);
        refuseKnown(transfer);
        transfer.checkDay(deposit.demandedOn(), clock.today());
        boolean asked = deposit.isAsked() && DepositDemands.awaits(order);
        if (deposit.isAsked() && !asked) {
            fall(deposit, order);
        }
        DepositPayment payment =
                new DepositPayment(deposit, transfer, store.takenBack(transfer.reference()), clock.now(), actor());
        store.add(payment);
        books.receive(payment);
        changeLog.record(
                DepositChange.DEPOSIT_PAYMENT_REGISTERED,
                deposit,
                Changes.none()
                        .field("amount", null, payment.amount())
                        .field("receivedOn", null, payment.receivedOn())
                        .field("bankReference", null, payment.bankReference())
                        .field("remaining", null, deposit.remaining())
                        .field("toCredit", null, payment.toCredit().isZero() ? null : payment.toCredit()));
        boolean paid = asked && deposit.remaining().isZero();
        if (paid) {
            changeLog.record(DepositChange.DEPOSIT_PAID, deposit, deposit.paidInFull(payment.receivedOn()));
            progress.approved(order.id(), deposit.label());
        }
        mails.received(payment);
        return new Outcome(payment.toDeposit(), payment.toCredit(), deposit.remaining(), paid);
    }

    /**
     * Takes a payment back that was registered wrongly; its reference can be registered again, where it belongs. The deposit
     * is asked for anew, and the order waits for it. The orderer is told.
     *
     * @throws BusinessRuleViolation NOT_FOUND, TAKEN_BACK, REASON_MISSING, TOO_LONG, TAKE_BACK_TOO_LATE once the order is
     *     confirmed, OPEN_ITEM_OVERDRAWN when the money was paid back or set off
     */
    public void takeBack(long paymentId, String reason) {
        DepositPayment payment = store.payment(paymentId);
        long depositId = payment.deposit().id();
        Order order = progress.locked(store.orderOf(depositId));
        Deposit deposit = store.locked(depositId);
        if (store.reversalsOf(depositId).stream()
                .anyMatch(reversal -> reversal.payment().id() == paymentId)) {
            throw new BusinessRuleViolation(DepositError.TAKEN_BACK);
        }
        DepositPaymentReversal reversal = new DepositPaymentReversal(payment, reason, clock.now(), actor());
        store.add(reversal);
        books.takeBack(reversal, clock.today());
        changeLog.record(
                DepositChange.DEPOSIT_PAYMENT_TAKEN_BACK,
                deposit,
                reversal.reason(),
                Changes.none()
                        .field("amount", payment.amount(), null)
                        .field("bankReference", payment.bankReference(), null)
                        .field("remaining", null, deposit.remaining()));
        if (deposit.status() == DepositStatus.HELD && deposit.remaining().isPositive()) {
            askAgain(deposit, order);
        }
        mails.takenBack(payment);
    }

    private void askAgain(Deposit deposit, Order order) {
        if (order.status() != OrderStatus.APPROVED) {
            throw new BusinessRuleViolation(DepositError.TAKE_BACK_TOO_LATE, order.number());
        }
        deposit.unpaid();
        progress.securityDemanded(order.id(), deposit.label());
    }

    /** The order was decided otherwise, and the nightly round hasn't seen it yet. */
    private void fall(Deposit deposit, Order order) {
        LocalDate today = clock.today();
        Changes changes = deposit.withdraw(order.number(), today, actor());
        books.drop(deposit, today);
        changeLog.record(DepositChange.DEPOSIT_WITHDRAWN, deposit, order.number(), changes);
    }

    /**
     * Records that all the customer's credit of this deposit was paid back. The orderer is told.
     *
     * @throws BusinessRuleViolation NOT_FOUND, NOTHING_TO_PAY_BACK, PAYOUT_AMOUNT, ALREADY_REGISTERED,
     *     TRANSFER_IN_FUTURE, TRANSFER_TOO_EARLY
     */
    public void payBack(long depositId, BankTransfer transfer, BankAccount account) {
        progress.locked(store.orderOf(depositId));
        Deposit deposit = store.locked(depositId);
        refuseKnown(transfer);
        Money owed = deposit.owed();
        if (!owed.isPositive()) {
            throw new BusinessRuleViolation(DepositError.NOTHING_TO_PAY_BACK);
        }
        if (!owed.equals(transfer.amount())) {
            throw new BusinessRuleViolation(DepositError.PAYOUT_AMOUNT, owed);
        }
        transfer.checkDay(deposit.creditItem().orElseThrow().openedOn(), clock.today());
        DepositPayout payout = new DepositPayout(deposit, transfer, account, clock.now(), actor());
        store.add(payout);
        books.payBack(payout);
        changeLog.record(
                DepositChange.DEPOSIT_PAID_BACK,
                deposit,
                Changes.none()
                        .field("amount", null, payout.amount())
                        .field("paidOn", null, payout.paidOn())
                        .field("account", null, account)
                        .field("bankReference", null, payout.bankReference()));
        mails.paidBack(payout);
    }

    private void refuseKnown(BankTransfer transfer) {
        store.paymentWith(transfer.reference()).ifPresent(known -> {
            throw new BusinessRuleViolation(
                    DepositError.ALREADY_REGISTERED,
                    known.bankReference(),
                    known.deposit().label(),
                    known.amount(),
                    known.receivedOn());
        });
        store.payoutWith(transfer.reference()).ifPresent(known -> {
            throw new BusinessRuleViolation(
                    DepositError.ALREADY_REGISTERED,
                    known.bankReference(),
                    known.deposit().label(),
                    known.amount().negate(),
                    known.paidOn());
        });
    }

    private String actor() {
        return currentActor.get().name();
    }

    static void refuseOtherEdition(Deposit deposit, int seen) {
        if (deposit.version() != seen) {
            throw new BusinessRuleViolation(PlatformError.CHANGED_MEANWHILE);
        }
    }
}
