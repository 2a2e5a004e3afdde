package no.front.ledger.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.front.ledger.boundary.LedgerSetting;
import no.front.platform.boundary.SettingCatalogue;

/** Shows the figures of this component on the page of settings. */
@ApplicationScoped
public class LedgerSettings implements SettingCatalogue {

    @Override
    public List<LedgerSetting> keys() {
        return List.of(LedgerSetting.values());
    }
}
