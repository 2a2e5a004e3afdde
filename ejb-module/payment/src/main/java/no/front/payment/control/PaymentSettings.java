package no.front.payment.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.front.payment.boundary.PaymentSetting;
import no.front.platform.boundary.SettingCatalogue;

/** Shows the figures of payments on the page of settings. */
@ApplicationScoped
public class PaymentSettings implements SettingCatalogue {

    @Override
    public List<PaymentSetting> keys() {
        return List.of(PaymentSetting.values());
    }
}
