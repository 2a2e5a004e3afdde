package no.front.backoffice.customer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import no.front.customer.boundary.Customers;
import no.front.customer.entity.Customer;
import no.front.customer.entity.CustomerError;
import no.front.customer.entity.ReturnedMail;
import no.front.kernel.BusinessRuleViolation;
import no.front.web.ListQuery;
import no.front.web.Toasts;
import no.front.web.Words;

/** Marks that mail came back from one of the addresses (CUS-6). */
@Named
@RequestScoped
public class ReturnedMailBacking {

    @Inject
    Customers customers;

    @Inject
    ListQuery query;

    @Inject
    Words words;

    @Inject
    Toasts toasts;

    private Customer customer;
    private ReturnedMail.Which which;
    private String note;
    private boolean stopDelivery = true;

    @PostConstruct
    void load() {
        customer = customers.get(query.id("id").orElseThrow(() -> new BusinessRuleViolation(CustomerError.NOT_FOUND)));
    }

    public String mark() {
        customers.markReturned(customer.id(), getVersion(), which, note, stopDelivery);
        toasts.done("returnedMail.done");
        return "customer?faces-redirect=true&id=" + customer.id();
    }

    /** Those that there are, each with its text. */
    public Map<String, String> getAddresses() {
        Map<String, String> addresses = new LinkedHashMap<>();
        offer(addresses, ReturnedMail.Which.INVOICE_ADDRESS, customer.invoiceAddress());
        offer(addresses, ReturnedMail.Which.VISITING_ADDRESS, customer.visitingAddress());
        offer(addresses, ReturnedMail.Which.INVOICE_EMAIL, customer.invoiceEmail());
        return addresses;
    }

    private void offer(Map<String, String> addresses, ReturnedMail.Which one, Optional<?> address) {
        address.ifPresent(text -> addresses.put(one.name(), words.of(one) + ": " + text));
    }

    public int getVersion() {
        return query.id("version").map(Long::intValue).orElse(customer.version());
    }

    public Customer getCustomer() {
        return customer;
    }

    public ReturnedMail.Which getWhich() {
        return which;
    }

    public void setWhich(ReturnedMail.Which which) {
        this.which = which;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public boolean isStopDelivery() {
        return stopDelivery;
    }

    public void setStopDelivery(boolean stopDelivery) {
        this.stopDelivery = stopDelivery;
    }
}
