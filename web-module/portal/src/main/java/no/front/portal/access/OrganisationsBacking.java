package no.front.portal.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import no.front.access.boundary.CustomerSessions;
import no.front.access.boundary.OrganisationChoice;
import no.front.access.boundary.SignedInUser;

/** Whom the user acts for: one organisation at a time (ACC-10). */
@Named
@RequestScoped
public class OrganisationsBacking {

    @Inject
    CustomerSessions sessions;

    @Inject
    HttpServletRequest request;

    private List<OrganisationChoice> choices;

    @PostConstruct
    void load() {
        choices = sessions.organisations(PortalSession.COOKIE.read(request));
    }

    public String enter(long customerId) {
        // who has shown no code yet, and is asked for one there, signs in anew
        boolean in = sessions.enter(PortalSession.COOKIE.read(request), customerId);
        return (in ? "home" : "sign-in") + "?faces-redirect=true";
    }

    public List<OrganisationChoice> getChoices() {
        return choices;
    }

    /** How many other browsers are signed in as the same user (ACC-4). */
    public int getOtherDevices() {
        return sessions.others(PortalSession.COOKIE.read(request));
    }

    /** The organisation the user acts for; "" for nobody. */
    public String getCurrent() {
        return user() == null ? "" : user().organisation();
    }

    /** There is another one to go to. */
    public boolean isSeveral() {
        return user() != null && user().severalOrganisations();
    }

    private SignedInUser user() {
        return (SignedInUser) request.getAttribute(PortalSession.USER);
    }
}
