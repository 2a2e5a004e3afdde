package no.front.credit.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.front.credit.boundary.CreditSetting;
import no.front.platform.boundary.SettingCatalogue;

/** Shows the figures of this component on the page of settings. */
@ApplicationScoped
public class CreditSettings implements SettingCatalogue {

    @Override
    public List<CreditSetting> keys() {
        return List.of(CreditSetting.values());
    }
}
