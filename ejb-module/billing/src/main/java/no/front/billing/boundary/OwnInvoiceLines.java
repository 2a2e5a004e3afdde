package no.front.billing.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import no.front.billing.control.InvoiceLineStore;
import no.front.billing.control.LineExplaining;
import no.front.billing.entity.BillingError;
import no.front.billing.entity.InvoiceChange;
import no.front.billing.entity.InvoiceLine;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.ForCustomers;
import no.front.platform.boundary.ListSheet;
import no.front.platform.boundary.Reading;
import no.front.platform.entity.Actor;
import no.front.platform.entity.Changes;
import no.front.platform.entity.CustomerFunction;
import no.front.traffic.boundary.UsageBehind;
import no.front.traffic.boundary.UsagePage;
import no.front.traffic.boundary.UsageQuestion;
import no.front.traffic.boundary.UsageRow;
import no.front.traffic.entity.UsageCount;

/**
 * What a line of an own invoice consists of, down to the single messages, whose numbers are masked (PRV-20). Another
 * organisation's line is unknown (ACC-10).
 */
@Stateless
@ForCustomers(CustomerFunction.INVOICES_READ)
public class OwnInvoiceLines {

    private static final int PAGE = 50;
    private static final int AT_ONCE = 500;

    @Inject
    InvoiceLineStore store;

    @Inject
    LineExplaining explaining;

    @Inject
    UsageBehind usage;

    @Inject
    CurrentActor actor;

    @Inject
    ChangeLog changeLog;

    /** @throws BusinessRuleViolation NOT_FOUND, also for another organisation's */
    @Reading
    public OwnInvoiceLine of(long lineId) {
        LineExplanation why = explaining.of(get(lineId));
        return why.usage()
                .map(question -> new OwnInvoiceLine(why, days(question), usage.total(question)))
                .orElseGet(() -> new OwnInvoiceLine(why, List.of(), null));
    }

    private InvoiceLine get(long lineId) {
        Actor user = actor.get();
        return store.find(lineId)
                .filter(line -> line.invoice().organisationId() == user.organisationId()
                        && user.maySeeAccount(line.invoice().account().id()))
                .orElseThrow(() -> new BusinessRuleViolation(BillingError.NOT_FOUND));
    }

    private List<UsageCount> days(UsageQuestion question) {
        return usage.days(question.accountId(), question.month()).stream()
                .filter(day -> day.product().equals(question.product())
                        && day.destination().equals(question.destination())
                        && day.kind() == question.kind())
                .toList();
    }

    /**
     * The messages that are still kept; none where it is no usage.
     *
     * @param from {@link UsagePage#next} of the page before; "" for the first
     * @throws BusinessRuleViolation NOT_FOUND, also for another organisation's
     */
    @Reading
    public UsagePage messages(long lineId, String from) {
        return LineExplaining.usage(get(lineId))
                .map(question -> usage.page(question, from, PAGE))
                .orElseGet(() -> new UsagePage(List.of(), Optional.empty()));
    }

    /** All of them as a file; that somebody took it along stands in the log. @param out left open */
    public void export(long lineId, ListSheet<UsageRow> sheet, OutputStream out) {
        InvoiceLine line = get(lineId);
        Optional<UsageQuestion> question = LineExplaining.usage(line);
        String[] from = {question.isPresent() ? "" : null};
        long rows = sheet.write(out, last -> {
            if (from[0] == null) {
                return List.of();
            }
            UsagePage page = usage.page(question.orElseThrow(), from[0], AT_ONCE);
            from[0] = page.next().orElse(null);
            return page.rows();
        });
        changeLog.record(
                InvoiceChange.LINE_MESSAGES_EXPORTED,
                new Exported(actor.get().organisationId(), line.invoice().subjectLabel()),
                Changes.none().field("rows", null, rows).field("format", null, sheet.format()));
    }
}
