package no.front.contract.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.front.contract.boundary.OrderSetting;
import no.front.platform.boundary.SettingCatalogue;

/** Shows the figures of orders on the page of settings. */
@ApplicationScoped
public class OrderSettings implements SettingCatalogue {

    @Override
    public List<OrderSetting> keys() {
        return List.of(OrderSetting.values());
    }
}
