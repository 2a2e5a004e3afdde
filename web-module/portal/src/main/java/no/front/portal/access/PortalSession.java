package no.front.portal.access;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.front.access.boundary.CustomerSessions;
import no.front.access.boundary.OpenLook;
import no.front.access.boundary.PortalLooks;
import no.front.access.boundary.SignedInUser;
import no.front.platform.entity.Actor;
import no.front.portal.PortalPage;
import no.front.web.edge.PortalLookCookie;
import no.front.web.edge.RequestPath;
import no.front.web.edge.SessionCookie;
import no.front.web.edge.SessionFilter;

/**
 * Which customer's user it is, and of which organisation at the moment. Who belongs to several and hasn't chosen one
 * chooses first.
 */
public class PortalSession extends SessionFilter<SignedInUser> {

    public static final SessionCookie COOKIE = new SessionCookie("front-user");

    /** Request attribute: the {@link SignedInUser}. */
    static final String USER = "no.front.portal.user";

    /** Request attribute: the {@link OpenLook} of staff who look at the portal. */
    static final String LOOK = "no.front.portal.look";

    private static final long serialVersionUID = 1L;
    private static final String CHOICE = "/choose-organisation";
    private static final Set<String> ENTRANCE = Set.of("/sign-in", "/sign-in-code");
    private static final Set<String> BEFORE_CHOICE =
            Set.of(CHOICE, "/stay-signed-in", "/sign-out", "/preferences", "/error");

    private static final Pattern ID = Pattern.compile("\\d{1,18}");

    @Inject
    transient CustomerSessions sessions;

    @Inject
    transient PortalLooks looks;

    @Override
    protected Optional<SignedInUser> find(HttpServletRequest request, boolean use) {
        Optional<SignedInUser> user = looking(request).or(() -> sessions.find(COOKIE.read(request), use));
        user.ifPresent(found -> request.setAttribute(USER, found));
        return user;
    }

    /** Staff who look go before whoever else the browser knows. */
    private Optional<SignedInUser> looking(HttpServletRequest request) {
        String key = PortalLookCookie.read(request);
        if (key.isEmpty()) {
            return Optional.empty();
        }
        Optional<OpenLook> look = looks.find(key, seen(request));
        look.ifPresent(found -> request.setAttribute(LOOK, found));
        return look.map(OpenLook::user);
    }

    /** The page with the id it shows; "" for what isn't a page of the customer. What else was typed stays out of the log. */
    private static String seen(HttpServletRequest request) {
        boolean shown = request.getMethod().equals("GET")
                && PortalPage.at(RequestPath.of(request))
                        .filter(page -> !page.isPublic())
                        .isPresent();
        String id = request.getParameter("id");
        String page = RequestPath.of(request).substring(1);
        return !shown ? "" : id != null && ID.matcher(id).matches() ? page + "?id=" + id : page;
    }

    @Override
    protected Known known(SignedInUser user, String address) {
        return new Known(
                user.onlooker()
                        ? Actor.onlooker(user.userId(), user.name(), user.seat().organisationId(), address)
                        : Actor.customerUser(user.userId(), user.name(), user.seat(), address),
                user.sessionId(),
                user.language(),
                user.secondsLeft());
    }

    @Override
    protected Optional<String> detour(SignedInUser user, HttpServletRequest request, String path) {
        if (user.isStanding() && !BEFORE_CHOICE.contains(path)) {
            return Optional.of(CHOICE);
        }
        return ENTRANCE.contains(path) && request.getMethod().equals("GET") ? Optional.of("/home") : Optional.empty();
    }
}
