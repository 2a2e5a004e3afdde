package no.front.credit.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.front.credit.boundary.DepositSetting;
import no.front.platform.boundary.SettingCatalogue;

/** Shows the figures of deposits on the page of settings. */
@ApplicationScoped
public class DepositSettings implements SettingCatalogue {

    @Override
    public List<DepositSetting> keys() {
        return List.of(DepositSetting.values());
    }
}
