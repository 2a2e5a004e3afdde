package no.front.billing.entity;

import java.util.Collection;
import java.util.Comparator;
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

    /**
     * The same with another sum of tax: the last credit note of an invoice takes what is left of its tax, which rounding of
     * the earlier ones may have moved by an øre. The greatest row that bears tax takes the difference.
     */
    public VatSummary withVat(Money sum) {
        Money difference = sum.minus(vat());
        if (difference.isZero()) {
            return this;
        }
        Row greatest = rows.stream()
                .filter(row -> row.code().isCharged())
                .max(Comparator.comparing((Row row) -> row.net().abs()))
                .orElseThrow(() -> new IllegalArgumentException("no tax to take " + difference));
        return new VatSummary(rows.stream()
                .map(row -> row.equals(greatest)
                        ? new Row(row.code(), row.net(), row.vat().plus(difference))
                        : row)
                .toList());
    }
}
