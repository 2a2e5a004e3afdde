package no.front.backoffice.customer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.front.commission.boundary.PremiumServices;
import no.front.customer.boundary.Contacts;
import no.front.customer.boundary.Customers;
import no.front.customer.entity.ContactPerson;
import no.front.customer.entity.Customer;
import no.front.customer.entity.CustomerError;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.PostalAddress;
import no.front.platform.boundary.CurrentActor;
import no.front.web.ListQuery;
import no.front.web.Words;

/** The head of the customer page, the same on each tab: {@code ?id=&tab=}. */
@Named
@RequestScoped
public class CustomerBacking {

    @Inject
    Customers customers;

    @Inject
    Contacts contactPersons;

    @Inject
    PremiumServices premiumServices;

    @Inject
    CurrentActor currentActor;

    @Inject
    ListQuery query;

    @Inject
    Words words;

    private Customer customer;
    private List<ContactPerson> contacts;

    @PostConstruct
    void load() {
        long id = query.id("id").orElseThrow(() -> new BusinessRuleViolation(CustomerError.NOT_FOUND));
        customer = customers.get(id);
        contacts = contactPersons.of(id);
    }

    public Customer getCustomer() {
        return customer;
    }

    public long getId() {
        return customer.id();
    }

    /** The edition that the page shows; in an answer to a form the one that the form was opened with. */
    public int getVersion() {
        return query.id("version").map(Long::intValue).orElse(customer.version());
    }

    public CustomerTab getTab() {
        CustomerTab asked = CustomerTab.of(query.text("tab"));
        return asked.isOpenTo(currentActor.get()) ? asked : CustomerTab.OVERVIEW;
    }

    public List<CustomerTab.Link> getTabs() {
        return Arrays.stream(CustomerTab.values())
                .filter(tab -> tab.isOpenTo(currentActor.get()))
                .filter(tab -> tab != CustomerTab.PREMIUM || tab == getTab() || hasPremiumServices())
                .map(tab -> new CustomerTab.Link(
                        words.of(tab),
                        "customer?id=" + getId() + (tab == CustomerTab.OVERVIEW ? "" : "&tab=" + tab.code()),
                        tab == getTab(),
                        tab == CustomerTab.CONTACTS ? getContacts().size() : null))
                .toList();
    }

    private boolean hasPremiumServices() {
        return !premiumServices.ofCustomer(getId()).isEmpty();
    }

    /** Present ones. */
    public List<ContactPerson> getContacts() {
        return contacts.stream().filter(ContactPerson::isActive).toList();
    }

    /** Also those who are no longer contacts. */
    public List<ContactPerson> getEveryContact() {
        return contacts;
    }

    /** The mark of returned mail as a tag. */
    public CustomerQuestion.Attention getReturnedTag() {
        return CustomerQuestion.Attention.RETURNED_MAIL;
    }

    /** "Kunde, partner · Aksjeselskap" */
    public String getKindsLine() {
        String kinds = customer.kinds().stream().sorted().map(words::of).collect(Collectors.joining(", "));
        return kinds + " · " + words.of(customer.form());
    }

    public String getNumberLine() {
        return customer.organisationNumber()
                .map(number -> words.say("customer.number", number))
                .orElseGet(() -> words.say("customer.noNumber"));
    }

    public String getPlace() {
        return Stream.of(customer.visitingAddress(), customer.invoiceAddress())
                .flatMap(Optional::stream)
                .findFirst()
                .map(this::inOneLine)
                .orElseGet(() -> words.say("customer.noAddress"));
    }

    String inOneLine(PostalAddress address) {
        return String.join(", ", address.label(words.language()));
    }

    /** "Daglig leder, avtalekontakt" */
    public String rolesOf(ContactPerson contact) {
        return contact.title().map(title -> title + ", ").orElse("") + roleWords(contact);
    }

    public String roleWords(ContactPerson contact) {
        return contact.roles().stream().sorted().map(words::of).collect(Collectors.joining(", "));
    }
}
