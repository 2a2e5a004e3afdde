package no.front.credit.entity;

import java.time.LocalDate;
import java.util.Optional;
import no.front.kernel.Money;

/**
 * All that is kept of a bureau's report (CRE-1).
 *
 * @param reference the bureau's, to find the question there again
 * @param score 0 to 100, null where there is none
 * @param remarks on payment, their number
 * @param limit NOK, null where none is told
 * @param accountsFiled null where not told
 * @param copyLetterOn when the bureau sent the copy letter to a natural person (CRE-6), null where none
 */
public record BureauReport(
        String reference,
        CreditRating rating,
        Integer score,
        int remarks,
        Money limit,
        Boolean accountsFiled,
        LocalDate copyLetterOn) {

    public Optional<Money> suggestedLimit() {
        return Optional.ofNullable(limit);
    }
}
