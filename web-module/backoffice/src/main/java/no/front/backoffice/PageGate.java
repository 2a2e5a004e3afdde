package no.front.backoffice;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import no.front.web.edge.Gate;
import no.front.web.edge.GatedPage;
import no.front.web.edge.RequestPath;

/** The gate of the back office: the pages of {@link BackofficePage}. Its front door leads to the start page. */
public class PageGate extends Gate {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = RequestPath.of(request);
        if (path.isEmpty() || path.equals("/")) {
            response.sendRedirect(request.getContextPath() + "/" + BackofficePage.START.path());
            return;
        }
        super.doFilter(request, response, chain);
    }

    @Override
    protected Optional<? extends GatedPage> at(String path) {
        return BackofficePage.at(path);
    }
}
