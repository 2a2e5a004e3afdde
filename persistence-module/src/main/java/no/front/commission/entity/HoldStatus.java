package no.front.commission.entity;

import java.util.Set;

/**
 * How far a case on held commission has come (CPA-6).
 *
 * <pre>
 * OPEN → PROOF_DEMANDED → ANSWERED → DECIDED
 * </pre>
 *
 * Proof may be demanded again and answered again; a case may be decided from each of them.
 */
public enum HoldStatus {
    OPEN,
    /** The customer has a day to prove recipients' consent by. */
    PROOF_DEMANDED,
    ANSWERED,
    /** Nothing is held any more. */
    DECIDED;

    private Set<HoldStatus> next() {
        return switch (this) {
            case OPEN -> Set.of(PROOF_DEMANDED, DECIDED);
            case PROOF_DEMANDED, ANSWERED -> Set.of(PROOF_DEMANDED, ANSWERED, DECIDED);
            case DECIDED -> Set.of();
        };
    }

    public boolean mayBecome(HoldStatus other) {
        return next().contains(other);
    }
}
