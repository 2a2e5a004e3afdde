package no.front.portal.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import no.front.access.boundary.OwnUsers;
import no.front.contract.entity.Person;
import no.front.kernel.EmailAddress;
import no.front.kernel.Msisdn;
import no.front.platform.entity.CustomerRole;
import no.front.web.Toasts;

/** Invites somebody to the own organisation. */
@Named
@RequestScoped
public class UserNewBacking {

    @Inject
    OwnUsers users;

    @Inject
    Toasts toasts;

    private String name;
    private EmailAddress email;
    private Msisdn mobile;
    private CustomerRole role = CustomerRole.ORDINARY;
    private Long[] accounts = {};

    public String send() {
        long id = users.invite(new Person(name, "", email, mobile), role, Set.of(accounts));
        toasts.done("users.invited", name);
        return "user?faces-redirect=true&id=" + id;
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

    public CustomerRole getRole() {
        return role;
    }

    public void setRole(CustomerRole role) {
        this.role = role;
    }

    public Long[] getAccounts() {
        return accounts;
    }

    public void setAccounts(Long[] accounts) {
        this.accounts = accounts;
    }
}
