package no.front.platform.boundary;

import no.front.kernel.ErrorCode;

/** What the platform refuses. */
public enum PlatformError implements ErrorCode {
    /** ACC-9: the roles do not allow the function. {0} is the function. */
    NOT_ALLOWED(Kind.FORBIDDEN),
    /** The boundary method names no function; a fault of ours, refused by default. {0} is the method. */
    NO_FUNCTION(Kind.FORBIDDEN),
    /** Staff who look at a customer's portal only read. */
    ONLY_LOOKING(Kind.FORBIDDEN),
    /** Somebody else saved first. */
    CHANGED_MEANWHILE(Kind.CONFLICT),
    NOT_FOUND(Kind.NOT_FOUND),
    /** Something failed that nobody foresaw; {0} is the reference it is logged under. */
    UNEXPECTED(Kind.UNAVAILABLE),
    /** Only the demo's clock can be moved. */
    CLOCK_FIXED(Kind.FORBIDDEN),
    /** The clock only goes forward; {0} is its day. Back leads only a reset of the demo data. */
    CLOCK_BACKWARDS(Kind.RULE),
    /** {0} is the number of days that one move may cover. */
    CLOCK_TOO_FAR(Kind.RULE),
    /** A move to {0} is still under way. */
    CLOCK_MOVING(Kind.CONFLICT),
    /** {0} is the job. */
    JOB_RUNNING(Kind.CONFLICT),
    /** The run has ended already. */
    JOB_NOT_RUNNING(Kind.CONFLICT),
    /** The item was settled meanwhile. */
    NOT_PARKED(Kind.CONFLICT),
    /** Nothing can retry items of job {0} singly; its next run will. */
    NO_SINGLE_RETRY(Kind.RULE),
    /** A subject, address or name with a line break or another control character. */
    NOT_ONE_LINE(Kind.RULE),
    TEXT_MISSING(Kind.RULE),
    /** {0} is the greatest number of characters. */
    TEXT_TOO_LONG(Kind.RULE),
    /** The number takes no SMS. */
    NO_SMS_NUMBER(Kind.RULE),
    /** No way to send SMS is set up. */
    NO_SMS_LINK(Kind.UNAVAILABLE),
    /** It was sent already, is being sent, or its content is erased. */
    MESSAGE_NOT_RETRYABLE(Kind.CONFLICT),
    /** ACC-9: unmasking needs a purpose of at least {0} characters. */
    PURPOSE_TOO_SHORT(Kind.RULE),
    REASON_MISSING(Kind.RULE),
    /** Not a whole number, or neither yes nor no. */
    SETTING_INVALID(Kind.RULE),
    /** {0} is the least, {1} the greatest value. */
    SETTING_OUT_OF_RANGE(Kind.RULE),
    /** No file was chosen, or it is empty. */
    FILE_MISSING(Kind.RULE),
    /** {0} is the greatest number of megabytes. */
    FILE_TOO_LARGE(Kind.RULE),
    FILE_NO_PDF(Kind.RULE),
    /** Neither PDF, PNG, JPEG nor CSV. */
    FILE_KIND(Kind.RULE),
    /** Protected by a password. */
    FILE_ENCRYPTED(Kind.RULE),
    /** Holds scripts, programs, forms that send or other files. */
    FILE_ACTIVE(Kind.RULE),
    /** Broken, without pages, or with far too many. */
    FILE_UNREADABLE(Kind.RULE),
    /** A figure can be set for today or later. */
    SETTING_IN_PAST(Kind.RULE);

    private final Kind kind;

    PlatformError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
