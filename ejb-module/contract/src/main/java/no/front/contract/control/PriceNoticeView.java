package no.front.contract.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import no.front.contract.boundary.OwnPriceNotice;
import no.front.contract.entity.ContractError;
import no.front.contract.entity.PriceAnnouncement;
import no.front.contract.entity.PriceObjection;
import no.front.contract.entity.Subscription;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.BusinessClock;

/** New prices with all that one customer should know of them. */
@Dependent
public class PriceNoticeView {

    @Inject
    PriceNoticeStore store;

    @Inject
    CustomerPriceChanges changes;

    @Inject
    PriceRefusing refusing;

    @Inject
    BusinessClock clock;

    /** @throws BusinessRuleViolation NOT_FOUND unless the customer was told */
    public OwnPriceNotice of(long announcementId, long customerId) {
        List<Subscription> concerned = refusing.concerned(announcementId, customerId);
        concerned.forEach(one -> {
            one.product().code();
            one.account().name();
        });
        PriceAnnouncement announcement = store.announcement(announcementId)
                .orElseThrow(() -> new BusinessRuleViolation(ContractError.NOT_FOUND));
        return new OwnPriceNotice(
                announcementId,
                announcement.holdsFrom(),
                changes.of(customerId, announcement.holdsFrom()),
                concerned,
                PriceObjection.lastDay(announcement.holdsFrom(), clock.today()),
                store.objection(announcementId, customerId)
                        .map(PriceObjection::receivedOn)
                        .orElse(null));
    }
}
