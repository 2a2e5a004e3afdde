package no.front.commission.entity;

/** What a line of a payout is about. Those of commission exclude VAT and make its base; advances and set-off come after VAT. */
public enum PayoutLineKind {
    SETTLED,
    REVERSED,
    CORRECTED,
    RELEASED,
    /** CPA-4: was due before, and too little then. */
    CARRIED,
    /** CPA-6: held until a suspicion is clarified. */
    WITHHELD,
    /** CPA-5 */
    ADVANCE,
    /** CPA-8 */
    SET_OFF;

    /** Of the base, excluding VAT. */
    public boolean isCommission() {
        return this != ADVANCE && this != SET_OFF;
    }

    public static PayoutLineKind of(AmountCause cause) {
        return switch (cause) {
            case SETTLED -> SETTLED;
            case REVERSED -> REVERSED;
            case CORRECTED -> CORRECTED;
            case RELEASED -> RELEASED;
        };
    }
}
