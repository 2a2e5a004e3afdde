package no.front.portal.commission;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.front.commission.boundary.OwnCommission;
import no.front.kernel.BillingMonth;
import no.front.platform.boundary.DocumentFile;
import no.front.web.FileAnswer;
import no.front.web.ListQuery;
import no.front.web.Words;

/** The own month of commission as PDF: {@code ?month=2026-03}. */
@WebServlet("/commission-pdf")
public class CommissionPdfServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient OwnCommission commission;

    @Inject
    transient ListQuery query;

    @Inject
    transient Words words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        BillingMonth month = CommissionMonthBacking.month(query);
        String name = words.say("ownCommission.file", month.toString()) + ".pdf";
        FileAnswer.give(response, new DocumentFile(name, "application/pdf", commission.pdf(month)));
    }
}
