package no.front.customer.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.front.customer.boundary.CustomerSetting;
import no.front.platform.boundary.SettingCatalogue;

/** Shows the figures of this component on the page of settings. */
@ApplicationScoped
public class CustomerSettings implements SettingCatalogue {

    @Override
    public List<CustomerSetting> keys() {
        return List.of(CustomerSetting.values());
    }
}
