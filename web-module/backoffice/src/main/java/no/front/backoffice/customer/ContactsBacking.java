package no.front.backoffice.customer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.stream.Collectors;
import no.front.customer.boundary.ContactFilter;
import no.front.customer.boundary.ContactRow;
import no.front.customer.boundary.Contacts;
import no.front.customer.entity.ContactRole;
import no.front.kernel.Page;
import no.front.web.ListQuery;
import no.front.web.Words;

/** The list of contact persons, narrowed by its address: {@code ?q=&role=&ended=}. */
@Named
@RequestScoped
public class ContactsBacking {

    @Inject
    Contacts contacts;

    @Inject
    ListQuery query;

    @Inject
    Words words;

    private Page<ContactRow> page;

    @PostConstruct
    void load() {
        page = contacts.page(filter(query), query.page("name", false));
    }

    static ContactFilter filter(ListQuery query) {
        return new ContactFilter(
                query.text("q"), query.choice("role", ContactRole.class).orElse(null), query.has("ended"));
    }

    public Page<ContactRow> getPage() {
        return page;
    }

    public String getLead() {
        return words.count("contacts.found", page.total());
    }

    public boolean isWithEnded() {
        return query.has("ended");
    }

    public ContactRole[] getRoles() {
        return ContactRole.values();
    }

    public Map<String, String> getAlso() {
        return Map.of("yes", words.say("contacts.alsoEnded"));
    }

    public String rolesOf(ContactRow row) {
        return row.roles().stream().sorted().map(words::of).collect(Collectors.joining(", "));
    }
}
