package no.front.privacy.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.front.platform.boundary.SettingCatalogue;
import no.front.platform.entity.SettingKey;
import no.front.privacy.entity.PrivacySetting;

/** Shows the figures of privacy on the page of settings. */
@ApplicationScoped
public class PrivacySettings implements SettingCatalogue {

    @Override
    public List<? extends SettingKey> keys() {
        return List.of(PrivacySetting.values());
    }
}
