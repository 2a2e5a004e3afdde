package no.front.web.edge;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;

/**
 * The key of the session in the browser, in a cookie of its own: a restart of the server or another node of the cluster
 * knows it too. Goes to no script, and to the part of the house only that gave it.
 *
 * @param name of the cookie
 */
public record SessionCookie(String name) {

    /** "" where there is none. */
    public String read(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? ""
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst()
                        .orElse("");
    }

    public void write(HttpServletRequest request, HttpServletResponse response, String key) {
        response.addCookie(cookie(request, key, -1));
    }

    public void remove(HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(cookie(request, "", 0));
    }

    /** @param path the part of the house that it goes to, where that is another one */
    void writeFor(String path, HttpServletRequest request, HttpServletResponse response, String key) {
        Cookie cookie = cookie(request, key, -1);
        cookie.setPath(path);
        response.addCookie(cookie);
    }

    private Cookie cookie(HttpServletRequest request, String value, int seconds) {
        Cookie cookie = new Cookie(name, value);
        String context = request.getContextPath();
        cookie.setPath(context.isEmpty() ? "/" : context);
        cookie.setMaxAge(seconds);
        cookie.setHttpOnly(true);
        cookie.setSecure(Encryption.of(request));
        // Lax, not Strict: a link in a mail should find its reader signed in
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
