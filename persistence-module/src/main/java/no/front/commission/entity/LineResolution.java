package no.front.commission.entity;

/** Why a line of a settlement holds nothing (CPA-3); a difference that waits has none. */
public enum LineResolution {
    EQUAL,
    /** Differs by no more than the tolerance. */
    TOLERATED,
    /** Finance takes what Strex settled. */
    ACCEPTED,
    /** Finance takes it for now, and demands the difference of Strex. */
    CLAIMED,
    /** A later line made up for the difference. */
    SETTLED,
    /** What still differs stands on a later line. */
    REPLACED;

    /** Whether our own traffic of the line is done with, also what Strex has not settled. */
    public boolean closes() {
        return this == EQUAL || this == TOLERATED || this == ACCEPTED;
    }
}
