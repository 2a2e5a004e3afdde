package no.front.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import no.front.access.control.CustomerUserStore;
import no.front.access.control.MisuseReporting;
import no.front.access.entity.AccessError;
import no.front.access.entity.CustomerUser;
import no.front.access.entity.MisuseGround;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.ForCustomers;
import no.front.platform.entity.CustomerFunction;

/**
 * A user who is signed in reports the own password as lost, or that somebody else may use the access (ACC-11). No password
 * is asked for: who reports may have none, and all that it opens is a case.
 */
@Stateless
@ForCustomers(CustomerFunction.OWN_PAGE)
public class OwnMisuse {

    @Inject
    CustomerUserStore users;

    @Inject
    MisuseReporting reporting;

    @Inject
    CurrentActor currentActor;

    /**
     * Ends all own sessions, this one too.
     *
     * @param told in own words; "" for nothing
     * @throws BusinessRuleViolation MISUSE_GROUND_MISSING, MISUSE_TEXT_TOO_LONG, USER_NOT_FOUND
     */
    public void report(MisuseGround ground, String told) {
        CustomerUser user = users.findLocked(currentActor.get().id())
                .filter(CustomerUser::isActive)
                .orElseThrow(() -> new BusinessRuleViolation(AccessError.USER_NOT_FOUND));
        reporting.report(user, ground, told, false);
    }
}
