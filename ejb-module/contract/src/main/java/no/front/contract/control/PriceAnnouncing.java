package no.front.contract.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.front.contract.boundary.AdjustmentSetting;
import no.front.contract.entity.AdjustmentError;
import no.front.contract.entity.PriceAnnouncement;
import no.front.contract.entity.PriceList;
import no.front.contract.entity.Product;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.BusinessSettings;
import no.front.platform.boundary.CurrentActor;

/** Sees to it that no list changes prices without the notice that CON-11 wants, in the transaction that publishes it. */
@Dependent
public class PriceAnnouncing {

    @Inject
    PriceNoticeStore store;

    @Inject
    BusinessSettings settings;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor currentActor;

    /** The first day from which the list may hold after the one before. */
    public LocalDate earliest(PriceList before, PriceList list, List<Product> products) {
        return PriceNoticeRules.earliest(
                clock.today(),
                PriceListRules.needsMonthsNotice(before, list, products),
                settings.number(AdjustmentSetting.NOTICE_MONTHS));
    }

    /** @throws BusinessRuleViolation NOTICE_TOO_SHORT with the first day possible */
    public void check(PriceList before, PriceList list, List<Product> products, LocalDate from) {
        LocalDate earliest = earliest(before, list, products);
        if (from.isBefore(earliest)) {
            throw new BusinessRuleViolation(AdjustmentError.NOTICE_TOO_SHORT, earliest);
        }
    }

    /** Customers are told of the published list by a job, within seconds. Nothing where no price is another. */
    public void announce(PriceList before, PriceList published) {
        boolean changes =
                before.tierModel() != published.tierModel() || !before.prices().equals(published.prices());
        if (changes) {
            store.add(new PriceAnnouncement(
                    published, clock.now(), currentActor.get().name()));
        }
    }
}
