package no.front.billing.control;

import java.time.Duration;
import no.front.billing.entity.LinkFailure;

/** The other side gave no usable answer; never leaves the clients. */
final class LinkFault extends Exception {

    private static final long serialVersionUID = 1L;

    private final LinkFailure failure;
    private final transient Duration wait;

    LinkFault(LinkFailure failure) {
        this(failure, null);
    }

    /** @param wait how long the other side asks to wait, null where it does not say */
    LinkFault(LinkFailure failure, Duration wait) {
        super(failure.name(), null, false, false);
        this.failure = failure;
        this.wait = wait;
    }

    LinkFailure failure() {
        return failure;
    }

    Duration retryAfter() {
        return wait;
    }
}
