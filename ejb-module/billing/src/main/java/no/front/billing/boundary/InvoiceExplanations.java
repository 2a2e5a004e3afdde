package no.front.billing.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import no.front.billing.control.InvoiceLineStore;
import no.front.billing.entity.BillingError;
import no.front.billing.entity.InvoiceLine;
import no.front.billing.entity.LineKind;
import no.front.contract.entity.CustomerPrice;
import no.front.contract.entity.PriceItem;
import no.front.contract.entity.PriceKind;
import no.front.contract.entity.PriceList;
import no.front.contract.entity.TierPrice;
import no.front.kernel.BillingMonth;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.Allowed;
import no.front.platform.entity.Function;
import no.front.traffic.boundary.UsageQuestion;

/** "Why is this 922.00?": from a line of an invoice to its price, its counts and its messages, and from a message back. */
@Stateless
public class InvoiceExplanations {

    @Inject
    InvoiceLineStore store;

    /** @throws BusinessRuleViolation NOT_FOUND */
    @Allowed(Function.INVOICE_READ)
    public LineExplanation of(long lineId) {
        InvoiceLine line = store.find(lineId).orElseThrow(() -> new BusinessRuleViolation(BillingError.NOT_FOUND));
        InvoiceLine.Source source = line.source();
        line.invoice().account().number();
        line.invoice().customer().name();
        line.invoice().contract().number();
        Optional<PriceList> list = store.priceList(source.priceListId()).map(PriceList::whole);
        Optional<CustomerPrice> agreement =
                store.agreement(source.agreementId()).map(CustomerPrice::whole);
        return new LineExplanation(
                line,
                list,
                agreement,
                list.flatMap(known -> price(line, known, agreement)),
                store.charge(source.chargeId()),
                siblings(line),
                usage(line));
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

    private static Optional<TierPrice> price(InvoiceLine line, PriceList list, Optional<CustomerPrice> agreement) {
        PriceItem item =
                switch (line.kind()) {
                    case TRAFFIC -> new PriceItem(PriceKind.SMS, line.productCode(), line.destination());
                    case LOOKUPS -> new PriceItem(PriceKind.LOOKUP, line.productCode(), line.destination());
                    case MONTHLY_FEE -> PriceItem.monthly(line.productCode());
                    case CHANNEL_FEE -> PriceItem.invoice(line.invoice().channel());
                    case CHARGE -> null;
                };
        return item == null
                ? Optional.empty()
                : list.price(item).map(listed -> agreement
                        .map(agreed -> agreed.of(listed, list.decimalsOf(item.kind())))
                        .orElse(listed));
    }

    private List<InvoiceLine> siblings(InvoiceLine line) {
        if (!line.kind().isUsage()) {
            return List.of();
        }
        return store.ofUsage(
                line.invoice().account().id(),
                line.kind(),
                line.month().orElseThrow(),
                line.productCode(),
                line.destination());
    }

    private static Optional<UsageQuestion> usage(InvoiceLine line) {
        InvoiceLine.Source source = line.source();
        if (!line.kind().isUsage() || source.upToCut() == null) {
            return Optional.empty();
        }
        return Optional.of(UsageQuestion.ofLine(
                line.invoice().account().id(),
                line.month().orElseThrow(),
                line.kind() == LineKind.LOOKUPS ? PriceKind.LOOKUP : PriceKind.SMS,
                line.productCode(),
                line.destination(),
                source.afterCut(),
                source.upToCut()));
    }
}
