package no.front.access.control;

import no.front.access.entity.CallbackFailure;

/** A call came to no answer. */
public final class CallbackFault extends Exception {

    private static final long serialVersionUID = 1L;

    private final CallbackFailure failure;

    CallbackFault(CallbackFailure failure, Throwable cause) {
        super(failure.name(), cause);
        this.failure = failure;
    }

    CallbackFault(CallbackFailure failure) {
        this(failure, null);
    }

    public CallbackFailure failure() {
        return failure;
    }
}
