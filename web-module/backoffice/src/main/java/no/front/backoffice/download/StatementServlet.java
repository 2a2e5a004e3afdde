package no.front.backoffice.download;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.front.backoffice.platform.Dates;
import no.front.kernel.BusinessRuleViolation;
import no.front.ledger.boundary.Statements;
import no.front.ledger.entity.LedgerError;
import no.front.web.ListQuery;
import no.front.web.Words;

/** A customer's statement as PDF, {@code /statement-pdf?id=&from=&to=}. */
@WebServlet("/statement-pdf")
public class StatementServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Statements statements;

    @Inject
    transient ListQuery query;

    @Inject
    transient Dates dates;

    @Inject
    transient Words words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long id = query.id("id").orElseThrow(() -> new BusinessRuleViolation(LedgerError.NOT_FOUND));
        byte[] pdf = statements.pdf(
                id,
                dates.typed(query.text("from")).orElse(null),
                dates.typed(query.text("to")).orElse(null));
        Attachment.announce(response, "application/pdf", words.say("statement.file", id) + ".pdf");
        response.setContentLength(pdf.length);
        response.getOutputStream().write(pdf);
    }
}
