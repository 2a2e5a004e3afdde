package no.front.commission.entity;

/** What became of a customer in a payout run. */
public enum PayoutOutcome {
    /** Has not had its turn. */
    PENDING,
    /** Has a payout that waits to be approved. */
    PROPOSED,
    /** Too little, or less than nothing: waits for a later payout (CPA-4). */
    CARRIED,
    /** Nothing is due. */
    NOTHING,
    /** Can't be paid: see its reason. */
    PARKED
}
