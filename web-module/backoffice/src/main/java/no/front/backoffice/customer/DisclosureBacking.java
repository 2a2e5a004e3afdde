package no.front.backoffice.customer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import no.front.customer.boundary.AdministratorDisclosures;
import no.front.customer.boundary.CustomerLinks;
import no.front.customer.boundary.Customers;
import no.front.customer.entity.Customer;
import no.front.customer.entity.CustomerError;
import no.front.kernel.BusinessRuleViolation;
import no.front.web.ListQuery;

/** Tells who administers the service, to somebody of the same company, group or chain; the telling is logged (CUS-8). */
@Named
@RequestScoped
public class DisclosureBacking {

    @Inject
    Customers customers;

    @Inject
    CustomerLinks links;

    @Inject
    AdministratorDisclosures disclosures;

    @Inject
    ListQuery query;

    private Customer customer;
    private String organisation;
    private String askedBy;
    private String why;
    private AdministratorDisclosures.Disclosure answer;

    @PostConstruct
    void load() {
        customer = customers.get(query.id("id").orElseThrow(() -> new BusinessRuleViolation(CustomerError.NOT_FOUND)));
        organisation = String.valueOf(customer.id());
    }

    /** The answer stays on this page only; opening it again asks again. */
    public void disclose() {
        answer = disclosures.disclose(customer.id(), Long.parseLong(organisation), askedBy, why);
    }

    /** The organisation itself and all that it is linked with: nobody else may be told. */
    public Map<String, String> getOrganisations() {
        Map<String, String> organisations = new LinkedHashMap<>();
        organisations.put(String.valueOf(customer.id()), customer.name());
        links.of(customer.id()).stream()
                .flatMap(link -> link.members().stream())
                .forEach(member -> organisations.putIfAbsent(
                        String.valueOf(member.customer().id()),
                        member.customer().name()));
        return organisations;
    }

    public Customer getCustomer() {
        return customer;
    }

    public AdministratorDisclosures.Disclosure getAnswer() {
        return answer;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public String getAskedBy() {
        return askedBy;
    }

    public void setAskedBy(String askedBy) {
        this.askedBy = askedBy;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
