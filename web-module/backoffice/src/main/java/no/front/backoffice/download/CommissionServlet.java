package no.front.backoffice.download;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.front.commission.boundary.CommissionStatements;
import no.front.commission.entity.CommissionError;
import no.front.kernel.BillingMonth;
import no.front.kernel.BusinessRuleViolation;
import no.front.web.ListQuery;
import no.front.web.Words;

/** A customer's month of commission as PDF, {@code /commission-pdf?id=&month=2026-03}. */
@WebServlet("/commission-pdf")
public class CommissionServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CommissionStatements statements;

    @Inject
    transient ListQuery query;

    @Inject
    transient Words words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long id = query.id("id").orElseThrow(() -> new BusinessRuleViolation(CommissionError.NOT_FOUND));
        BillingMonth month = BillingMonth.of(query.text("month"));
        byte[] pdf = statements.pdf(id, month);
        Attachment.announce(response, "application/pdf", words.say("commission.file", id, month.toString()) + ".pdf");
        response.setContentLength(pdf.length);
        response.getOutputStream().write(pdf);
    }
}
