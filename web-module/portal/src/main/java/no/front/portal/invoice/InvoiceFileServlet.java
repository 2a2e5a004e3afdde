package no.front.portal.invoice;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.front.billing.boundary.OwnInvoices;
import no.front.billing.entity.BillingError;
import no.front.billing.entity.DocumentForm;
import no.front.kernel.BusinessRuleViolation;
import no.front.web.FileAnswer;
import no.front.web.ListQuery;

/** An own invoice or credit note as it was sent: {@code ?id=&form=PDF} or {@code EHF}. */
@WebServlet("/invoice-file")
public class InvoiceFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient OwnInvoices invoices;

    @Inject
    transient ListQuery query;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long id = query.id("id").orElseThrow(() -> new BusinessRuleViolation(BillingError.NOT_FOUND));
        DocumentForm form = query.choice("form", DocumentForm.class)
                .orElseThrow(() -> new BusinessRuleViolation(BillingError.NOT_FOUND));
        FileAnswer.give(response, invoices.file(id, form));
    }
}
