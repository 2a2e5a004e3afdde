package no.front.platform.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.ErrorCode;
import no.front.platform.entity.OrganisationOwned;

/**
 * Keeps a customer's user inside the own organisation (ACC-10): what belongs to another answers exactly like what does not
 * exist, by the same refusal with the same arguments. Every boundary that a customer's user can reach passes what it found
 * through here before it does anything with it; staff pass, they are bound by functions instead.
 *
 * <pre>{@code
 * Invoice invoice = scope.require(store.find(id), BillingError.INVOICE_NOT_FOUND);
 * }</pre>
 */
@Dependent
public class OrganisationScope {

    @Inject
    CurrentActor currentActor;

    /**
     * @param notFound the refusal of an unknown id; its kind must be NOT_FOUND
     * @throws BusinessRuleViolation {@code notFound}, without arguments, for nothing and for somebody else's alike
     */
    public <T extends OrganisationOwned> T require(Optional<T> found, ErrorCode notFound) {
        if (notFound.kind() != ErrorCode.Kind.NOT_FOUND) {
            throw new IllegalArgumentException(notFound + " would tell that it exists");
        }
        return found.filter(this::mayBeSeen).orElseThrow(() -> new BusinessRuleViolation(notFound));
    }

    /** For lists that were not already cut in SQL. */
    public boolean mayBeSeen(OrganisationOwned owned) {
        return currentActor.get().maySeeOrganisation(owned.organisationId());
    }
}
