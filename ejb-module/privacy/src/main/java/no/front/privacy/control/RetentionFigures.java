package no.front.privacy.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import no.front.platform.boundary.BusinessSettings;
import no.front.privacy.entity.PrivacySetting;
import no.front.privacy.entity.RetentionRule;

/** What may be chosen, by the figures that hold today. */
@Dependent
public class RetentionFigures {

    @Inject
    BusinessSettings settings;

    public RetentionRule rule() {
        return new RetentionRule(
                settings.number(PrivacySetting.RETENTION_MONTHS),
                settings.number(PrivacySetting.RETENTION_LEAST_MONTHS),
                settings.number(PrivacySetting.RETENTION_MOST_MONTHS),
                settings.number(PrivacySetting.RETENTION_REASON_ABOVE_MONTHS));
    }
}
