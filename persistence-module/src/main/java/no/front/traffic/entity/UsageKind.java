package no.front.traffic.entity;

import java.util.Optional;
import no.front.contract.entity.PriceKind;

/** What was used (BIL-1, NUM-4). */
public enum UsageKind {
    MESSAGE('M', PriceKind.SMS),
    LOOKUP('L', PriceKind.LOOKUP),
    /** Kept and shown, never billed: it has no price. */
    OTHER('O', null);

    private final char letter;
    private final PriceKind price;

    UsageKind(char letter, PriceKind price) {
        this.letter = letter;
        this.price = price;
    }

    /** As in the columns. */
    public String letter() {
        return String.valueOf(letter);
    }

    /** What it is the price of; empty for what is never billed. */
    public Optional<PriceKind> price() {
        return Optional.ofNullable(price);
    }

    public static UsageKind ofLetter(String letter) {
        for (UsageKind kind : values()) {
            if (kind.letter().equals(letter)) {
                return kind;
            }
        }
        throw new IllegalArgumentException(letter);
    }
}
