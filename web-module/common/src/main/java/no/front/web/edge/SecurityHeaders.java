package no.front.web.edge;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import no.front.web.Assets;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What browsers are told on every answer. Pages are never stored; style, scripts and fonts, whose address changes with
 * their content, are kept for a year. Where browsers reach us by TLS ({@link Encryption}), the request says so to all that
 * comes after, and redirects name the path only: neither a Host header that somebody made up nor the plain hop between a
 * proxy and us shows in them.
 */
public class SecurityHeaders extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    @ConfigProperty(name = "front.public.url", defaultValue = " ")
    transient String publicUrl;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader(ContentPolicy.HEADER, ContentPolicy.text());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        boolean secure = request.isSecure() || Encryption.isPublic(publicUrl);
        if (secure) {
            Encryption.mark(request);
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        response.setHeader("Cache-Control", caching(request));
        response.setHeader("Vary", "Accept-Encoding");
        chain.doFilter(new Reached(request, secure), new OnePolicy(response, Assets.isAsset(request)));
    }

    private static String caching(HttpServletRequest request) {
        String path = RequestPath.of(request);
        boolean resource = Assets.isAsset(request);
        if (!resource) {
            return "no-store";
        }
        String query = request.getQueryString();
        boolean versioned = query != null && query.matches("(.*&)?v=.+") || path.startsWith("/front/fonts/");
        return versioned ? "public, max-age=31536000, immutable" : "public, max-age=3600";
    }

    /** For Faces' own cookies, which ask the request. */
    private static final class Reached extends HttpServletRequestWrapper {

        private final boolean secure;

        Reached(HttpServletRequest request, boolean secure) {
            super(request);
            this.secure = secure;
        }

        @Override
        public boolean isSecure() {
            return secure;
        }
    }

    /**
     * A page's own policy replaces the general one; two would both have to agree, and one knows no nonce. How long style and
     * scripts are kept is said here only: Faces would say a week, and ask again then.
     */
    private static final class OnePolicy extends HttpServletResponseWrapper {

        private static final Set<String> CACHING = Set.of("cache-control", "expires");

        private final boolean asset;

        OnePolicy(HttpServletResponse response, boolean asset) {
            super(response);
            this.asset = asset;
        }

        @Override
        public void setHeader(String name, String value) {
            if (!asset || !CACHING.contains(name.toLowerCase(Locale.ROOT))) {
                super.setHeader(name, value);
            }
        }

        @Override
        public void addHeader(String name, String value) {
            if (name.equalsIgnoreCase(ContentPolicy.HEADER)) {
                setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }

        @Override
        public void sendRedirect(String location) throws IOException {
            if (!location.startsWith("/") || location.startsWith("//")) {
                super.sendRedirect(location);
                return;
            }
            resetBuffer();
            setStatus(SC_FOUND);
            setHeader("Location", location);
            flushBuffer();
        }
    }
}
