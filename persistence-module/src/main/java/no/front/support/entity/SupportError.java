package no.front.support.entity;

import no.front.kernel.ErrorCode;

/** What support refuses. */
public enum SupportError implements ErrorCode {
    NOT_FOUND(Kind.NOT_FOUND),
    KIND_MISSING(Kind.RULE),
    SERVICE_MISSING(Kind.RULE),
    /** Day and time. */
    START_MISSING(Kind.RULE),
    /** What begins later is planned. */
    INCIDENT_LATER(Kind.RULE),
    /** Nobody knows the end of an incident before it is solved. */
    INCIDENT_END(Kind.RULE),
    /** Planned maintenance without an end. */
    END_MISSING(Kind.RULE),
    END_BEFORE_START(Kind.RULE),
    /** Planned maintenance that is over when it is told of. */
    PLANNED_PAST(Kind.RULE),
    /** In both languages. */
    TEXT_MISSING(Kind.RULE),
    /** {0} is the greatest number of characters. */
    TOO_LONG(Kind.RULE),
    /** Solved or called off already, by {0}. */
    CLOSED(Kind.CONFLICT),
    /** Somebody else has changed it since the page was opened. */
    CHANGED_MEANWHILE(Kind.CONFLICT),
    /** What hasn't begun is called off, not solved. */
    NOT_BEGUN(Kind.RULE),
    /** Solved before it began, or later than now. */
    SOLVED_WHEN(Kind.RULE);

    private final Kind kind;

    SupportError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
