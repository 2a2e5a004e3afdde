package no.front.portal.ordering;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import no.front.web.edge.Encryption;

/**
 * The key of a draft in its writer's browser. Necessary for what the writer asks for, so it needs no consent (PRV-12), and
 * set by the first press of a button only; goes to no script.
 */
final class DraftCookie {

    private static final String NAME = "front-order";

    private DraftCookie() {}

    /** "" where there is none. */
    static String read(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? ""
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(NAME))
                        .map(Cookie::getValue)
                        .findFirst()
                        .orElse("");
    }

    static void write(HttpServletRequest request, String key, Duration life) {
        add(request, key, Math.toIntExact(life.toSeconds()));
    }

    static void remove(HttpServletRequest request) {
        add(request, "", 0);
    }

    private static void add(HttpServletRequest request, String value, int seconds) {
        Cookie cookie = new Cookie(NAME, value);
        cookie.setPath("/");
        cookie.setMaxAge(seconds);
        cookie.setHttpOnly(true);
        cookie.setSecure(Encryption.of(request));
        // Lax, not Strict: a link in a mail should find the draft
        cookie.setAttribute("SameSite", "Lax");
        ((HttpServletResponse)
                        FacesContext.getCurrentInstance().getExternalContext().getResponse())
                .addCookie(cookie);
    }
}
