package no.front.credit.boundary;

import java.time.Instant;
import java.time.LocalDate;
import no.front.credit.entity.CreditCheck;
import no.front.credit.entity.CreditCheckStatus;
import no.front.credit.entity.CreditRating;

/**
 * A check in a list.
 *
 * @param rating null unless told
 * @param validUntil null unless answered
 * @param requestedBy "" for automatic ones
 */
public record CreditCheckRow(
        long id,
        long orderId,
        String order,
        long customerId,
        String customer,
        Instant requestedAt,
        String requestedBy,
        CreditCheckStatus status,
        CreditRating rating,
        int remarks,
        LocalDate validUntil) {

    public static CreditCheckRow of(CreditCheck check) {
        return new CreditCheckRow(
                check.id(),
                check.order().id(),
                check.order().number(),
                check.customer().id(),
                check.customer().name(),
                check.requestedAt(),
                check.requestedBy(),
                check.status(),
                check.rating().orElse(null),
                check.remarks(),
                check.validUntil().orElse(null));
    }
}
