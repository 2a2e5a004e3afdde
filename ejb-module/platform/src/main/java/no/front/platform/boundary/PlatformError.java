package no.front.platform.boundary;

import no.front.kernel.ErrorCode;

/** What the platform refuses. */
public enum PlatformError implements ErrorCode {
    /** ACC-9: the roles do not allow the function. {0} is the function. */
    NOT_ALLOWED(Kind.FORBIDDEN),
    /** The boundary method names no function; a fault of ours, refused by default. {0} is the method. */
    NO_FUNCTION(Kind.FORBIDDEN),
    /** Somebody else saved first. */
    CHANGED_MEANWHILE(Kind.CONFLICT),
    NOT_FOUND(Kind.NOT_FOUND);

    private final Kind kind;

    PlatformError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
