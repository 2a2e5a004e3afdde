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
 * Lets in changes from our own pages only, and by post only: Faces would take any request with a view state for a sent form,
 * also a link from elsewhere that somebody is made to follow. No page of ours knows other methods than these.
 *
 * <p>Browsers say where a post comes from (Sec-Fetch-Site, Origin); what says
 * nothing is no browser and has no cookies that somebody else could use. Comes on top of Faces' own view state.
 */
public class SameOrigin extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String VIEW_STATE = "jakarta.faces.ViewState";
    private static final Set<String> SAFE = Set.of("GET", "HEAD");

    @Inject
    @ConfigProperty(name = "front.public.url", defaultValue = " ")
    transient String publicUrl;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean safe = SAFE.contains(request.getMethod());
        // asked of safe requests only: reading a post's parameters here would read its body
        if (!isKnown(request.getMethod()) || safe && request.getParameter(VIEW_STATE) != null) {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (safe
                || isOwn(
                        request.getHeader("Sec-Fetch-Site"),
                        request.getHeader("Origin"),
                        request.getHeader("Host"),
                        publicUrl.strip())) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean isKnown(String method) {
        return SAFE.contains(method) || method.equals("POST");
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
