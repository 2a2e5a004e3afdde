package no.front.web.edge;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Tells the script of a page how many seconds the session has left; a post uses the session and so prolongs it. */
public abstract class StaySignedIn extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write("{\"secondsLeft\":" + request.getAttribute(SessionFilter.SECONDS_LEFT) + "}");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // the page's own view lives by the same use
        request.getSession(false);
        doGet(request, response);
    }
}
