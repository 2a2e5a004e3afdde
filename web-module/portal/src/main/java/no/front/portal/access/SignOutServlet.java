package no.front.portal.access;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import no.front.access.boundary.CustomerSessions;
import no.front.access.boundary.PortalLooks;
import no.front.platform.boundary.CurrentActor;
import no.front.web.edge.PortalLookCookie;

/**
 * Signs out and forgets all that the pages kept. Who is signed in on other devices too is asked first whether those as well
 * (ACC-4); {@code where} is the answer, {@code here} or {@code everywhere}.
 */
@WebServlet("/sign-out")
public class SignOutServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CustomerSessions sessions;

    @Inject
    transient PortalLooks looks;

    @Inject
    transient CurrentActor currentActor;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        if (currentActor.get().isOnlooker()) {
            endLook(request, response);
            return;
        }
        String key = PortalSession.COOKIE.read(request);
        String where = request.getParameter("where");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        if (where == null && sessions.others(key) > 0) {
            response.setHeader("Location", request.getContextPath() + "/other-devices");
            return;
        }
        sessions.signOut(key, "everywhere".equals(where));
        PortalSession.COOKIE.remove(request, response);
        HttpSession pages = request.getSession(false);
        if (pages != null) {
            pages.invalidate();
        }
        response.setHeader("Clear-Site-Data", "\"cache\"");
        response.setHeader("Location", request.getContextPath() + "/sign-in?out=true");
    }

    /** Staff go back to the customer in the back office. */
    private void endLook(HttpServletRequest request, HttpServletResponse response) {
        String customer = looks.end(PortalLookCookie.read(request))
                .map(id -> "customer?id=" + id)
                .orElse("start");
        PortalLookCookie.remove(request, response);
        HttpSession pages = request.getSession(false);
        if (pages != null) {
            pages.invalidate();
        }
        response.setHeader("Clear-Site-Data", "\"cache\"");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/backoffice/" + customer);
    }
}
