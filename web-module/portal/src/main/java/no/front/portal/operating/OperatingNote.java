package no.front.portal.operating;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import no.front.portal.PortalPage;
import no.front.support.boundary.OperatingNotice;
import no.front.support.boundary.OperatingStatus;
import no.front.web.edge.RequestPath;

/** Tells on every page, from the sign-in on, what goes on and what maintenance begins soon (OPS-2). */
@Named
@RequestScoped
public class OperatingNote {

    @Inject
    OperatingStatus status;

    @Inject
    OperatingWords words;

    @Inject
    HttpServletRequest request;

    @Inject
    FacesContext faces;

    /** One line of a note. */
    public record Line(String text, boolean incident) {
        public String getText() {
            return text;
        }

        public boolean isIncident() {
            return incident;
        }
    }

    private List<Line> lines;

    /** Nothing on the status page itself, which tells it all; nor before a page is written, as a sent form has no use for it. */
    public List<Line> getLines() {
        if (faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
            return List.of();
        }
        if (lines == null) {
            boolean here = RequestPath.of(request).equals("/" + PortalPage.STATUS.path());
            lines = here ? List.of() : status.notices().stream().map(this::line).toList();
        }
        return lines;
    }

    private Line line(OperatingNotice notice) {
        return new Line(words.note(notice), notice.isIncident());
    }
}
