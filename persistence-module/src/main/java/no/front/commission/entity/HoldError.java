package no.front.commission.entity;

import no.front.kernel.ErrorCode;

/** What is refused about held commission, demands of proof and denials (CPA-6). */
public enum HoldError implements ErrorCode {
    NOT_FOUND(Kind.NOT_FOUND),
    TEXT_MISSING(Kind.RULE),
    /** {0} characters at most */
    TOO_LONG(Kind.RULE),
    SERVICE_MISSING(Kind.RULE),
    NUMBER_MISSING(Kind.RULE),
    /** {0} label of the case that is open on the same */
    ALREADY_OPEN(Kind.CONFLICT),
    /** {0} status of the case */
    STATUS(Kind.CONFLICT),
    /** {0} the first day that may be */
    DAY_TOO_EARLY(Kind.RULE),
    DAY_MISSING(Kind.RULE),
    NOTHING_CHOSEN(Kind.RULE),
    NOTHING_TO_PROVE(Kind.RULE),
    /** Answers have a text or a file. */
    ANSWER_EMPTY(Kind.RULE),
    /** {0} at most */
    TOO_MANY_FILES(Kind.RULE),
    GROUND_MISSING(Kind.RULE),
    /** Proof was not demanded of all that is to be forfeited. */
    PROOF_NOT_DEMANDED(Kind.RULE),
    /** {0} the last day to answer */
    PROOF_NOT_DUE(Kind.RULE),
    REFERENCE_MISSING(Kind.RULE),
    /** {0} commission that is held */
    STILL_HELD(Kind.CONFLICT),
    ALREADY_HOLDS(Kind.CONFLICT),
    ALREADY_DENIED(Kind.CONFLICT),
    /** {0} who lifted it */
    ALREADY_LIFTED(Kind.CONFLICT);

    private final Kind kind;

    HoldError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
