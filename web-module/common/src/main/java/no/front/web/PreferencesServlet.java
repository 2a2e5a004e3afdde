package no.front.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import no.front.web.edge.Encryption;

/** Remembers language and theme in this browser and goes back. One choice for back office and portal alike. */
@WebServlet("/preferences")
public class PreferencesServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int A_YEAR = Math.toIntExact(Duration.ofDays(365).toSeconds());

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        String language = request.getParameter("language");
        if (language != null) {
            remember(request, response, Preferences.LANGUAGE_COOKIE, "en".equals(language) ? "en" : "nb");
        }
        String theme = request.getParameter("theme");
        if (theme != null) {
            remember(
                    request,
                    response,
                    Preferences.THEME_COOKIE,
                    Preferences.Theme.of(theme).getCode());
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", LocalPath.of(request.getParameter("return"), request.getContextPath() + "/"));
    }

    private static void remember(HttpServletRequest request, HttpServletResponse response, String name, String value) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge(A_YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(Encryption.of(request));
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
