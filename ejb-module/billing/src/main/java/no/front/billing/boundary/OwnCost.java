package no.front.billing.boundary;

import java.time.LocalDate;
import java.util.Optional;
import no.front.kernel.Money;

/**
 * Usage of the running month in money, NOK excl. VAT, and the invoices to come.
 *
 * @param soFar up to now
 * @param expected of the whole month; empty where there is too little to expect by
 * @param complete everything has a price; what has none is left out of the amounts
 * @param next empty where nothing is to be invoiced
 */
public record OwnCost(Money soFar, Optional<Money> expected, boolean complete, Optional<Next> next) {

    /**
     * The invoices of the next run together; most customers get one.
     *
     * @param on day of the run
     * @param invoices how many, each account has its own
     * @param usage of months that are over by then, as expected
     * @param fees monthly fees in advance
     * @param charges what was noted once, less what is given back
     * @param channel fee of the way it is sent
     * @param gathered usage may wait for a later invoice (BIL-3)
     */
    public record Next(
            LocalDate on,
            LocalDate dueOn,
            int invoices,
            Money usage,
            Money fees,
            Money charges,
            Money channel,
            Money vat,
            boolean gathered) {

        /** NOK incl. VAT. */
        public Money total() {
            return usage.plus(fees).plus(charges).plus(channel).plus(vat);
        }
    }
}
