package no.front.credit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import no.front.credit.boundary.ExposureShare;
import no.front.credit.boundary.ExposureSource;

/** The deposits that lessen an exposure (CRE-5, CRE-7). */
@ApplicationScoped
public class HeldDeposits implements ExposureSource {

    @Inject
    ExposureStore store;

    @Override
    public Map<Long, ExposureShare> of(Collection<Long> customerIds) {
        Map<Long, ExposureShare> shares = new HashMap<>();
        store.heldDeposits(customerIds)
                .forEach((customer, held) -> shares.put(customer, ExposureShare.ofDeposit(held)));
        return shares;
    }
}
