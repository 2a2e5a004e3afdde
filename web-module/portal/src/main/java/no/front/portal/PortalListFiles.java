package no.front.portal;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import no.front.platform.boundary.CurrentActor;
import no.front.web.download.ListFile;
import no.front.web.download.ListFileFilter;

/** The lists of the portal as files; staff who look at a customer's portal take none along. */
public class PortalListFiles extends ListFileFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    @Any
    transient Instance<ListFile> files;

    @Inject
    transient CurrentActor currentActor;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (currentActor.get().isOnlooker() && request.getParameter("format") != null) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            super.doFilter(request, response, chain);
        }
    }

    @Override
    protected Stream<ListFile> files() {
        return files.stream();
    }
}
