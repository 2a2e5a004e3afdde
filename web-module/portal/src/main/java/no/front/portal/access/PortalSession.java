package no.front.portal.access;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import no.front.access.boundary.CustomerSessions;
import no.front.access.boundary.SignedInUser;
import no.front.platform.entity.Actor;
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

    private static final long serialVersionUID = 1L;
    private static final String CHOICE = "/choose-organisation";
    private static final Set<String> ENTRANCE = Set.of("/sign-in", "/sign-in-code");
    private static final Set<String> BEFORE_CHOICE =
            Set.of(CHOICE, "/stay-signed-in", "/sign-out", "/preferences", "/error");

    @Inject
    transient CustomerSessions sessions;

    @Override
    protected Optional<SignedInUser> find(HttpServletRequest request, boolean use) {
        Optional<SignedInUser> user = sessions.find(COOKIE.read(request), use);
        user.ifPresent(found -> request.setAttribute(USER, found));
        return user;
    }

    @Override
    protected Known known(SignedInUser user, String address) {
        return new Known(
                Actor.customerUser(user.userId(), user.name(), user.seat(), address),
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
