package no.front.platform.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.front.platform.boundary.SellerSetting;
import no.front.platform.boundary.SettingCatalogue;

/** Shows who Front is on the page of settings. */
@ApplicationScoped
public class SellerSettings implements SettingCatalogue {

    @Override
    public List<SellerSetting> keys() {
        return List.of(SellerSetting.values());
    }
}
