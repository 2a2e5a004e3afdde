package no.front.commission.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.front.commission.entity.PayoutError;

/** What a payee must have before money can go out (CPA-7): asked for many at once, and again when each is approved. */
@Dependent
public class PayoutReadiness {

    @Inject
    PayoutFactsStore facts;

    /** What customers lack, by id. */
    public record Lacks(Map<Long, PayoutError> byCustomer) {

        Optional<PayoutError> of(long customer) {
            return Optional.ofNullable(byCustomer.get(customer));
        }
    }

    /** @param noted who gets a note @param payees who gets money */
    public Lacks of(Collection<Long> noted, Collection<Long> payees, LocalDate today) {
        Map<Long, PayoutError> lacks = new HashMap<>();
        Set<Long> withAccount = facts.withConfirmedAccount(payees);
        payees.stream()
                .filter(id -> !withAccount.contains(id))
                .forEach(id -> lacks.put(id, PayoutError.ACCOUNT_NOT_CONFIRMED));
        Set<Long> agreed = facts.withSelfBilling(noted, today);
        noted.stream()
                .filter(id -> !agreed.contains(id))
                .forEach(id -> lacks.put(id, PayoutError.SELF_BILLING_MISSING));
        return new Lacks(lacks);
    }
}
