package no.front.portal.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.front.access.boundary.OwnAccountChoice;
import no.front.access.boundary.OwnUsers;
import no.front.platform.entity.CustomerRole;
import no.front.web.Words;

/** What a user can be made: the roles and accounts that the administrator may give. */
@Named
@RequestScoped
public class UserChoices {

    @Inject
    OwnUsers users;

    @Inject
    Words words;

    private List<CustomerRole> roles;
    private List<OwnAccountChoice> accounts;

    @PostConstruct
    void load() {
        roles = users.roles().stream().toList();
        accounts = users.accounts();
    }

    public List<CustomerRole> getRoles() {
        return roles;
    }

    public List<OwnAccountChoice> getAccounts() {
        return accounts;
    }

    /** "Regnskap: fakturaer, betalinger og provisjon, å lese" */
    public String label(CustomerRole role) {
        return words.say("users.role", role, words.say("users.role." + role.name()));
    }

    /** "Hoved (K70001)" */
    public String label(OwnAccountChoice account) {
        return words.say("users.account", account.name(), account.number());
    }
}
