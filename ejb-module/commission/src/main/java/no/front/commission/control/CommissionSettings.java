package no.front.commission.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.front.commission.boundary.CommissionSetting;
import no.front.platform.boundary.SettingCatalogue;

/** Shows the figures of commission on the page of settings. */
@ApplicationScoped
public class CommissionSettings implements SettingCatalogue {

    @Override
    public List<CommissionSetting> keys() {
        return List.of(CommissionSetting.values());
    }
}
