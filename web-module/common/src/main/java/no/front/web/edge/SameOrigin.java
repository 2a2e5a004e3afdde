package no.front.web.edge;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets in changes from our own pages only. Browsers say where a post comes from (Sec-Fetch-Site, Origin); what says
 * nothing is no browser and has no cookies that somebody else could use. Comes on top of Faces' own view state.
 */
public class SameOrigin extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    @ConfigProperty(name = "front.public.url", defaultValue = " ")
    transient String publicUrl;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean own = SAFE.contains(request.getMethod())
                || isOwn(
                        request.getHeader("Sec-Fetch-Site"),
                        request.getHeader("Origin"),
                        request.getHeader("Host"),
                        publicUrl.strip());
        if (own) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    static boolean isOwn(String site, String origin, String host, String publicUrl) {
        if (site != null) {
            return site.equals("same-origin");
        }
        if (origin == null) {
            return true;
        }
        String from = origin.toLowerCase(Locale.ROOT);
        return from.equals("http://" + lower(host))
                || from.equals("https://" + lower(host))
                || !publicUrl.isEmpty() && lower(publicUrl).matches(Pattern.quote(from) + "(/.*)?");
    }

    private static String lower(String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }
}
