package no.front.backoffice.download;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.Documents;
import no.front.platform.boundary.PlatformError;
import no.front.web.FileAnswer;
import no.front.web.ListQuery;

/** A stored document as a file to keep, never shown inline: {@code ?id=}. The kind of the document says who may have it. */
@WebServlet("/document")
public class DocumentServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Documents documents;

    @Inject
    transient ListQuery query;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long id = query.id("id").orElseThrow(() -> new BusinessRuleViolation(PlatformError.NOT_FOUND));
        FileAnswer.give(response, documents.open(id));
    }
}
