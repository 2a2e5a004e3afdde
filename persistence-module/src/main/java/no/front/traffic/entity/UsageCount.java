package no.front.traffic.entity;

import java.time.LocalDate;
import no.front.contract.entity.PriceItem;
import no.front.contract.entity.PriceKind;

/**
 * What one account used of one thing on one day in Oslo (BIL-1): what rating counts, never the single messages.
 *
 * @param kind SMS or LOOKUP
 * @param product code of the product it was sent by
 * @param destination country of the recipient by two letters; "" for look-ups
 * @param pieces SMS parts, or look-ups
 */
public record UsageCount(
        LocalDate day, PriceKind kind, String product, String destination, long messages, long pieces) {

    /** What its price is looked for by. */
    public PriceItem item() {
        return new PriceItem(kind, product, destination);
    }
}
