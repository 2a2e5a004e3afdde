package no.front.backoffice.access;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import no.front.access.boundary.SignedInStaff;
import no.front.access.boundary.StaffSessions;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.entity.Actor;
import no.front.web.Assets;
import no.front.web.Preferences;
import no.front.web.edge.RequestPath;

/**
 * Third of the filters: from the session's key to who acts, with each request anew. Who has to change the password sees
 * nothing else until it is done.
 */
public class SessionGate extends HttpFilter {

    /** Request attribute: seconds until the session ends if nothing more is done. */
    static final String SECONDS_LEFT = "no.front.session.secondsLeft";

    private static final long serialVersionUID = 1L;
    private static final String OWN_ACCOUNT = "/my-account";
    private static final String STAY = "/stay-signed-in";
    private static final Set<String> BEFORE_PASSWORD =
            Set.of(OWN_ACCOUNT, STAY, "/sign-out", "/preferences", "/error", "/sign-in");

    @Inject
    transient StaffSessions sessions;

    @Inject
    transient CurrentActor currentActor;

    @Inject
    transient Preferences preferences;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = RequestPath.of(request);
        if (Assets.isAsset(request)) {
            chain.doFilter(request, response);
            return;
        }
        // asking how long is left is no use of the session, or asking would keep it alive
        boolean use = !(path.equals(STAY) && request.getMethod().equals("GET"));
        Optional<SignedInStaff> found = sessions.find(SessionCookie.read(request), use);
        if (found.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        SignedInStaff staff = found.get();
        String address = currentActor.get().address();
        currentActor.become(Actor.staff(staff.staffId(), staff.name(), staff.roles(), address));
        currentActor.comeInBy(staff.sessionId());
        preferences.preferLanguage(staff.language().locale().getLanguage());
        request.setAttribute(SECONDS_LEFT, staff.secondsLeft());
        if (staff.mustChangePassword() && !BEFORE_PASSWORD.contains(path)) {
            response.sendRedirect(request.getContextPath() + OWN_ACCOUNT);
        } else if (path.equals("/sign-in") && request.getMethod().equals("GET")) {
            response.sendRedirect(request.getContextPath() + "/start");
        } else {
            chain.doFilter(request, response);
        }
    }
}
