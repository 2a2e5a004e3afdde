package no.front.backoffice.access;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import no.front.access.boundary.SignedInStaff;
import no.front.access.boundary.StaffSessions;
import no.front.platform.entity.Actor;
import no.front.web.edge.SessionCookie;
import no.front.web.edge.SessionFilter;

/** Third of the filters: who of the staff it is. Who has to change the password sees nothing else until it is done. */
public class SessionGate extends SessionFilter<SignedInStaff> {

    static final SessionCookie COOKIE = new SessionCookie("front-staff");

    private static final long serialVersionUID = 1L;
    private static final String OWN_ACCOUNT = "/my-account";
    private static final Set<String> BEFORE_PASSWORD =
            Set.of(OWN_ACCOUNT, "/stay-signed-in", "/sign-out", "/preferences", "/error", "/sign-in");

    @Inject
    transient StaffSessions sessions;

    @Override
    protected Optional<SignedInStaff> find(HttpServletRequest request, boolean use) {
        return sessions.find(COOKIE.read(request), use);
    }

    @Override
    protected Known known(SignedInStaff staff, String address) {
        return new Known(
                Actor.staff(staff.staffId(), staff.name(), staff.roles(), address),
                staff.sessionId(),
                staff.language(),
                staff.secondsLeft());
    }

    @Override
    protected Optional<String> detour(SignedInStaff staff, HttpServletRequest request, String path) {
        if (staff.mustChangePassword() && !BEFORE_PASSWORD.contains(path)) {
            return Optional.of(OWN_ACCOUNT);
        }
        return path.equals("/sign-in") && request.getMethod().equals("GET") ? Optional.of("/start") : Optional.empty();
    }
}
