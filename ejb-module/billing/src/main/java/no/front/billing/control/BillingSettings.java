package no.front.billing.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.front.billing.boundary.BillingSetting;
import no.front.platform.boundary.SettingCatalogue;

/** Shows the figures of invoices on the page of settings. */
@ApplicationScoped
public class BillingSettings implements SettingCatalogue {

    @Override
    public List<BillingSetting> keys() {
        return List.of(BillingSetting.values());
    }
}
