package no.front.web.edge;

import jakarta.servlet.http.HttpServletRequest;

/** The path below the context that the server goes by: decoded, and dots, double slashes and parameters resolved. */
public final class RequestPath {

    private RequestPath() {}

    /** Decisions on access take this one; the address as sent may spell another page than the one that answers. */
    public static String of(HttpServletRequest request) {
        String rest = request.getPathInfo();
        return rest == null ? request.getServletPath() : request.getServletPath() + rest;
    }
}
