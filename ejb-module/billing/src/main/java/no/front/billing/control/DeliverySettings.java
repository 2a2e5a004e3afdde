package no.front.billing.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.front.billing.boundary.DeliverySetting;
import no.front.platform.boundary.SettingCatalogue;

/** Shows the figures of sending invoices on the page of settings. */
@ApplicationScoped
public class DeliverySettings implements SettingCatalogue {

    @Override
    public List<DeliverySetting> keys() {
        return List.of(DeliverySetting.values());
    }
}
