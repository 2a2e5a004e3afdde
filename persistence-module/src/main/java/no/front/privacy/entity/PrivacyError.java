package no.front.privacy.entity;

import no.front.kernel.ErrorCode;

/** What privacy refuses. */
public enum PrivacyError implements ErrorCode {
    /** {0} to {1} months can be chosen. */
    RETENTION_BOUNDS(Kind.RULE),
    /** More than {0} months take a legal reason. */
    RETENTION_REASON_MISSING(Kind.RULE),
    /** What was refused, and whether by phone or e-mail. */
    CONSENT_SOURCE(Kind.RULE),
    /** {0} is the greatest number of characters. */
    TOO_LONG(Kind.RULE);

    private final Kind kind;

    PrivacyError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
