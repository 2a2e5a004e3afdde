package no.front.backoffice.download;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.front.commission.boundary.Payouts;
import no.front.commission.entity.PayoutError;
import no.front.kernel.BusinessRuleViolation;
import no.front.web.ListQuery;
import no.front.web.Words;

/** The note of a payout that waits to be approved, as it would look, {@code /payout-draft?id=}. */
@WebServlet("/payout-draft")
public class PayoutDraftServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Payouts payouts;

    @Inject
    transient ListQuery query;

    @Inject
    transient Words words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long id = query.id("id").orElseThrow(() -> new BusinessRuleViolation(PayoutError.NOT_FOUND));
        byte[] pdf = payouts.draft(id);
        Attachment.announce(response, "application/pdf", words.say("payout.draft.file", id) + ".pdf");
        response.setContentLength(pdf.length);
        response.getOutputStream().write(pdf);
    }
}
