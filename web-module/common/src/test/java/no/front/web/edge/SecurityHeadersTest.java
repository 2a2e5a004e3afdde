package no.front.web.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SecurityHeadersTest {

    @Test
    @DisplayName("Behind a proxy that ends TLS, cookies are asked to be Secure and browsers to come by TLS only")
    void behindProxy() throws Exception {
        Exchange exchange = Exchange.of("GET", "/customers");
        filter("https://front.example").doFilter(exchange.request(), exchange.response(), (request, response) -> {
            assertTrue(request.isSecure());
        });
        assertTrue(exchange.answered("Strict-Transport-Security").startsWith("max-age="));
        // as CDI injects it
        assertTrue(Encryption.of(exchange.request()));
    }

    @Test
    @DisplayName("A plain public address, as in the demo, promises no TLS")
    void plain() throws Exception {
        Exchange exchange = Exchange.of("GET", "/customers");
        filter("http://localhost:8080").doFilter(exchange.request(), exchange.response(), (request, response) -> {
            assertFalse(request.isSecure());
        });
        assertFalse(Encryption.of(exchange.request()));
        assertNull(exchange.answered("Strict-Transport-Security"));
    }

    @Test
    @DisplayName("A redirect names the path only, never the host that a request claims")
    void redirect() throws Exception {
        Exchange exchange = Exchange.of("GET", "/customers");
        filter(" ").doFilter(exchange.request(), exchange.response(), (request, response) -> ((HttpServletResponse)
                        response)
                .sendRedirect("/backoffice/sign-in?return=%2F"));
        assertEquals("/backoffice/sign-in?return=%2F", exchange.answered("Location"));
        assertEquals(302, exchange.status());
    }

    private static SecurityHeaders filter(String publicUrl) {
        SecurityHeaders filter = new SecurityHeaders();
        filter.publicUrl = publicUrl;
        return filter;
    }
}
