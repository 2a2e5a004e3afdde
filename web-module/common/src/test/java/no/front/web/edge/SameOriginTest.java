package no.front.web.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SameOriginTest {

    @Test
    @DisplayName("A browser that says where the post comes from is taken at its word")
    void fetchSite() {
        assertTrue(SameOrigin.isOwn("same-origin", "https://evil.example", "front.example", ""));
        assertFalse(SameOrigin.isOwn("cross-site", null, "front.example", ""));
        assertFalse(SameOrigin.isOwn("same-site", "https://www.front.example", "front.example", ""));
        assertFalse(SameOrigin.isOwn("none", null, "front.example", ""));
    }

    @Test
    @DisplayName("Else the origin must be this host, or the public address behind a proxy")
    void origin() {
        assertTrue(SameOrigin.isOwn(null, "http://localhost:8080", "localhost:8080", ""));
        assertTrue(SameOrigin.isOwn(null, "https://front.example", "10.0.0.5:8080", "https://front.example/"));
        assertFalse(SameOrigin.isOwn(null, "https://front.example.evil.example", "10.0.0.5", "https://front.example"));
        assertFalse(SameOrigin.isOwn(null, "https://evil.example", "front.example", ""));
        assertFalse(SameOrigin.isOwn(null, "null", "front.example", ""));
        assertFalse(SameOrigin.isOwn(null, "", "front.example", ""));
    }

    @Test
    @DisplayName("What says nothing is no browser")
    void noBrowser() {
        assertTrue(SameOrigin.isOwn(null, null, "front.example", ""));
    }

    @Test
    @DisplayName("A form counts only as a post: a link from elsewhere that carries a view state is refused")
    void formsByPostOnly() throws Exception {
        assertEquals(405, statusOf(Exchange.of("GET", "/sign-in").with("jakarta.faces.ViewState", "stateless")));
        assertEquals(405, statusOf(Exchange.of("HEAD", "/sign-in").with("jakarta.faces.ViewState", "")));
        assertEquals(200, statusOf(Exchange.of("GET", "/sign-in").with("return", "/backoffice/start")));
        assertEquals(200, statusOf(Exchange.of("POST", "/sign-in").with("jakarta.faces.ViewState", "stateless")));
    }

    @Test
    @DisplayName("Methods that no page knows are refused")
    void unknownMethods() throws Exception {
        for (String method : List.of("PUT", "DELETE", "OPTIONS", "PATCH", "post")) {
            assertEquals(405, statusOf(Exchange.of(method, "/sign-in")), method);
        }
    }

    private static int statusOf(Exchange exchange) throws Exception {
        SameOrigin filter = new SameOrigin();
        filter.publicUrl = " ";
        filter.doFilter(exchange.request(), exchange.response(), (request, response) -> {});
        return exchange.status();
    }
}
