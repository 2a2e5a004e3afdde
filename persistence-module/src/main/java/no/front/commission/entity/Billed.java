package no.front.commission.entity;

import java.util.Arrays;

/** Whether the recipient was charged: three-valued, since operators may not tell. */
public enum Billed {
    YES('Y'),
    NO('N'),
    UNKNOWN('U');

    private final char code;

    Billed(char code) {
        this.code = code;
    }

    /** In the column. */
    public char code() {
        return code;
    }

    /** @param billed as operators report it; null for not known */
    public static Billed of(Boolean billed) {
        return billed == null ? UNKNOWN : billed ? YES : NO;
    }

    public static Billed of(char code) {
        return Arrays.stream(values())
                .filter(billed -> billed.code == code)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No billed status " + code));
    }
}
