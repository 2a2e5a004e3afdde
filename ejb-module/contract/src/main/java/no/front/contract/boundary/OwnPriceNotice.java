package no.front.contract.boundary;

import java.time.LocalDate;
import java.util.List;
import no.front.contract.entity.Subscription;

/**
 * New prices as one customer sees them.
 *
 * @param announcementId of which list
 * @param from the first day of the new prices
 * @param changes its own prices before and after
 * @param concerned what would end if it does not accept
 * @param lastDay of that
 * @param objectedOn when it said no; null for not
 */
public record OwnPriceNotice(
        long announcementId,
        LocalDate from,
        List<PriceChange> changes,
        List<Subscription> concerned,
        LocalDate lastDay,
        LocalDate objectedOn) {}
