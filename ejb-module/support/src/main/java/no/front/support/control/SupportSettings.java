package no.front.support.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.front.platform.boundary.SettingCatalogue;
import no.front.platform.entity.SettingKey;
import no.front.support.entity.SupportSetting;

/** Shows the figures of support on the page of settings. */
@ApplicationScoped
public class SupportSettings implements SettingCatalogue {

    @Override
    public List<? extends SettingKey> keys() {
        return List.of(SupportSetting.values());
    }
}
