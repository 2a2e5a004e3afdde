package no.front.billing.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import no.front.billing.control.InvoiceLineStore;
import no.front.billing.control.LineExplaining;
import no.front.billing.entity.BillingError;
import no.front.billing.entity.InvoiceLine;
import no.front.billing.entity.LineKind;
import no.front.contract.entity.PriceKind;
import no.front.kernel.BillingMonth;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.Allowed;
import no.front.platform.entity.Function;

/** "Why is this 922.00?": from a line of an invoice to its price, its counts and its messages, and from a message back. */
@Stateless
public class InvoiceExplanations {

    @Inject
    InvoiceLineStore store;

    @Inject
    LineExplaining explaining;

    /** @throws BusinessRuleViolation NOT_FOUND */
    @Allowed(Function.INVOICE_READ)
    public LineExplanation of(long lineId) {
        return explaining.of(store.find(lineId).orElseThrow(() -> new BusinessRuleViolation(BillingError.NOT_FOUND)));
    }

    /**
     * The lines that a message is on: more than one where the month's pieces reach several tiers, none as long as it is not
     * invoiced.
     *
     * @param position of the intake by which it counts
     */
    @Allowed(Function.INVOICE_READ)
    public List<InvoiceLine> of(
            long accountId, PriceKind kind, BillingMonth month, String product, String destination, long position) {
        return store.ofUsage(accountId, lineKind(kind), month, product, destination).stream()
                .filter(line -> line.source().afterCut() != null
                        && line.source().afterCut() < position
                        && position <= line.source().upToCut()
                        && !line.invoice().isCreditNote())
                .toList();
    }

    private static LineKind lineKind(PriceKind kind) {
        return kind == PriceKind.LOOKUP ? LineKind.LOOKUPS : LineKind.TRAFFIC;
    }
}
