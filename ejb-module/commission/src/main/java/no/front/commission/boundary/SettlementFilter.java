package no.front.commission.boundary;

import java.util.Optional;

/** @param text of the settlement's id or payment reference; "" for all @param choice nothing for all */
public record SettlementFilter(String text, Optional<SettlementChoice> choice) {

    public static SettlementFilter all() {
        return new SettlementFilter("", Optional.empty());
    }
}
