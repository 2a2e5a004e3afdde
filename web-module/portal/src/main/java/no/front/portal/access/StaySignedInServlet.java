package no.front.portal.access;

import jakarta.servlet.annotation.WebServlet;
import no.front.web.edge.StaySignedIn;

/** Of the portal. */
@WebServlet("/stay-signed-in")
public class StaySignedInServlet extends StaySignedIn {

    private static final long serialVersionUID = 1L;
}
