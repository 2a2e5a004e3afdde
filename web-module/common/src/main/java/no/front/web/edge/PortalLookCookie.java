package no.front.web.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The key by which staff look at a customer's portal: given by the back office, read by the portal. */
public final class PortalLookCookie {

    private static final SessionCookie COOKIE = new SessionCookie("front-look");

    private PortalLookCookie() {}

    public static String read(HttpServletRequest request) {
        return COOKIE.read(request);
    }

    /** Unlike other keys it goes to another part of the house than the one that gives it. */
    public static void give(HttpServletRequest request, HttpServletResponse response, String key) {
        COOKIE.writeFor("/", request, response, key);
    }

    /** In the portal only, whose part of the house it is. */
    public static void remove(HttpServletRequest request, HttpServletResponse response) {
        COOKIE.remove(request, response);
    }
}
