package no.front.billing.entity;

/** What a line of an invoice is for. */
public enum LineKind {
    /** SMS parts to a country, in a month, at a price (BIL-1). */
    TRAFFIC,
    /** Look-ups in a month (NUM-4). */
    LOOKUPS,
    /** A product's month, in advance (BIL-2). */
    MONTHLY_FEE,
    /** What was noted once: set-up, first month, upgrade, work, misuse, price reduction. */
    CHARGE,
    /** A month with an invoice by EHF or post (BIL-5). */
    CHANNEL_FEE;

    public boolean isUsage() {
        return this == TRAFFIC || this == LOOKUPS;
    }
}
