package no.front.backoffice.download;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import no.front.backoffice.platform.Dates;
import no.front.kernel.BusinessRuleViolation;
import no.front.ledger.boundary.SaftExports;
import no.front.ledger.entity.LedgerError;
import no.front.web.ListQuery;

/** The audit file of some days, {@code /audit-file-xml?from=&to=}. */
@WebServlet("/audit-file-xml")
public class AuditFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient SaftExports exports;

    @Inject
    transient ListQuery query;

    @Inject
    transient Dates dates;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        LocalDate from = day("from");
        LocalDate to = day("to");
        if (from.isAfter(to)) {
            throw new BusinessRuleViolation(LedgerError.DAYS_REVERSED);
        }
        Attachment.announce(response, "application/xml", "SAF-T Financial " + from + " " + to + ".xml");
        exports.write(from, to, response.getOutputStream());
    }

    private LocalDate day(String name) {
        return dates.typed(query.text(name)).orElseThrow(() -> new BusinessRuleViolation(LedgerError.DAY_MISSING));
    }
}
