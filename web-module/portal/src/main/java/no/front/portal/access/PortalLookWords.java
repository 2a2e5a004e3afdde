package no.front.portal.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import no.front.access.boundary.OpenLook;
import no.front.web.Show;
import no.front.web.Words;

/** Tells staff on every page of a customer's portal whose it is, that they only look, and until when. */
@Named("portalLook")
@RequestScoped
public class PortalLookWords {

    @Inject
    HttpServletRequest request;

    @Inject
    Words words;

    @Inject
    Show show;

    /** "" for those who don't look. */
    public String getText() {
        OpenLook look = (OpenLook) request.getAttribute(PortalSession.LOOK);
        return look == null
                ? ""
                : words.say("look.text", look.user().organisation(), look.user().name(), show.time(look.endsAt()));
    }
}
