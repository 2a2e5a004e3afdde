package no.front.credit.control;

import java.time.Duration;
import no.front.credit.entity.BureauFailure;

/** The bureau gave no usable answer; never leaves the client. */
final class BureauFault extends Exception {

    private static final long serialVersionUID = 1L;

    private final BureauFailure failure;
    private final transient Duration wait;

    BureauFault(BureauFailure failure) {
        this(failure, null);
    }

    /** @param wait how long the bureau asks to wait, null where it does not say */
    BureauFault(BureauFailure failure, Duration wait) {
        super(failure.name(), null, false, false);
        this.failure = failure;
        this.wait = wait;
    }

    BureauAnswer answer() {
        return new BureauAnswer.Unavailable(failure, wait);
    }
}
