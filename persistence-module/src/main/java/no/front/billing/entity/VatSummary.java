package no.front.billing.entity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.front.kernel.Money;
import no.front.kernel.VatCode;

/**
 * VAT of a document: per code on the sum of its lines' net amounts, rounded once (BIL-6, BR-CO-17). Example: 922.00 + 28.00 +
 * 58.00 = 1 008.00 at 25 % is 252.00.
 */
public record VatSummary(List<Row> rows) {

    /** @param net NOK excl. VAT */
    public record Row(VatCode code, Money net, Money vat) {}

    public static VatSummary of(Collection<InvoiceLine.Content> lines) {
        Map<VatCode, Money> nets = new TreeMap<>();
        lines.forEach(line -> nets.merge(line.vat(), line.net(), Money::plus));
        return new VatSummary(nets.entrySet().stream()
                .map(net -> new Row(
                        net.getKey(), net.getValue(), net.getKey().rate().on(net.getValue())))
                .toList());
    }

    public Money net() {
        return rows.stream().map(Row::net).collect(Money.summing());
    }

    public Money vat() {
        return rows.stream().map(Row::vat).collect(Money.summing());
    }

    public Money total() {
        return net().plus(vat());
    }
}
