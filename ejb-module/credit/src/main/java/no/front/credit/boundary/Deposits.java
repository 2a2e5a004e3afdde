package no.front.credit.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import no.front.contract.boundary.OrderProgress;
import no.front.contract.entity.Order;
import no.front.contract.entity.OrderStatus;
import no.front.credit.control.DepositBooks;
import no.front.credit.control.DepositStore;
import no.front.credit.entity.Deposit;
import no.front.credit.entity.DepositChange;
import no.front.credit.entity.DepositError;
import no.front.credit.entity.DepositSchedule;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.BusinessSettings;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.Internal;
import no.front.platform.boundary.NumberSeries;
import no.front.platform.entity.Changes;

/** Demands deposits, and takes demands back (CRE-2, CRE-4). */
@Stateless
public class Deposits {

    private static final String SERIES = "deposit";

    @Inject
    DepositStore store;

    @Inject
    DepositBooks books;

    @Inject
    OrderProgress progress;

    @Inject
    NumberSeries numbers;

    @Inject
    BusinessSettings settings;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor currentActor;

    @Inject
    ChangeLog changeLog;

    /**
     * Demands a deposit for an order, which waits from then on until it is paid in full (CRE-4). Sends the demand to the
     * orderer.
     *
     * @param note why, for staff
     * @return the deposit's id
     * @throws BusinessRuleViolation ALREADY_DEMANDED, AMOUNT_NOT_POSITIVE, TOO_LONG, and ORDER_STATUS of the order
     */
    @Internal
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public long demand(long orderId, Money amount, String note) {
        Order order = progress.locked(orderId);
        store.standingOf(orderId).ifPresent(standing -> {
            throw new BusinessRuleViolation(DepositError.ALREADY_DEMANDED, standing.label());
        });
        Deposit deposit = ask(order, amount, note);
        progress.securityDemanded(orderId, deposit.label());
        return deposit.id();
    }

    /**
     * Takes back what is asked for, because the order was decided otherwise; nothing happens where nothing is asked for.
     * What was paid of it is the customer's again.
     */
    @Internal
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void drop(long orderId, String reason) {
        progress.locked(orderId);
        store.standingOf(orderId).filter(Deposit::isAsked).ifPresent(standing -> {
            Deposit deposit = store.locked(standing.id());
            LocalDate today = clock.today();
            Changes changes = deposit.withdraw(reason, today, currentActor.get().name());
            books.drop(deposit, today);
            changeLog.record(DepositChange.DEPOSIT_WITHDRAWN, deposit, reason, changes);
        });
    }

    private Deposit ask(Order order, Money amount, String note) {
        Deposit deposit = Deposit.demand(
                order,
                numbers.next(SERIES),
                amount,
                schedule(settings),
                clock.today(),
                note,
                currentActor.get().name());
        store.add(deposit);
        books.demand(deposit);
        changeLog.record(
                DepositChange.DEPOSIT_DEMANDED,
                deposit,
                note,
                Changes.none()
                        .field("order", null, order.number())
                        .field("amount", null, amount)
                        .field("dueOn", null, deposit.dueOn())
                        .field("lastDay", null, deposit.lastDay()));
        return deposit;
    }

    static DepositSchedule schedule(BusinessSettings settings) {
        return new DepositSchedule(
                settings.number(DepositSetting.DUE_DAYS),
                settings.number(DepositSetting.LAPSE_DAYS),
                settings.number(DepositSetting.FIRST_REMINDER_DAYS),
                settings.number(DepositSetting.SECOND_REMINDER_DAYS));
    }

    /** A demand stands only as long as its order waits for it. */
    static boolean awaits(Order order) {
        return order.status() == OrderStatus.AWAITING_SECURITY;
    }
}
