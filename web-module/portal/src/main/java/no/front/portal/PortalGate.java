package no.front.portal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import no.front.web.edge.Gate;
import no.front.web.edge.GatedPage;
import no.front.web.edge.RequestPath;

/** The gate of the portal: the pages of {@link PortalPage}, and what the server itself answers at the root. */
public class PortalGate extends Gate {

    private static final long serialVersionUID = 1L;

    /** Who may ask these is decided before the server (docs/production.md). */
    private static final Set<String> OF_SERVER =
            Set.of("/health", "/health/live", "/health/ready", "/health/started", "/metrics", "/openapi");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (OF_SERVER.contains(RequestPath.of(request))) {
            chain.doFilter(request, response);
        } else {
            super.doFilter(request, response, chain);
        }
    }

    @Override
    protected Optional<? extends GatedPage> at(String path) {
        return PortalPage.at(path);
    }
}
