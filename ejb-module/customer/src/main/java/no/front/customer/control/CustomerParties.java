package no.front.customer.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.front.customer.entity.Customer;
import no.front.kernel.OrganisationNumber;
import no.front.kernel.PostalAddress;
import no.front.ledger.boundary.LedgerParties;
import no.front.ledger.boundary.LedgerParty;

/** Tells reports of the books who customers are. */
@Dependent
public class CustomerParties implements LedgerParties {

    private static final String NORWAY = "NO";

    @Inject
    CustomerStore store;

    @Override
    public Map<Long, LedgerParty> of(Collection<Long> ids) {
        return store.all(ids).stream()
                .map(CustomerParties::party)
                .collect(Collectors.toMap(LedgerParty::id, Function.identity()));
    }

    private static LedgerParty party(Customer customer) {
        Optional<PostalAddress> address = customer.invoiceAddress().or(customer::visitingAddress);
        return new LedgerParty(
                customer.id(),
                customer.name(),
                customer.organisationNumber().map(OrganisationNumber::toString),
                address.map(PostalAddress::lines).orElse(List.of()),
                address.map(PostalAddress::postcode).orElse(""),
                address.map(PostalAddress::city).orElse(""),
                address.map(found -> found.country().code()).orElse(NORWAY),
                customer.language());
    }
}
