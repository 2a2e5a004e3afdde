package no.front.commission.entity;

/** Steps of a case on held commission. */
public enum HoldEventKind {
    OPENED,
    /** A demand of proof became a hold. */
    HELD,
    /** Settled since, and taken too. */
    WITHHELD,
    PROOF_DEMANDED,
    ANSWERED,
    REPORTED,
    RELEASED,
    FORFEITED,
    /** A recipient got the money back: nothing is held of it any more. */
    REVERSED,
    CLOSED
}
