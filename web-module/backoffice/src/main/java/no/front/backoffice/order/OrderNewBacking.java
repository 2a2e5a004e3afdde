package no.front.backoffice.order;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.front.contract.boundary.Offer;
import no.front.contract.boundary.Offers;
import no.front.contract.boundary.OrderEntries;
import no.front.contract.boundary.Quote;
import no.front.contract.entity.ContractError;
import no.front.contract.entity.OrderedProduct;
import no.front.customer.boundary.Contacts;
import no.front.customer.boundary.Customers;
import no.front.customer.entity.ContactPerson;
import no.front.customer.entity.Customer;
import no.front.customer.entity.InvoiceDelivery;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Language;
import no.front.kernel.OrganisationNumber;
import no.front.platform.boundary.RandomSecret;
import no.front.web.ListQuery;
import no.front.web.Toasts;
import no.front.web.Words;

/** Enters an order for a customer (CON-1), {@code ?customer=}; without one the organisation number is asked first. */
@Named
@ViewScoped
public class OrderNewBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    OrderEntries entries;

    @Inject
    Offers offers;

    @Inject
    Customers customers;

    @Inject
    Contacts contacts;

    @Inject
    ListQuery query;

    @Inject
    Toasts toasts;

    @Inject
    Words words;

    private long customerId;
    private OrganisationNumber number;
    private boolean unknown;
    private OrderEntryForm form;
    private final Map<String, String> quantities = new LinkedHashMap<>();
    private final String submission = RandomSecret.token();
    private transient Customer customer;
    private transient List<ContactPerson> people;
    private transient Quote quote;

    @PostConstruct
    void load() {
        query.id("customer").ifPresent(id -> {
            customerId = id;
            form = new OrderEntryForm(getCustomer(), people());
        });
    }

    /** The customer of the number; one that nobody knows is registered first. */
    public String choose() {
        unknown = customers.withNumber(number).isEmpty();
        return unknown
                ? null
                : "order-new?faces-redirect=true&customer="
                        + customers.withNumber(number).get();
    }

    /** What it would cost, without entering it. */
    public void calculate() {
        quote = offers.quote(products(), form.getMessages() == null ? 0 : form.getMessages(), form.getDelivery());
    }

    public String enter() {
        long id = entries.enter(customerId, form.entry(products(), people()), submission, !form.isSigned());
        if (form.isSigned()) {
            return "order-agreement?faces-redirect=true&id=" + id;
        }
        toasts.done("orderNew.done", getCustomer().name());
        return "order?faces-redirect=true&id=" + id;
    }

    /** As typed beside each product; fields in a list are read from the request. */
    private Map<String, Integer> products() {
        Map<String, Integer> products = new LinkedHashMap<>();
        for (Offer offer : getOffers()) {
            String typed = query.text("quantity-" + offer.code());
            quantities.put(offer.code(), typed);
            if (!typed.isEmpty() && !typed.equals("0")) {
                if (!typed.matches("\\d{1,6}")) {
                    throw new BusinessRuleViolation(ContractError.QUANTITY_OUT_OF_RANGE, OrderedProduct.MOST);
                }
                products.put(offer.code(), Integer.valueOf(typed));
            }
        }
        return products;
    }

    public List<Offer> getOffers() {
        return offers.orderable();
    }

    public String nameOf(Offer offer) {
        return offer.name("en".equals(words.language().getLanguage()) ? Language.ENGLISH : Language.BOKMAL);
    }

    public String quantityOf(Offer offer) {
        return quantities.getOrDefault(offer.code(), "");
    }

    private List<ContactPerson> people() {
        if (people == null) {
            people = contacts.of(customerId).stream()
                    .filter(ContactPerson::isActive)
                    .toList();
        }
        return people;
    }

    /** Contacts of the customer by id. */
    public Map<String, String> getPeople() {
        Map<String, String> choices = new LinkedHashMap<>();
        people().forEach(person -> choices.put(
                String.valueOf(person.id()),
                person.name() + " · " + person.email().display()));
        return choices;
    }

    /** Null until one is chosen. */
    public Customer getCustomer() {
        if (customer == null && customerId != 0) {
            customer = customers.get(customerId);
        }
        return customer;
    }

    public Quote getQuote() {
        return quote;
    }

    public boolean isUnknown() {
        return unknown;
    }

    public OrganisationNumber getNumber() {
        return number;
    }

    public void setNumber(OrganisationNumber number) {
        this.number = number;
    }

    public OrderEntryForm getForm() {
        return form;
    }

    public InvoiceDelivery[] getDeliveries() {
        return InvoiceDelivery.values();
    }

    public Language[] getLanguages() {
        return Language.values();
    }
}
