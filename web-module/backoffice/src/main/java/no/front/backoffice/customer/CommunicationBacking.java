package no.front.backoffice.customer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.front.customer.boundary.Communications;
import no.front.customer.boundary.Contacts;
import no.front.customer.boundary.Customers;
import no.front.customer.entity.Communication;
import no.front.customer.entity.ContactPerson;
import no.front.customer.entity.Customer;
import no.front.customer.entity.CustomerError;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.BusinessClock;
import no.front.web.ListQuery;
import no.front.web.Toasts;

/** Logs a call, mail or meeting: {@code ?customer=&contact=}; or corrects one: {@code ?id=} (CUS-5). */
@Named
@RequestScoped
public class CommunicationBacking {

    @Inject
    Communications communications;

    @Inject
    Customers customers;

    @Inject
    Contacts contactPersons;

    @Inject
    BusinessClock clock;

    @Inject
    ListQuery query;

    @Inject
    Toasts toasts;

    private Communication entry;
    private Customer customer;
    private CommunicationForm form;
    private List<ContactPerson> contacts;

    @PostConstruct
    void load() {
        entry = query.id("id").map(communications::get).orElse(null);
        if (entry == null) {
            customer = customers.get(
                    query.id("customer").orElseThrow(() -> new BusinessRuleViolation(CustomerError.NOT_FOUND)));
            form = CommunicationForm.fresh(clock.now());
            query.id("contact").ifPresent(id -> form.setContactId(String.valueOf(id)));
        } else {
            customer = entry.customer();
            form = CommunicationForm.of(entry);
        }
        contacts = contactPersons.of(customer.id());
    }

    public String save() {
        if (entry == null) {
            communications.log(customer.id(), form.details());
        } else {
            communications.change(entry.id(), getVersion(), form.details());
        }
        if (form.getFollowUpOn() == null) {
            toasts.done("communication.done." + form.getChannel());
        } else {
            toasts.done("communication.done.followUp", form.getFollowUpOn());
        }
        return "customer?faces-redirect=true&id=" + customer.id();
    }

    /** Present ones, and the one that stands in the entry. */
    public Map<String, String> getContacts() {
        Map<String, String> offered = new LinkedHashMap<>();
        for (ContactPerson contact : contacts) {
            if (contact.isActive() || String.valueOf(contact.id()).equals(form.getContactId())) {
                offered.put(String.valueOf(contact.id()), contact.name());
            }
        }
        return offered;
    }

    public int getVersion() {
        return query.id("version").map(Long::intValue).orElse(entry == null ? 0 : entry.version());
    }

    /** Null for a new one. */
    public Communication getEntry() {
        return entry;
    }

    public Customer getCustomer() {
        return customer;
    }

    public CommunicationForm getForm() {
        return form;
    }
}
