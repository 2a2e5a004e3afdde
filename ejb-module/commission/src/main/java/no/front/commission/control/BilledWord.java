package no.front.commission.control;

import java.time.Instant;
import java.util.Comparator;
import no.front.commission.entity.Billed;

/**
 * What somebody told of whether a premium message was billed. Of several the one that knows holds, of these the later, of
 * simultaneous ones yes; the month is that of the first yes. So words may come in any order, and as often as they like.
 *
 * @param at when it was told
 * @param billedAt the first yes; null before there was one
 * @param detail the operator's, "" for none
 */
record BilledWord(Billed billed, Instant at, Instant billedAt, String detail) {

    private static final Comparator<BilledWord> WEIGHT = Comparator.comparing(
                    (BilledWord word) -> word.billed != Billed.UNKNOWN)
            .thenComparing(BilledWord::at)
            .thenComparing(word -> word.billed == Billed.YES)
            .thenComparing(BilledWord::detail);

    static BilledWord of(Billed billed, Instant at, String detail) {
        return new BilledWord(billed, at, billed == Billed.YES ? at : null, detail);
    }

    BilledWord and(BilledWord other) {
        BilledWord holds = WEIGHT.compare(this, other) >= 0 ? this : other;
        return new BilledWord(holds.billed, holds.at, earlier(billedAt, other.billedAt), holds.detail);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one == null || other != null && other.isBefore(one) ? other : one;
    }
}
