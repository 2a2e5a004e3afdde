package no.front.billing.boundary;

import java.util.List;
import no.front.kernel.Money;

/** What a customer owes, or all do. @param amounts in the order of {@link AgingBucket} */
public record AgingRow(long customerId, String customerName, List<Money> amounts, Money total) {

    public AgingRow {
        amounts = List.copyOf(amounts);
    }

    public Money amount(AgingBucket bucket) {
        return amounts.get(bucket.ordinal());
    }

    /** All that is due already. */
    public Money overdue() {
        return total.minus(amount(AgingBucket.NOT_DUE));
    }
}
