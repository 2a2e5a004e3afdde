package no.front.web.edge;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.entity.Actor;
import no.front.web.Assets;

/**
 * Lets an actor to a listed page by its function, and refuses whatever isn't listed (ACC-9, default deny). Who isn't signed
 * in is led to the sign-in and back.
 */
public abstract class Gate extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String SIGN_IN = "/sign-in";

    @Inject
    transient CurrentActor currentActor;

    /** @param path below the context path, with its slash; "" or "/" for the front door */
    protected abstract Optional<? extends GatedPage> at(String path);

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (Assets.isAsset(request)) {
            chain.doFilter(request, response);
            return;
        }
        Optional<? extends GatedPage> page = at(RequestPath.of(request));
        Actor actor = currentActor.get();
        if (page.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (page.get().isOpenTo(actor)) {
            chain.doFilter(request, response);
        } else if (actor.isSignedIn()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            leadToSignIn(request, response);
        }
    }

    private static void leadToSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String target = request.getContextPath() + SIGN_IN + "?return="
                + URLEncoder.encode(wanted(request), StandardCharsets.UTF_8);
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter()
                    .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                            + target.replace("&", "&amp;") + "\"/></partial-response>");
        } else if ("application/json".equals(request.getHeader("Accept"))) {
            // a script asks: it wants the status, not a page
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.sendRedirect(target);
        }
    }

    /** The page to come back to; after a post the one it was sent from, whose address holds what the form's own lacks. */
    private static String wanted(HttpServletRequest request) {
        String query = request.getQueryString();
        String own = request.getRequestURI() + (query == null ? "" : "?" + query);
        String referer = request.getHeader("Referer");
        boolean get = request.getMethod().equals("GET");
        return get || referer == null ? own : referer.replaceFirst("(?i)^https?://[^/]+", "");
    }
}
