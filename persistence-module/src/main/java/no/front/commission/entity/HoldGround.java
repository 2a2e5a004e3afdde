package no.front.commission.entity;

/** Why commission is forfeited; there is no other ground (CPA-6). */
public enum HoldGround {
    MISUSE_ESTABLISHED,
    /** Proof was demanded, the last day to give it is over, and what was given proves nothing. */
    PROOF_MISSING
}
