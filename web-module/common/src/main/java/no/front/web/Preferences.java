package no.front.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;

/**
 * How this reader wants the pages: language and light or dark. Kept in cookies, so that the first byte of a page is right
 * already. Without a choice the language is bokmål and the theme follows the system.
 */
@Named
@RequestScoped
public class Preferences {

    static final String LANGUAGE_COOKIE = "front-language";
    static final String THEME_COOKIE = "front-theme";

    /** What {@code data-theme} may say; AUTO follows the system. */
    public enum Theme {
        AUTO,
        LIGHT,
        DARK;

        static Theme of(String text) {
            return "light".equals(text) ? LIGHT : "dark".equals(text) ? DARK : AUTO;
        }

        public String getCode() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Inject
    HttpServletRequest request;

    private String ownLanguage;

    /** The language a signed-in user has chosen; counts where this browser has no choice of its own. */
    public void preferLanguage(String language) {
        ownLanguage = language;
    }

    public Locale getLocale() {
        return locale(cookie(request, LANGUAGE_COOKIE).orElse(ownLanguage));
    }

    public String getLanguage() {
        return getLocale().getLanguage();
    }

    public Theme getTheme() {
        return themeOf(request);
    }

    /** For pages outside of any bean's reach: error pages. */
    public static Locale localeOf(HttpServletRequest request) {
        return locale(cookie(request, LANGUAGE_COOKIE).orElse(""));
    }

    public static Theme themeOf(HttpServletRequest request) {
        return Theme.of(cookie(request, THEME_COOKIE).orElse(""));
    }

    private static Locale locale(String language) {
        return "en".equals(language) ? Locale.ENGLISH : Locale.of("nb");
    }

    private static Optional<String> cookie(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(name)) {
                    return Optional.of(cookie.getValue());
                }
            }
        }
        return Optional.empty();
    }
}
