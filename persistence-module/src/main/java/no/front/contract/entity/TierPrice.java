package no.front.contract.entity;

import java.io.Serializable;
import java.util.List;
import java.util.OptionalLong;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.kernel.UnitPrice;

/**
 * What pieces cost by how many there are in a calendar month (CON-3). Tiers begin at 0, rise and leave no gap: each ends
 * where the next begins. A price without tiers has one.
 */
public record TierPrice(TierModel model, List<Tier> tiers) implements Serializable {

    /** @throws BusinessRuleViolation TIERS_FROM_ZERO, TIERS_NOT_ASCENDING */
    public TierPrice {
        tiers = List.copyOf(tiers);
        if (tiers.isEmpty() || tiers.getFirst().above() != 0) {
            throw new BusinessRuleViolation(ContractError.TIERS_FROM_ZERO);
        }
        for (int i = 1; i < tiers.size(); i++) {
            if (tiers.get(i).above() <= tiers.get(i - 1).above()) {
                throw new BusinessRuleViolation(
                        ContractError.TIERS_NOT_ASCENDING, tiers.get(i).above());
            }
        }
    }

    /** The same price for every piece. */
    public static TierPrice flat(UnitPrice price) {
        return new TierPrice(TierModel.GRADUATED, List.of(new Tier(0, price)));
    }

    public boolean isFlat() {
        return tiers.size() == 1;
    }

    /** The price of the first piece of a month. */
    public UnitPrice first() {
        return tiers.getFirst().price();
    }

    /** The price of that piece of the month, counted from 1. */
    public UnitPrice of(long piece) {
        return tiers.get(tierOf(piece)).price();
    }

    private int tierOf(long piece) {
        int tier = 0;
        while (tier + 1 < tiers.size() && tiers.get(tier + 1).above() < piece) {
            tier++;
        }
        return tier;
    }

    /** Where the tier that this piece falls into ends; empty for the last one. */
    public OptionalLong endOfTierOf(long piece) {
        int tier = tierOf(piece);
        return tier + 1 < tiers.size() ? OptionalLong.of(tiers.get(tier + 1).above()) : OptionalLong.empty();
    }

    /**
     * The first quantity that costs less in all than one piece fewer, as VOLUME tiers with falling prices do: 2 001 at 0.42
     * are 840.42, 2 000 at 0.44 are 880.00. Empty where more never costs less.
     */
    public OptionalLong firstThatCostsLess() {
        if (model == TierModel.GRADUATED) {
            return OptionalLong.empty();
        }
        for (int i = 1; i < tiers.size(); i++) {
            long above = tiers.get(i).above();
            Money before = tiers.get(i - 1).price().times(above);
            if (tiers.get(i).price().times(above + 1).isLessThan(before)) {
                return OptionalLong.of(above + 1);
            }
        }
        return OptionalLong.empty();
    }
}
