package no.front.commission.entity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.kernel.Percentage;
import no.front.kernel.VatCode;

/** Who gets how much of what is left after VAT (CPA-1), in percent; together 100. */
public record Shares(Percentage operator, Percentage strex, Percentage own, Percentage customer) {

    private static final Percentage WHOLE = Percentage.of("100");

    /** @throws BusinessRuleViolation SHARE_NEGATIVE; SHARES_NOT_WHOLE with their sum */
    public Shares {
        for (Percentage share : List.of(operator, strex, own, customer)) {
            if (share.compareTo(Percentage.ZERO) < 0) {
                throw new BusinessRuleViolation(PremiumError.SHARE_NEGATIVE);
            }
        }
        Percentage sum = operator.plus(strex).plus(own).plus(customer);
        if (sum.compareTo(WHOLE) != 0) {
            throw new BusinessRuleViolation(PremiumError.SHARES_NOT_WHOLE, sum);
        }
    }

    /**
     * CPA-1: VAT first, then each share rounded down to the øre, and what is missing to the largest remainders; of equal
     * ones the customer's first, then the operator's, Strex', ours. What is below zero is split as what is above.
     *
     * @param gross including VAT
     */
    public GrossSplit of(Money gross, VatCode vat) {
        if (gross.isNegative()) {
            GrossSplit turned = of(gross.negate(), vat);
            return new GrossSplit(
                    gross,
                    turned.vat().negate(),
                    turned.operator().negate(),
                    turned.strex().negate(),
                    turned.own().negate(),
                    turned.commission().negate());
        }
        Money tax = gross.minus(vat.rate().netOf(gross));
        long net = gross.minus(tax).toOre();
        List<BigDecimal> exact = List.of(customer, operator, strex, own).stream()
                .map(share -> share.percent().multiply(BigDecimal.valueOf(net)).movePointLeft(2))
                .toList();
        long[] ore = exact.stream()
                .mapToLong(part -> part.setScale(0, RoundingMode.DOWN).longValueExact())
                .toArray();
        long missing =
                net - IntStream.range(0, ore.length).mapToLong(i -> ore[i]).sum();
        IntStream.range(0, ore.length)
                .boxed()
                .sorted(Comparator.comparing(
                        (Integer i) -> exact.get(i).remainder(BigDecimal.ONE), Comparator.reverseOrder()))
                .limit(missing)
                .forEach(i -> ore[i]++);
        return new GrossSplit(
                gross, tax, Money.ofOre(ore[1]), Money.ofOre(ore[2]), Money.ofOre(ore[3]), Money.ofOre(ore[0]));
    }
}
