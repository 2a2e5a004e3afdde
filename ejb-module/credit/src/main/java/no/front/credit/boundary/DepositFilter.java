package no.front.credit.boundary;

import java.util.Optional;

/**
 * Which deposits to list.
 *
 * @param text part of the customer's name, a deposit's number, an order's number or a KID; "" for any
 * @param state without one all
 */
public record DepositFilter(String text, Optional<State> state) {

    /** What the list is asked for; finer than the status, coarser than the money. */
    public enum State {
        /** Asked for, whether due or not. */
        ASKED,
        /** Asked for and past its due date. */
        OVERDUE,
        HELD,
        /** Waits for the final settlement (CRE-5). */
        RELEASABLE,
        /** Money of the customer's waits to be paid back. */
        TO_PAY_BACK,
        /** Settled, withdrawn or lapsed. */
        CLOSED
    }

    public DepositFilter {
        text = text == null ? "" : text.strip();
    }

    public static DepositFilter all() {
        return new DepositFilter("", Optional.empty());
    }
}
