package no.front.portal.commission;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.front.billing.entity.DocumentForm;
import no.front.commission.boundary.OwnNotes;
import no.front.commission.entity.NoteError;
import no.front.kernel.BusinessRuleViolation;
import no.front.web.FileAnswer;
import no.front.web.ListQuery;

/** An own commission note as a file to keep: {@code ?id=&form=PDF|EHF}. */
@WebServlet("/commission-note-file")
public class NoteFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient OwnNotes notes;

    @Inject
    transient ListQuery query;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long id = query.id("id").orElseThrow(() -> new BusinessRuleViolation(NoteError.NOT_FOUND));
        DocumentForm form = query.choice("form", DocumentForm.class).orElse(DocumentForm.PDF);
        FileAnswer.give(response, notes.file(id, form));
    }
}
