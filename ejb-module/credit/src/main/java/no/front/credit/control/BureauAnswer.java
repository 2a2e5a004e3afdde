package no.front.credit.control;

import java.time.Duration;
import java.util.Optional;
import no.front.credit.entity.BureauFailure;
import no.front.credit.entity.BureauReport;

/** What the credit bureau can answer (CRE-1). */
public sealed interface BureauAnswer {

    record Told(BureauReport report) implements BureauAnswer {}

    /** The bureau does not know the organisation. */
    record Unknown() implements BureauAnswer {}

    /**
     * No usable answer, which says nothing about the organisation.
     *
     * @param retryAfter how long the bureau asks to wait, null where it does not say
     */
    record Unavailable(BureauFailure failure, Duration retryAfter) implements BureauAnswer {

        public Optional<Duration> wishedWait() {
            return Optional.ofNullable(retryAfter);
        }
    }
}
