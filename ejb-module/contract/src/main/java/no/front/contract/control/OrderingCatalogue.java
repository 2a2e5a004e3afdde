package no.front.contract.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.front.contract.entity.OrderingSetting;
import no.front.platform.boundary.SettingCatalogue;
import no.front.platform.entity.SettingKey;

/** Shows the figures of ordering on the page of settings. */
@ApplicationScoped
public class OrderingCatalogue implements SettingCatalogue {

    @Override
    public List<? extends SettingKey> keys() {
        return List.of(OrderingSetting.values());
    }
}
