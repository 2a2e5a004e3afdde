package no.front.contract.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.front.contract.boundary.PriceSetting;
import no.front.platform.boundary.SettingCatalogue;

/** Shows the figures of prices on the page of settings. */
@ApplicationScoped
public class PriceSettings implements SettingCatalogue {

    @Override
    public List<PriceSetting> keys() {
        return List.of(PriceSetting.values());
    }
}
