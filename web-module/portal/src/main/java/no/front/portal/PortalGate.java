package no.front.portal;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import no.front.platform.boundary.CurrentActor;
import no.front.web.edge.Gate;
import no.front.web.edge.GatedPage;
import no.front.web.edge.RequestPath;

/** The gate of the portal: the pages of {@link PortalPage}, and what the server itself answers at the root. */
public class PortalGate extends Gate {

    private static final long serialVersionUID = 1L;

    /** Who may ask these is decided before the server (docs/production.md). */
    private static final Set<String> OF_SERVER =
            Set.of("/health", "/health/live", "/health/ready", "/health/started", "/metrics", "/openapi");

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Set<String> STAFF_MAY_SEND = Set.of("/sign-out", "/preferences");

    @Inject
    transient CurrentActor onlooker;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (OF_SERVER.contains(RequestPath.of(request))) {
            chain.doFilter(request, response);
        } else if (onlooker.get().isOnlooker() && sendsToEverybody(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            super.doFilter(request, response, chain);
        }
    }

    /** What anybody may send, an order or a new password, staff don't send while they look at a customer's portal. */
    private static boolean sendsToEverybody(HttpServletRequest request) {
        String path = RequestPath.of(request);
        return !READING.contains(request.getMethod())
                && !STAFF_MAY_SEND.contains(path)
                && PortalPage.at(path).filter(PortalPage::isPublic).isPresent();
    }

    @Override
    protected Optional<? extends GatedPage> at(String path) {
        return PortalPage.at(path);
    }
}
