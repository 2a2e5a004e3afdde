package no.front.commission.boundary;

import java.util.Optional;

/** @param text of the settlement's id or payment reference; "" for all @param state nothing for all */
public record SettlementFilter(String text, Optional<State> state) {

    /** What it may be narrowed to. */
    public enum State {
        /** A difference waits. */
        DIFFERENCES,
        /** Strex has settled and not paid. */
        UNPAID
    }

    public static SettlementFilter all() {
        return new SettlementFilter("", Optional.empty());
    }
}
