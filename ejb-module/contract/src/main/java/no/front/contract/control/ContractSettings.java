package no.front.contract.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.front.contract.boundary.ContractSetting;
import no.front.platform.boundary.SettingCatalogue;

/** Shows the figures of contracts on the page of settings. */
@ApplicationScoped
public class ContractSettings implements SettingCatalogue {

    @Override
    public List<ContractSetting> keys() {
        return List.of(ContractSetting.values());
    }
}
