package no.front.backoffice.ledger;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import no.front.customer.boundary.Customers;

/** Names of the customers that the books know by their ids only; read at once for a whole page. */
@Dependent
public class CustomerNames {

    @Inject
    Customers customers;

    private Map<Long, String> names = Map.of();

    /** @param ids may hold null and the same one twice */
    public void read(Collection<Long> ids) {
        names = customers.names(ids.stream().filter(Objects::nonNull).collect(Collectors.toSet()));
    }

    /** "" for none. */
    public String of(Long id) {
        return id == null ? "" : names.getOrDefault(id, "");
    }
}
