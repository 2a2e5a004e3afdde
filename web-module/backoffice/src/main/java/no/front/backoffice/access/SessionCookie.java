package no.front.backoffice.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import no.front.web.edge.Encryption;

/**
 * The key of the session in the browser, in a cookie of its own: a restart of the server or another node of the cluster
 * knows it too. Goes to the back office only, and to no script.
 */
final class SessionCookie {

    private static final String NAME = "front-staff";

    private SessionCookie() {}

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

    static void write(HttpServletRequest request, HttpServletResponse response, String key) {
        response.addCookie(cookie(request, key, -1));
    }

    static void remove(HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(cookie(request, "", 0));
    }

    private static Cookie cookie(HttpServletRequest request, String value, int seconds) {
        Cookie cookie = new Cookie(NAME, value);
        cookie.setPath(request.getContextPath());
        cookie.setMaxAge(seconds);
        cookie.setHttpOnly(true);
        cookie.setSecure(Encryption.of(request));
        // Lax, not Strict: a link in a mail should find its reader signed in
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
