package no.front.portal.terms;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.front.contract.boundary.TermsDocuments;
import no.front.contract.entity.ContractError;
import no.front.contract.entity.TermsKind;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Language;
import no.front.web.FileAnswer;
import no.front.web.ListQuery;

/** A version that is or was in force, as PDF: {@code ?kind=&version=&language=}. */
@WebServlet("/terms-pdf")
public class TermsPdfServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient TermsDocuments documents;

    @Inject
    transient ListQuery query;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        TermsKind kind = query.choice("kind", TermsKind.class)
                .orElseThrow(() -> new BusinessRuleViolation(ContractError.NOT_FOUND));
        Language language = query.choice("language", Language.class).orElse(Language.BOKMAL);
        FileAnswer.give(response, documents.pdf(kind, query.text("version"), language));
    }
}
