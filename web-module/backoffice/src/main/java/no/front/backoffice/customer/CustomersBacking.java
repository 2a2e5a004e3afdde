package no.front.backoffice.customer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.front.customer.boundary.CustomerRow;
import no.front.customer.boundary.Customers;
import no.front.customer.entity.CustomerStatus;
import no.front.customer.entity.OrganisationForm;
import no.front.customer.entity.RelationKind;
import no.front.customer.entity.StaffMember;
import no.front.kernel.Page;
import no.front.web.Words;

/** The list of organisations, narrowed by its address, see {@link CustomerQuestion}. */
@Named
@RequestScoped
public class CustomersBacking {

    @Inject
    Customers customers;

    @Inject
    CustomerQuestion question;

    @Inject
    Words words;

    private Page<CustomerRow> page;

    @PostConstruct
    void load() {
        page = customers.page(question.filter(), question.page());
    }

    public Page<CustomerRow> getPage() {
        return page;
    }

    /** "Leverandører" where the list is narrowed to one kind. */
    public String getTitle() {
        return question.kind()
                .map(kind -> words.say("customers.title." + kind))
                .orElseGet(() -> words.say("customers.title"));
    }

    public String getLead() {
        return words.count(question.isNarrowed() ? "customers.found" : "customers.all", page.total());
    }

    public String kindsOf(CustomerRow row) {
        return row.kinds().stream().sorted().map(words::of).collect(Collectors.joining(", "));
    }

    public RelationKind[] getKinds() {
        return RelationKind.values();
    }

    public CustomerStatus[] getStatuses() {
        return CustomerStatus.values();
    }

    /** The common forms; the rest is found by the search field. */
    public List<OrganisationForm> getForms() {
        return OrganisationForms.OWNERS;
    }

    public CustomerQuestion.Attention[] getAttentions() {
        return CustomerQuestion.Attention.values();
    }

    /** Shown where mail came back. */
    public CustomerQuestion.Attention getReturnedMail() {
        return CustomerQuestion.Attention.RETURNED_MAIL;
    }

    public Map<String, String> getSellers() {
        Map<String, String> sellers = new LinkedHashMap<>();
        for (StaffMember seller : customers.sellers()) {
            sellers.put(String.valueOf(seller.id()), seller.name());
        }
        sellers.put("0", words.say("customers.noSeller"));
        return sellers;
    }
}
