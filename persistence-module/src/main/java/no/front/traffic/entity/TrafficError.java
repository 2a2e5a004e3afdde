package no.front.traffic.entity;

import no.front.kernel.ErrorCode;

/** What is refused about usage. The comment of each names what fills {0}, {1} … of its sentence. */
public enum TrafficError implements ErrorCode {
    /** Unknown, or not this actor's (ACC-10). */
    NOT_FOUND(Kind.NOT_FOUND),
    /** More usage has come in, or it was billed, since it was looked at. */
    CHANGED_MEANWHILE(Kind.CONFLICT),
    /** {0} = most lines at once. */
    TOO_MANY_LINES(Kind.RULE),
    NO_LINES(Kind.RULE),
    /** {0} = most characters. */
    KEY_INVALID(Kind.RULE),
    /** The key was used for another request. */
    KEY_REUSED(Kind.CONFLICT),
    /** No source bears this key. */
    SOURCE_UNKNOWN(Kind.FORBIDDEN),
    /** {0} = most characters. */
    NAME_INVALID(Kind.RULE),
    /** {0} = the name. */
    NAME_TAKEN(Kind.CONFLICT),
    FILE_MISSING(Kind.RULE),
    /** {0} = most megabytes. */
    FILE_TOO_LARGE(Kind.RULE),
    /** Not UTF-8 or Windows-1252 text. */
    FILE_NOT_TEXT(Kind.RULE),
    /** {0} = the columns that are missing. */
    FILE_COLUMNS(Kind.RULE),
    /** {0} = most lines. */
    FILE_TOO_MANY_LINES(Kind.RULE),
    /** {0} = the line. */
    FILE_UNREADABLE(Kind.RULE),
    /** {0} = the account's number. */
    ACCOUNT_UNKNOWN(Kind.RULE),
    /** {0} = the account's number, {1} = the day. */
    ACCOUNT_NOT_OPEN(Kind.RULE),
    /** It was settled already, or somebody is at it. */
    SETTLED(Kind.CONFLICT);

    private final Kind kind;

    TrafficError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
