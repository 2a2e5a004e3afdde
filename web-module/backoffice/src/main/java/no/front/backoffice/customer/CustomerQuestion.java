package no.front.backoffice.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import no.front.customer.boundary.CustomerFilter;
import no.front.customer.entity.CustomerStatus;
import no.front.customer.entity.OrganisationForm;
import no.front.customer.entity.RelationKind;
import no.front.kernel.PageRequest;
import no.front.web.ListQuery;

/**
 * What the address of the list of organisations asks: {@code ?q=&kind=&status=&seller=&form=&attention=}. The page and its
 * files ask alike.
 */
@RequestScoped
public class CustomerQuestion {

    /** What somebody should look at. */
    public enum Attention {
        RETURNED_MAIL,
        IN_TROUBLE,
        LOOKUP_FAILED
    }

    @Inject
    ListQuery query;

    public CustomerFilter filter() {
        Optional<Attention> attention = query.choice("attention", Attention.class);
        return new CustomerFilter(
                query.text("q"),
                kind().orElse(null),
                query.choice("status", CustomerStatus.class).orElse(null),
                query.choice("form", OrganisationForm.class).orElse(null),
                query.id("seller").orElse(null),
                attention.filter(Attention.RETURNED_MAIL::equals).isPresent(),
                attention.filter(Attention.IN_TROUBLE::equals).isPresent(),
                attention.filter(Attention.LOOKUP_FAILED::equals).isPresent());
    }

    public Optional<RelationKind> kind() {
        return query.choice("kind", RelationKind.class);
    }

    public PageRequest page() {
        return query.page("name", false);
    }

    public boolean isNarrowed() {
        return query.has("q")
                || query.has("status")
                || query.has("form")
                || query.has("seller")
                || query.has("attention");
    }
}
