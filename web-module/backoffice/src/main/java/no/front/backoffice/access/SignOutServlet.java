package no.front.backoffice.access;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import no.front.access.boundary.StaffSessions;

/** Signs out and forgets all that the pages kept. */
@WebServlet("/sign-out")
public class SignOutServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient StaffSessions sessions;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        sessions.signOut(SessionGate.COOKIE.read(request));
        SessionGate.COOKIE.remove(request, response);
        HttpSession pages = request.getSession(false);
        if (pages != null) {
            pages.invalidate();
        }
        response.setHeader("Clear-Site-Data", "\"cache\"");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + "/sign-in?out=true");
    }
}
