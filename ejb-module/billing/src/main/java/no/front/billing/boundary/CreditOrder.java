package no.front.billing.boundary;

import java.util.List;

/**
 * What finance wants credited of an invoice.
 *
 * @param whole all that is left of it; the parts don't count then
 * @param parts of its lines
 * @param reason stands on the credit note
 * @param anew usage, fees and charges on it are to be invoiced anew
 * @param notesSeen how many credit notes it had when the page was opened
 */
public record CreditOrder(boolean whole, List<CreditPart> parts, String reason, boolean anew, int notesSeen) {

    public CreditOrder {
        parts = List.copyOf(parts);
        reason = reason == null ? "" : reason.strip();
    }
}
