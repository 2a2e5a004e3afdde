package no.front.commission.boundary;

import java.time.LocalDate;
import no.front.kernel.Money;

/**
 * One recipient's part of a case. Sums are what it paid, including VAT.
 *
 * @param key its keyed hash in hexadecimal
 * @param masked "" once the number itself is deleted
 * @param proofDueOn the last day to prove its consent; null where that was not demanded
 */
public record HeldNumber(
        String key,
        String masked,
        long transactions,
        Money held,
        Money released,
        Money forfeited,
        LocalDate proofDueOn) {

    public boolean isHeld() {
        return !held.isZero();
    }
}
