package no.front.billing.boundary;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import no.front.kernel.Kid;
import no.front.kernel.Money;
import no.front.ledger.entity.OpenItemKind;

/**
 * Something that the own organisation has to pay.
 *
 * @param number of the invoice, else as people cite it: {@code G-3}
 * @param invoiceId 0 where it is no invoice
 * @param noteId 0 where it is no note of fees or interest
 * @param kid null where there is none
 * @param dueOn null for none
 * @param remaining NOK incl. VAT
 * @param today the day it is looked at
 */
public record OwnClaim(
        OpenItemKind kind,
        String number,
        long invoiceId,
        long noteId,
        Kid kid,
        LocalDate dueOn,
        Money remaining,
        LocalDate today) {

    public boolean isOverdue() {
        return dueOn != null && today.isAfter(dueOn);
    }

    /** Days since it was due; 0 before. */
    public long daysLate() {
        return isOverdue() ? ChronoUnit.DAYS.between(dueOn, today) : 0;
    }
}
