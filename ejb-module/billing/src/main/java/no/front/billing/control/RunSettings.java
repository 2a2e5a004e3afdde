package no.front.billing.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.front.billing.boundary.RunSetting;
import no.front.platform.boundary.SettingCatalogue;

/** Shows the figures of invoice runs on the page of settings. */
@ApplicationScoped
public class RunSettings implements SettingCatalogue {

    @Override
    public List<RunSetting> keys() {
        return List.of(RunSetting.values());
    }
}
