package no.front.contract.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.front.contract.boundary.AdjustmentSetting;
import no.front.platform.boundary.SettingCatalogue;

/** Shows the figures of price changes, downtime and work by the hour on the page of settings. */
@ApplicationScoped
public class AdjustmentSettings implements SettingCatalogue {

    @Override
    public List<AdjustmentSetting> keys() {
        return List.of(AdjustmentSetting.values());
    }
}
