package no.front.billing.boundary;

/** How long something is overdue. */
public enum AgingBucket {
    NOT_DUE(Integer.MIN_VALUE, 0),
    TO_14(1, 14),
    TO_30(15, 30),
    TO_60(31, 60),
    TO_90(61, 90),
    OVER_90(91, Integer.MAX_VALUE);

    private final int from;
    private final int to;

    AgingBucket(int from, int to) {
        this.from = from;
        this.to = to;
    }

    /** First day after due. */
    public int from() {
        return from;
    }

    /** Last day after due. */
    public int to() {
        return to;
    }
}
