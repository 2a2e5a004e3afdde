package no.front.contract.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.front.contract.control.PriceNoticeStore;
import no.front.contract.control.PriceNoticeView;
import no.front.contract.control.PriceRefusing;
import no.front.contract.entity.PriceAnnouncement;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.ForCustomers;
import no.front.platform.boundary.Reading;
import no.front.platform.entity.CustomerFunction;

/**
 * New prices at sign-in (CON-11), of the organisation that the user is signed in to. Nobody names an organisation here: there
 * is no other to be had.
 */
@Stateless
@ForCustomers(CustomerFunction.CONTRACT_READ)
public class OwnPriceNotices {

    /** Shown a month longer, so that what was not seen before is seen. */
    private static final int DAYS_AFTER = 30;

    @Inject
    PriceNoticeStore store;

    @Inject
    PriceNoticeView view;

    @Inject
    PriceRefusing refusing;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor currentActor;

    /** Coming and recent ones, soonest first. */
    @Reading
    public List<OwnPriceNotice> all() {
        long customer = currentActor.get().organisationId();
        return store.toldTo(customer, clock.today().minusDays(DAYS_AFTER)).stream()
                .map(announcement -> view.of(announcement.id(), customer))
                .toList();
    }

    /** The day of the next new prices; empty where none are coming. */
    @Reading
    public Optional<LocalDate> nextDay() {
        return store.toldTo(currentActor.get().organisationId(), clock.today().plusDays(1)).stream()
                .map(PriceAnnouncement::holdsFrom)
                .findFirst();
    }

    /**
     * The organisation does not accept: what is concerned ends the day before, at once where the prices hold already.
     *
     * @return the last day of what ends
     * @throws no.front.kernel.BusinessRuleViolation as {@link PriceRefusing#refuse}
     */
    @ForCustomers(CustomerFunction.PRICES_REFUSE)
    public LocalDate refuse(long announcement, String remark) {
        return refusing.refuse(announcement, currentActor.get().organisationId(), clock.today(), remark);
    }
}
