package no.front.portal.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.front.access.boundary.CustomerSessions;
import no.front.access.boundary.CustomerSignIn;
import no.front.web.LocalPath;

/** Takes somebody in who has proven to be it: the key goes to the browser, what another left there is ended. */
@RequestScoped
public class Entrance {

    @Inject
    CustomerSessions sessions;

    @Inject
    HttpServletRequest request;

    /** @param target where the person wanted to go; a path of the portal, else the home page it is */
    public void enter(CustomerSignIn in, String target) throws IOException {
        sessions.signOut(PortalSession.COOKIE.read(request), false);
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        FacesContext context = FacesContext.getCurrentInstance();
        HttpServletResponse response =
                (HttpServletResponse) context.getExternalContext().getResponse();
        PortalSession.COOKIE.write(request, response, in.key());
        context.getExternalContext().redirect(wanted(target));
        context.responseComplete();
    }

    private static String wanted(String target) {
        String path = LocalPath.of(target, "/home");
        return path.startsWith("/backoffice") || path.startsWith("/sign-") ? "/home" : path;
    }
}
