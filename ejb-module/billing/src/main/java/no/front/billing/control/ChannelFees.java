package no.front.billing.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.front.billing.entity.DeliveryChange;
import no.front.billing.entity.Invoice;
import no.front.billing.entity.InvoiceLine;
import no.front.billing.entity.LineKind;
import no.front.customer.entity.InvoiceDelivery;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.Wording;
import no.front.platform.entity.Changes;

/**
 * Gives the fee of a channel back that did not reach the customer (BIL-5), by a credit note on the invoice that bears it. Not by
 * a line below zero on the next invoice: an issued invoice is corrected by what refers to it (BIL-4), the customer owes the
 * right sum at once, and it holds for the last invoice of an account too.
 */
@Dependent
public class ChannelFees {

    @Inject
    InvoiceStore store;

    @Inject
    InvoiceIssuing issuing;

    @Inject
    ChangeLog changeLog;

    @Inject
    BusinessClock clock;

    @Inject
    Wording wording;

    /**
     * @param used the channel that the invoice goes by now, and its credit note too
     * @return the credit note; empty where there is no fee on it, or it was credited already
     */
    public Optional<Invoice> giveBack(Invoice invoice, InvoiceDelivery used) {
        if (invoice.isCreditNote() || used == invoice.channel()) {
            return Optional.empty();
        }
        Invoice origin = store.findLocked(invoice.id()).orElseThrow();
        Map<Long, BigDecimal> credited = credited(origin);
        List<InvoiceLine.Content> fees = origin.lines().stream()
                .filter(line ->
                        line.kind() == LineKind.CHANNEL_FEE && line.net().isPositive())
                .filter(line -> !credited.containsKey(line.id()))
                .map(ChannelFees::taken)
                .toList();
        if (fees.isEmpty()) {
            return Optional.empty();
        }
        String reason = wording.text("billing", origin.language(), "fee.reason." + origin.channel());
        Invoice note = issuing.credit(origin, draft(origin, used, fees), reason, false);
        changeLog.record(
                DeliveryChange.CHANNEL_FEE_CREDITED,
                origin,
                reason,
                Changes.none().field("creditNote", null, note.number() + ": " + note.total()));
        return Optional.of(note);
    }

    /** By the id of the line. */
    private Map<Long, BigDecimal> credited(Invoice origin) {
        Map<Long, BigDecimal> quantities = new HashMap<>();
        store.creditNotesOf(origin.id()).stream()
                .flatMap(note -> note.lines().stream())
                .filter(line -> line.source().originLineId() != null)
                .forEach(line -> quantities.merge(line.source().originLineId(), line.quantity(), BigDecimal::add));
        return quantities;
    }

    private static InvoiceLine.Content taken(InvoiceLine line) {
        return new InvoiceLine.Content(
                line.kind(),
                line.productCode(),
                line.destination(),
                line.text(),
                line.note(),
                line.period(),
                line.month().orElse(null),
                line.quantity(),
                line.unit(),
                line.unitPrice(),
                line.net(),
                line.vat(),
                new InvoiceLine.Source(null, null, null, null, null, null, null, null, line.id()));
    }

    private InvoiceDraft draft(Invoice origin, InvoiceDelivery used, List<InvoiceLine.Content> lines) {
        return new InvoiceDraft(
                origin.account(),
                null,
                clock.today(),
                clock.today(),
                origin.language(),
                used,
                origin.reference(),
                false,
                origin.seller(),
                origin.sellerAccount(),
                origin.buyer(),
                0,
                lines);
    }
}
