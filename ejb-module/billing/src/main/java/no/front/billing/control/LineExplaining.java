package no.front.billing.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import no.front.billing.boundary.LineExplanation;
import no.front.billing.entity.InvoiceLine;
import no.front.billing.entity.LineKind;
import no.front.contract.entity.CustomerPrice;
import no.front.contract.entity.PriceItem;
import no.front.contract.entity.PriceKind;
import no.front.contract.entity.PriceList;
import no.front.contract.entity.TierPrice;
import no.front.traffic.boundary.UsageQuestion;

/** Gathers why a line has its amount, for staff and for the customer alike. */
@Dependent
public class LineExplaining {

    @Inject
    InvoiceLineStore store;

    public LineExplanation of(InvoiceLine line) {
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

    /** What single messages it is made of. */
    public static Optional<UsageQuestion> usage(InvoiceLine line) {
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
