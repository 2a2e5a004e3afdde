package no.front.portal.commission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import no.front.commission.boundary.OwnCommission;

/** Commission stands in the menu of those only who have premium services. */
@RequestScoped
public class CommissionTab {

    @Inject
    OwnCommission commission;

    /** Only for those who may read commission. */
    public boolean isShown() {
        return commission.isThere();
    }
}
