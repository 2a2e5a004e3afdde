package no.front.credit.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import no.front.contract.entity.Order;
import no.front.contract.entity.OrderStatus;
import no.front.credit.boundary.DepositSetting;
import no.front.credit.entity.Deposit;
import no.front.credit.entity.DepositChange;
import no.front.credit.entity.DepositSchedule;
import no.front.kernel.Money;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.BusinessSettings;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.NumberSeries;
import no.front.platform.entity.Changes;

/** Makes demands for deposits (CRE-4): the next number of their own gapless series, the days that hold today. */
@Dependent
public class DepositDemands {

    private static final String SERIES = "deposit";

    @Inject
    DepositStore store;

    @Inject
    DepositBooks books;

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

    /** Not sent yet. */
    public Deposit ask(Order order, Money amount, String note) {
        Deposit deposit = Deposit.demand(
                order,
                numbers.next(SERIES),
                amount,
                schedule(),
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

    public DepositSchedule schedule() {
        return new DepositSchedule(
                settings.number(DepositSetting.DUE_DAYS),
                settings.number(DepositSetting.LAPSE_DAYS),
                settings.number(DepositSetting.FIRST_REMINDER_DAYS),
                settings.number(DepositSetting.SECOND_REMINDER_DAYS));
    }

    /** A demand stands only as long as its order waits for it. */
    public static boolean awaits(Order order) {
        return order.status() == OrderStatus.AWAITING_SECURITY;
    }
}
