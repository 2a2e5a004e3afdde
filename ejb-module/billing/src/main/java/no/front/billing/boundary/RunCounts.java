package no.front.billing.boundary;

import no.front.kernel.Money;

/**
 * How many accounts of a run went which way, and what was invoiced, or would be.
 *
 * @param waitingMessages that wait for a later invoice (BIL-3)
 */
public record RunCounts(
        long pending,
        long invoiced,
        long nothing,
        long waiting,
        long parked,
        long settled,
        Money net,
        Money total,
        long waitingMessages) {

    public static final RunCounts NONE = new RunCounts(0, 0, 0, 0, 0, 0, Money.ZERO, Money.ZERO, 0);

    public long accounts() {
        return done() + pending;
    }

    /** Those that had their turn. */
    public long done() {
        return invoiced + nothing + waiting + parked + settled;
    }

    /** Share of those that had their turn, 0 to 100. */
    public int percent() {
        return accounts() == 0 ? 100 : (int) (done() * 100 / accounts());
    }

    public Money vat() {
        return total.minus(net);
    }
}
