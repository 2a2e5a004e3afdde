package no.front.web.edge;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import no.front.kernel.Language;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.entity.Actor;
import no.front.web.Assets;
import no.front.web.Preferences;

/**
 * From the session's key to who acts, with each request anew; alike for staff and customers' users.
 *
 * @param <S> what is known of a session
 */
public abstract class SessionFilter<S> extends HttpFilter {

    /** Request attribute: seconds until the session ends if nothing more is done. */
    public static final String SECONDS_LEFT = "no.front.session.secondsLeft";

    private static final long serialVersionUID = 1L;
    private static final String STAY = "/stay-signed-in";

    @Inject
    transient CurrentActor currentActor;

    @Inject
    transient Preferences preferences;

    /** What the filter itself has to know of a session. */
    public record Known(Actor actor, long sessionId, Language language, long secondsLeft) {}

    /** @param use whether the request counts as use of the session */
    protected abstract Optional<S> find(HttpServletRequest request, boolean use);

    /** @param address where the request comes from */
    protected abstract Known known(S session, String address);

    /** Where this session has to go before it may go there; below the context path. */
    protected abstract Optional<String> detour(S session, HttpServletRequest request, String path);

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
        Optional<S> found = find(request, use);
        if (found.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        Known known = known(found.get(), currentActor.get().address());
        currentActor.become(known.actor());
        currentActor.comeInBy(known.sessionId());
        preferences.preferLanguage(known.language().locale().getLanguage());
        request.setAttribute(SECONDS_LEFT, known.secondsLeft());
        Optional<String> detour = detour(found.get(), request, path);
        if (detour.isPresent()) {
            response.sendRedirect(request.getContextPath() + detour.get());
        } else {
            chain.doFilter(request, response);
        }
    }
}
