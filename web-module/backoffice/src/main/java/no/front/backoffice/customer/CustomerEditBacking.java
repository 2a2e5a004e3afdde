package no.front.backoffice.customer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.front.customer.boundary.Customers;
import no.front.customer.entity.Customer;
import no.front.customer.entity.CustomerError;
import no.front.kernel.BusinessRuleViolation;
import no.front.web.ListQuery;
import no.front.web.Toasts;
import no.front.web.Words;

/** Changes what we have written about an organisation. The edition that the form was opened with travels along. */
@Named
@RequestScoped
public class CustomerEditBacking {

    @Inject
    Customers customers;

    @Inject
    ListQuery query;

    @Inject
    Toasts toasts;

    @Inject
    Words words;

    private Customer customer;
    private CustomerForm form;

    @PostConstruct
    void load() {
        customer = customers.get(query.id("id").orElseThrow(() -> new BusinessRuleViolation(CustomerError.NOT_FOUND)));
        form = CustomerForm.of(customer.details());
    }

    public String save() {
        if (!AddressProblems.none(form, words)) {
            return null;
        }
        customers.change(customer.id(), getVersion(), form.details());
        toasts.done("customerEdit.done");
        return "customer?faces-redirect=true&id=" + customer.id();
    }

    /** Somebody saved since the form was opened; what is typed stays, and the fresh data can be opened beside it. */
    public boolean isChangedMeanwhile() {
        return getVersion() != customer.version();
    }

    public int getVersion() {
        return query.id("version").map(Long::intValue).orElse(customer.version());
    }

    public Customer getCustomer() {
        return customer;
    }

    public CustomerForm getForm() {
        return form;
    }
}
