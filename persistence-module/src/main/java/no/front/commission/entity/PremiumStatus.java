package no.front.commission.entity;

import java.util.Set;

/**
 * How far the money of one premium transaction has come.
 *
 * <pre>
 * UNKNOWN → ACCRUED → SETTLED → WITHHELD → RELEASED | FORFEITED
 *    ↓          ↓ ↘      ↓         ↓           ↓
 * NOT_BILLED ←──┘  REVERSED ←──────┴───────────┘
 * </pre>
 */
public enum PremiumStatus {
    /** Nobody has told whether the recipient was charged. */
    UNKNOWN,
    /** The recipient was not charged. */
    NOT_BILLED,
    /** Charged, not settled by Strex. */
    ACCRUED,
    /** Settled by Strex: on an amount of commission. */
    SETTLED,
    /** Taken back by a reversal that Strex has settled. */
    REVERSED,
    /** CPA-6: held until a suspicion is clarified. */
    WITHHELD,
    /** Held, and found in order. */
    RELEASED,
    /** CPA-6: not paid, misuse is established or proof is missing. */
    FORFEITED;

    private Set<PremiumStatus> next() {
        return switch (this) {
            case UNKNOWN -> Set.of(ACCRUED, NOT_BILLED);
            case NOT_BILLED -> Set.of(ACCRUED);
            case ACCRUED -> Set.of(NOT_BILLED, SETTLED, REVERSED);
            case SETTLED -> Set.of(WITHHELD, REVERSED);
            case WITHHELD -> Set.of(RELEASED, FORFEITED, REVERSED);
            case RELEASED -> Set.of(WITHHELD, REVERSED);
            case REVERSED, FORFEITED -> Set.of();
        };
    }

    public boolean mayBecome(PremiumStatus other) {
        return next().contains(other);
    }
}
