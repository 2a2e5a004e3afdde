package no.front.backoffice.download;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.front.customer.boundary.CustomerImports;
import no.front.customer.entity.CustomerError;
import no.front.kernel.BusinessRuleViolation;
import no.front.web.ListQuery;
import no.front.web.Words;

/** The lines of an import that could not be taken in, each with its reason, to mend and upload again: {@code ?id=}. */
@WebServlet("/import-errors")
public class BadLinesServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CustomerImports imports;

    @Inject
    transient ListQuery query;

    @Inject
    transient Words words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long id = query.id("id").orElseThrow(() -> new BusinessRuleViolation(CustomerError.NOT_FOUND));
        String name = imports.get(id).fileName().replaceFirst("(?i)\\.csv$", "");
        Attachment.announce(response, "text/csv; charset=UTF-8", words.say("import.errorFile", name) + ".csv");
        imports.badLines(
                id,
                problem -> problem.column() + ": "
                        + words.say(problem.key(), problem.arguments().toArray()),
                words.say("import.problem"),
                response.getOutputStream());
    }
}
