package no.front.access.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import no.front.access.entity.AccessSetting;
import no.front.access.entity.FailurePolicy;
import no.front.platform.boundary.BusinessSettings;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The figures that hold today, in their units. */
@Dependent
public class AccessFigures {

    private static final Duration MEMORY = Duration.ofHours(1);

    @Inject
    BusinessSettings settings;

    @Inject
    @ConfigProperty(name = "front.session.minutes", defaultValue = "30")
    int sessionMinutes;

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

    /** And after so long in any case. */
    public Duration oldest() {
        return Duration.ofHours(settings.number(AccessSetting.SESSION_HOURS));
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

    public int codesPerHour() {
        return settings.number(AccessSetting.CODES_PER_HOUR);
    }
}
