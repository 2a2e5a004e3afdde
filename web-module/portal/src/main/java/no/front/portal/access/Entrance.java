package no.front.portal.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import no.front.access.boundary.CustomerSessions;
import no.front.access.boundary.CustomerSignIn;
import no.front.web.LocalPath;
import no.front.web.edge.SessionCookie;

/**
 * Takes somebody in who has proven to be it: the key goes to the browser, what another left there is ended. Who has shown
 * the password only gets a key that opens nothing but the page of the code, and leaves what is there alone.
 */
@RequestScoped
public class Entrance {

    /** Between password and code (ACC-3); no session. */
    static final SessionCookie PENDING = new SessionCookie("front-code");

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
        PortalSession.COOKIE.write(request, response(), in.key());
        PENDING.remove(request, response());
        go(wanted(target));
    }

    /** The code comes next. @param target kept until then */
    public void ask(CustomerSignIn in, String target) throws IOException {
        PENDING.write(request, response(), in.key());
        go("/sign-in-code?return=" + URLEncoder.encode(wanted(target), StandardCharsets.UTF_8));
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }

    private static void go(String address) throws IOException {
        FacesContext context = FacesContext.getCurrentInstance();
        context.getExternalContext().redirect(address);
        context.responseComplete();
    }

    private static String wanted(String target) {
        String path = LocalPath.of(target, "/home");
        return path.startsWith("/backoffice") || path.startsWith("/sign-") ? "/home" : path;
    }
}
