package no.front.traffic.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.OptionalLong;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.entity.Actor;
import no.front.traffic.boundary.OwnAccount;
import no.front.traffic.entity.TrafficError;

/**
 * The accounts that a customer's user may see: of the organisation signed in to, and of these the ones given (ACC-10, CON-4).
 * Nobody names an organisation here, so there is no other's to be had.
 */
@Dependent
public class OwnAccounts {

    @Inject
    UsageAccountStore store;

    @Inject
    CurrentActor actor;

    /** By number; also closed ones, whose messages are still there. */
    public List<OwnAccount> all() {
        Actor user = actor.get();
        return store.ofCustomer(user.organisationId()).stream()
                .filter(account -> user.maySeeAccount(account.id()))
                .map(account -> new OwnAccount(account.id(), account.number(), account.name()))
                .toList();
    }

    public List<Long> ids() {
        return all().stream().map(OwnAccount::id).toList();
    }

    /**
     * @param wanted empty for all
     * @throws BusinessRuleViolation NOT_FOUND for one that the user may not see, whether it is there or not
     */
    public List<Long> ids(OptionalLong wanted) {
        List<Long> ids = ids();
        if (wanted.isEmpty()) {
            return ids;
        }
        if (!ids.contains(wanted.getAsLong())) {
            throw new BusinessRuleViolation(TrafficError.NOT_FOUND);
        }
        return List.of(wanted.getAsLong());
    }
}
