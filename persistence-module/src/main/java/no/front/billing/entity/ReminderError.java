package no.front.billing.entity;

import no.front.kernel.ErrorCode;

/** What work on late money refuses. The comment of each names what fills {0}, {1} … of its sentence. */
public enum ReminderError implements ErrorCode {
    NOT_FOUND(Kind.NOT_FOUND),
    TEXT_MISSING(Kind.RULE),
    /** {0} = most characters. */
    TOO_LONG(Kind.RULE),
    DAY_MISSING(Kind.RULE),
    /** {0} = the earliest day that is allowed. */
    DAY_TOO_EARLY(Kind.RULE),
    /** A figure of the law that can't be right. {0} = least, {1} = most. */
    FIGURE_OUT_OF_RANGE(Kind.RULE),
    SOURCE_MISSING(Kind.RULE),
    /** Notes were made by what holds on these days. {0} = the last day that was counted. */
    RATE_USED(Kind.CONFLICT),
    /** No rate of interest is known. {0} = the day. */
    RATE_MISSING(Kind.RULE),
    /** No rule of fees is known. {0} = the day. */
    RULE_MISSING(Kind.RULE),
    /** The days of a schedule must grow. */
    DAYS_NOT_GROWING(Kind.RULE),
    /** Nothing of the customer is overdue. */
    NOTHING_OVERDUE(Kind.CONFLICT),
    /** All that is overdue is disputed, held or in a plan. */
    ALL_STOPPED(Kind.RULE),
    /** What the page showed has changed. */
    PROPOSAL_CHANGED(Kind.CONFLICT),
    /** Mail came back, and there is no other address (CUS-6). {0} = the customer. */
    NO_ADDRESS(Kind.RULE),
    /** The claim is settled. */
    CLAIM_CLOSED(Kind.CONFLICT),
    /** {0} = kind of the stop. */
    ALREADY_STOPPED(Kind.CONFLICT),
    /** {0} = who ended it. */
    STOP_ENDED(Kind.CONFLICT),
    INSTALMENTS_MISSING(Kind.RULE),
    /** Instalments are not what is owed. {0} = their sum, {1} = what is owed. */
    INSTALMENTS_UNLIKE_OWED(Kind.RULE),
    /** {0} = the note that credits it. */
    NOTE_CREDITED(Kind.CONFLICT),
    /** {0} = who decided, {1} = what. */
    PROPOSAL_DECIDED(Kind.CONFLICT),
    /** None, or below the least amount of a note. */
    NO_INTEREST(Kind.RULE);

    private final Kind kind;

    ReminderError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
