package no.front.contract.boundary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.front.contract.entity.PriceItem;
import no.front.contract.entity.Product;
import no.front.kernel.Money;
import no.front.kernel.UnitPrice;

/**
 * What a customer pays today and on a later day (CON-3), NOK excl. VAT.
 *
 * @param fees what runs each month
 * @param traffic what the messages reckoned with cost
 * @param prices of single pieces, by tier
 * @param listNow number of the list in force today
 * @param listThen number of the list in force on the later day
 */
public record PriceComparison(
        LocalDate today,
        LocalDate then,
        List<Amount> fees,
        Amount traffic,
        List<Price> prices,
        int listNow,
        int listThen) {

    /**
     * A line of a month.
     *
     * @param product null for the invoice's fee and for traffic
     * @param account number of the account; "" for what is not of one
     * @param quantity pieces
     */
    public record Amount(PriceItem item, Product product, String account, long quantity, Money now, Money then) {
        public Money difference() {
            return then.minus(now);
        }

        public boolean differs() {
            return !now.equals(then);
        }
    }

    /**
     * The price of one piece.
     *
     * @param from first piece of the tier
     * @param to last piece of the tier; null for no end
     * @param now null where there is no price
     * @param then null where there is no price
     * @param agreedNow whether the price of today is agreed with the customer
     * @param agreedThen the same of the later day
     */
    public record Price(
            PriceItem item, long from, Long to, UnitPrice now, UnitPrice then, boolean agreedNow, boolean agreedThen) {
        public boolean differs() {
            return now == null || !now.equals(then);
        }

        /** How much more, or less, than today; in kroner. */
        public BigDecimal difference() {
            return now == null || then == null ? null : then.amount().subtract(now.amount());
        }
    }

    private Stream<Amount> amounts() {
        return Stream.concat(fees.stream(), Stream.of(traffic));
    }

    public Money sumNow() {
        return amounts().map(Amount::now).collect(Money.summing());
    }

    public Money sumThen() {
        return amounts().map(Amount::then).collect(Money.summing());
    }

    public Money difference() {
        return sumThen().minus(sumNow());
    }

    /** Whether anything at all costs something else then. */
    public boolean differs() {
        return amounts().anyMatch(Amount::differs) || prices.stream().anyMatch(Price::differs);
    }
}
