package no.front.traffic.boundary;

import java.time.LocalDate;
import no.front.contract.entity.PriceKind;

/**
 * What was used in a day in Oslo, of what is paid for.
 *
 * @param kind SMS or LOOKUP
 * @param product code
 * @param destination country by two letters, "" for none
 * @param pieces what is priced: SMS parts, look-ups
 */
public record UsageCount(
        LocalDate day, PriceKind kind, String product, String destination, long messages, long pieces) {}
