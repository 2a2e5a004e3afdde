package no.front.backoffice.terms;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.front.contract.boundary.TermsDocuments;
import no.front.contract.entity.ContractError;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Language;
import no.front.web.FileAnswer;
import no.front.web.ListQuery;

/** A version as PDF, also one to come: {@code ?id=&language=}. */
@WebServlet("/terms-document")
public class TermsDocumentServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient TermsDocuments documents;

    @Inject
    transient ListQuery query;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long id = query.id("id").orElseThrow(() -> new BusinessRuleViolation(ContractError.NOT_FOUND));
        Language language = query.choice("language", Language.class).orElse(Language.BOKMAL);
        FileAnswer.give(response, documents.pdf(id, language));
    }
}
