package no.front.portal.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.front.access.boundary.EmailLinks;
import no.front.web.ListQuery;

/** Where the link to a new e-mail address leads: {@code ?token=}. Opening it uses nothing up. */
@Named
@RequestScoped
public class ConfirmEmailBacking {

    @Inject
    EmailLinks links;

    @Inject
    ListQuery query;

    private String email;

    @PostConstruct
    void load() {
        email = links.open(getToken()).map(address -> address.display()).orElse("");
    }

    public String confirm() {
        links.confirm(getToken());
        return "confirm-email?faces-redirect=true&done=true";
    }

    public String getToken() {
        return query.text("token");
    }

    /** The new address; "" for a dead link. */
    public String getEmail() {
        return email;
    }
}
