package no.front.billing.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.front.billing.boundary.ReminderSetting;
import no.front.platform.boundary.SettingCatalogue;

/** Shows the figures of late money on the page of settings. */
@ApplicationScoped
public class ReminderSettings implements SettingCatalogue {

    @Override
    public List<ReminderSetting> keys() {
        return List.of(ReminderSetting.values());
    }
}
