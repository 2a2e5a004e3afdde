package no.front.credit.entity;

/** What the credit policy recommends, mildest first (CRE-2). Staff decide (CRE-3). */
public enum Advice {
    APPROVE,
    /** Somebody should look closer. */
    REVIEW,
    DEPOSIT,
    REFUSE;

    public Advice orGraver(Advice other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
