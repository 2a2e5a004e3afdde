package no.front.backoffice.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.front.access.boundary.CustomerUsers;
import no.front.contract.entity.Person;
import no.front.customer.boundary.Customers;
import no.front.customer.entity.Customer;
import no.front.customer.entity.CustomerError;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.EmailAddress;
import no.front.kernel.Msisdn;
import no.front.web.ListQuery;
import no.front.web.Toasts;

/** Invites an administrator of a customer, {@code ?customer=}: where the one of the order can't be reached. */
@Named
@RequestScoped
public class CustomerUserNewBacking {

    @Inject
    Customers customers;

    @Inject
    CustomerUsers users;

    @Inject
    ListQuery query;

    @Inject
    Toasts toasts;

    private Customer customer;
    private String name;
    private EmailAddress email;
    private Msisdn mobile;

    @PostConstruct
    void load() {
        long id = query.id("customer").orElseThrow(() -> new BusinessRuleViolation(CustomerError.NOT_FOUND));
        customer = customers.get(id);
    }

    public String send() {
        users.inviteAdministrator(customer.id(), new Person(name, "", email, mobile), customer.language());
        toasts.done("staffUser.invited", name);
        return "customer?faces-redirect=true&tab=users&id=" + customer.id();
    }

    public Customer getCustomer() {
        return customer;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public EmailAddress getEmail() {
        return email;
    }

    public void setEmail(EmailAddress email) {
        this.email = email;
    }

    public Msisdn getMobile() {
        return mobile;
    }

    public void setMobile(Msisdn mobile) {
        this.mobile = mobile;
    }
}
