package no.front.backoffice.customer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.Set;
import no.front.customer.boundary.Contacts;
import no.front.customer.boundary.Customers;
import no.front.customer.entity.ContactPerson;
import no.front.customer.entity.Customer;
import no.front.customer.entity.CustomerError;
import no.front.customer.entity.DataSource;
import no.front.kernel.BusinessRuleViolation;
import no.front.web.ListQuery;
import no.front.web.Toasts;
import no.front.web.form.ContactForm;

/** Registers or changes a contact person: {@code ?customer=} for a new one, {@code ?id=} for one there is (CUS-2). */
@Named
@RequestScoped
public class ContactEditBacking {

    @Inject
    Contacts contacts;

    @Inject
    Customers customers;

    @Inject
    ListQuery query;

    @Inject
    Toasts toasts;

    private ContactPerson contact;
    private Customer customer;
    private ContactForm form;
    private String reason;

    @PostConstruct
    void load() {
        contact = query.id("id").map(contacts::get).orElse(null);
        if (contact == null) {
            customer = customers.get(
                    query.id("customer").orElseThrow(() -> new BusinessRuleViolation(CustomerError.NOT_FOUND)));
            form = new ContactForm();
        } else {
            customer = contact.customer();
            form = ContactForm.of(contact.details(), contact.source());
        }
    }

    public String save() {
        if (contact == null) {
            contacts.register(customer.id(), form.details(), form.getSource());
        } else {
            contacts.change(contact.id(), getVersion(), form.details(), form.getSource());
        }
        return done("contactEdit.done");
    }

    public String end() {
        contacts.end(contact.id(), getVersion(), reason);
        return done("contactEdit.end.done");
    }

    public String reinstate() {
        contacts.reinstate(contact.id(), getVersion());
        return done("contactEdit.reinstate.done");
    }

    private String done(String sentence) {
        toasts.done(sentence, form.getName());
        return "customer?faces-redirect=true&id=" + customer.id() + "&tab=" + CustomerTab.CONTACTS.code();
    }

    public int getVersion() {
        return query.id("version").map(Long::intValue).orElse(contact == null ? 0 : contact.version());
    }

    /** Where staff can have data from, and where the present ones are from. */
    public Set<DataSource> getSources() {
        Set<DataSource> sources = EnumSet.of(DataSource.CUSTOMER, DataSource.STAFF);
        sources.add(form.getSource());
        return sources;
    }

    /** Null for a new one. */
    public ContactPerson getContact() {
        return contact;
    }

    public Customer getCustomer() {
        return customer;
    }

    public ContactForm getForm() {
        return form;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
