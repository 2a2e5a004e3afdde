package no.front.web.edge;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Whether browsers reach us by TLS although a proxy ends it and speaks plainly to us: by the public address, which is
 * https in production. Then the cookie of the pages' own session is Secure from the start.
 */
@WebListener
public class Encryption implements ServletContextListener {

    private static final String ATTRIBUTE = "no.front.encryption";

    @Override
    public void contextInitialized(ServletContextEvent event) {
        String publicUrl = ConfigProvider.getConfig()
                .getOptionalValue("front.public.url", String.class)
                .orElse("");
        if (isPublic(publicUrl)) {
            event.getServletContext().getSessionCookieConfig().setSecure(true);
        }
    }

    /** What cookies are to ask; a request that CDI injects is the server's own and knows of its own hop only. */
    public static boolean of(HttpServletRequest request) {
        return request.isSecure() || Boolean.TRUE.equals(request.getAttribute(ATTRIBUTE));
    }

    static void mark(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, true);
    }

    static boolean isPublic(String publicUrl) {
        return publicUrl.strip().toLowerCase(Locale.ROOT).startsWith("https://");
    }
}
