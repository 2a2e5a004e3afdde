package no.front.access.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import no.front.access.entity.AccessSetting;
import no.front.access.entity.FailurePolicy;
import no.front.platform.boundary.BusinessSettings;
import no.front.platform.boundary.RealClock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The figures that hold today, in their units. */
@Dependent
public class AccessFigures {

    private static final Duration MEMORY = Duration.ofHours(1);

    private static final Duration OLDEST_KEPT = Duration.ofMinutes(1);

    @Inject
    BusinessSettings settings;

    @Inject
    RealClock realClock;

    @Inject
    @ConfigProperty(name = "front.session.minutes", defaultValue = "30")
    int sessionMinutes;

    // this bean lives in one boundary instance, which one request has at a time
    private Duration oldest;
    private Instant oldestReadAt;

    public FailurePolicy userPolicy() {
        return policy(AccessSetting.USER_DELAY_FROM, AccessSetting.USER_LOCK_AT);
    }

    public FailurePolicy addressPolicy() {
        return policy(AccessSetting.ADDRESS_DELAY_FROM, AccessSetting.ADDRESS_LOCK_AT);
    }

    private FailurePolicy policy(AccessSetting delayFrom, AccessSetting lockAt) {
        return new FailurePolicy(
                settings.number(delayFrom),
                Duration.ofSeconds(settings.number(AccessSetting.LONGEST_DELAY_SECONDS)),
                settings.number(lockAt),
                Duration.ofMinutes(settings.number(AccessSetting.LOCK_MINUTES)),
                MEMORY);
    }

    /** A session ends after so long without a request. */
    public Duration idle() {
        return Duration.ofMinutes(sessionMinutes);
    }

    /** So long staff look at a customer's portal at most. */
    public Duration longestLook() {
        return Duration.ofMinutes(settings.number(AccessSetting.PORTAL_LOOK_MINUTES));
    }

    /** And after so long in any case. Asked with every request, so a changed figure may hold a minute late. */
    public Duration oldest() {
        Instant now = realClock.now();
        if (oldest == null || oldestReadAt.isBefore(now.minus(OLDEST_KEPT))) {
            oldest = Duration.ofHours(settings.number(AccessSetting.SESSION_HOURS));
            oldestReadAt = now;
        }
        return oldest;
    }

    public Duration invitation() {
        return Duration.ofDays(settings.number(AccessSetting.INVITATION_DAYS));
    }

    public Duration reset() {
        return Duration.ofMinutes(settings.number(AccessSetting.RESET_MINUTES));
    }

    public Duration code() {
        return Duration.ofMinutes(settings.number(AccessSetting.CODE_MINUTES));
    }

    public int codeTries() {
        return settings.number(AccessSetting.CODE_TRIES);
    }

    public int codesPerUser() {
        return settings.number(AccessSetting.CODES_PER_USER);
    }

    public int requestsPerAddress() {
        return settings.number(AccessSetting.REQUESTS_PER_ADDRESS);
    }

    public int codesPerHour() {
        return settings.number(AccessSetting.CODES_PER_HOUR);
    }
}
