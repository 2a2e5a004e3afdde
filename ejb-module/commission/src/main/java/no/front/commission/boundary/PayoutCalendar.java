package no.front.commission.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import no.front.commission.control.PayoutDay;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.BusinessSettings;
import no.front.platform.entity.Function;

/** The days on which commission is paid (CPA-2). */
@Stateless
@Allowed(Function.COMMISSION_READ)
public class PayoutCalendar {

    @Inject
    BusinessSettings settings;

    @Inject
    BusinessClock clock;

    /** Today, or the next one. */
    public LocalDate nextPayoutDay() {
        return PayoutDay.onOrAfter(clock.today(), settings.number(CommissionSetting.PAYOUT_DAY));
    }

    /** What was received that day is paid on this one. */
    public LocalDate payoutDay(LocalDate receivedOn) {
        return PayoutDay.of(receivedOn, settings.number(CommissionSetting.PAYOUT_DAY));
    }
}
