package no.front.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.front.access.entity.AccessSetting;
import no.front.platform.boundary.SettingCatalogue;
import no.front.platform.entity.SettingKey;

/** Shows the figures of access on the page of settings. */
@ApplicationScoped
public class AccessCatalogue implements SettingCatalogue {

    @Override
    public List<? extends SettingKey> keys() {
        return List.of(AccessSetting.values());
    }
}
