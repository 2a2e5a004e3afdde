package no.front.backoffice.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.front.access.boundary.CredentialOffers;
import no.front.access.boundary.CustomerUsers;
import no.front.access.boundary.OfferRow;
import no.front.access.boundary.UserRow;
import no.front.web.ListQuery;

/** Who of a customer signs in, is invited, or was offered API credentials (CON-5): a tab of the customer page. */
@Named
@RequestScoped
public class CustomerUsersBacking {

    @Inject
    CustomerUsers customerUsers;

    @Inject
    CredentialOffers credentialOffers;

    @Inject
    ListQuery query;

    private List<UserRow> users;
    private List<OfferRow> offers;

    @PostConstruct
    void load() {
        long customer = query.id("id").orElse(0L);
        users = customerUsers.of(customer);
        offers = credentialOffers.of(customer);
    }

    public List<UserRow> getUsers() {
        return users;
    }

    public List<OfferRow> getOffers() {
        return offers;
    }
}
