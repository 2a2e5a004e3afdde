package no.front.customer.control;

import jakarta.enterprise.context.Dependent;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.front.customer.boundary.SearchHit;
import no.front.customer.control.SearchStore.Place;
import no.front.kernel.EmailAddress;
import no.front.kernel.Msisdn;

/** Shows places that were found, in the order they were found. */
@Dependent
public class SearchHitStore extends SqlStore {

    private static final String ORGANISATION = "c.id, c.name, c.organisation_number, c.is_prospect, c.is_customer,"
            + " c.is_supplier, c.is_partner, c.deleted, c.bankrupt, c.forced_dissolution, c.winding_up,"
            + " COALESCE(c.visiting_city, c.invoice_city)";

    public List<SearchHit> show(List<Place> places) {
        Map<Place, SearchHit> hits = new HashMap<>();
        read(
                hits,
                "SELECT " + ORGANISATION + ", NULL, NULL, NULL, NULL FROM customer c WHERE c.id IN ",
                places.stream()
                        .filter(place -> place.contactId() == 0)
                        .map(Place::customerId)
                        .toList());
        read(
                hits,
                "SELECT " + ORGANISATION + ", p.id, p.name, p.email, p.mobile FROM contact_person p"
                        + " JOIN customer c ON c.id = p.customer_id WHERE p.id IN ",
                places.stream().map(Place::contactId).filter(id -> id > 0).toList());
        return places.stream().map(hits::get).filter(Objects::nonNull).toList();
    }

    private void read(Map<Place, SearchHit> hits, String sql, List<Long> ids) {
        if (ids.isEmpty()) {
            return;
        }
        String in = "(" + String.join(", ", Collections.nCopies(ids.size(), "?")) + ")";
        Conditions values = new Conditions().and("", ids.toArray());
        rows(values, sql + in, SearchHitStore::hit)
                .forEach(hit -> hits.put(new Place(hit.customerId(), hit.isContact() ? hit.contactId() : 0), hit));
    }

    private static SearchHit hit(SqlRow row) {
        long id = row.number();
        String name = row.text();
        var number = CustomerListStore.number(row.text());
        var kinds = CustomerListStore.kinds(row);
        var trouble = CustomerListStore.trouble(row);
        String city = row.text();
        Long contactId = row.numberOrNull();
        String contactName = row.text();
        String email = row.text();
        String mobile = row.text();
        return new SearchHit(
                id,
                name,
                number,
                kinds,
                trouble,
                city,
                contactId,
                contactName,
                email == null ? null : new EmailAddress(email),
                mobile == null ? null : new Msisdn(mobile));
    }
}
