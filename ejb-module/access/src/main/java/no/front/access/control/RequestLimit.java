package no.front.access.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import no.front.access.entity.AccessError;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.RealClock;

/**
 * Mails and codes that strangers ask for are limited by where they ask from (ACC-6): nobody fills mailboxes and phones from
 * one place. Example with 30 an hour: the 31st request from 192.0.2.7 within an hour is refused, one from 192.0.2.8 is not.
 * Of IPv6 a whole site counts as one place.
 */
@Dependent
public class RequestLimit {

    private static final Duration HOUR = Duration.ofHours(1);

    @Inject
    RequestStore requests;

    @Inject
    AccessFigures figures;

    @Inject
    RealClock clock;

    /** Counts this one. @throws BusinessRuleViolation REQUESTS_TOO_MANY */
    public void admit(String address) {
        if (!isAdmitted(address)) {
            throw new BusinessRuleViolation(AccessError.REQUESTS_TOO_MANY, figures.requestsPerAddress());
        }
    }

    /** Counts this one, if it still fits. */
    public boolean isAdmitted(String address) {
        Instant now = clock.now();
        String subject = CounterStore.ofAddress(address);
        if (requests.since(subject, now.minus(HOUR)) >= figures.requestsPerAddress()) {
            return false;
        }
        requests.add(subject, now);
        return true;
    }
}
