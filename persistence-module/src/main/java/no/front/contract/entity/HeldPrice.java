package no.front.contract.entity;

import java.util.Optional;

/**
 * The price that holds for somebody on a day, and by what: whatever is rated stores both, so that it can be told later why.
 *
 * @param list the version of the price list
 * @param agreement what was agreed with the customer; empty where the list alone decides
 */
public record HeldPrice(TierPrice price, PriceList list, Optional<CustomerPrice> agreement) {

    boolean isLike(HeldPrice other) {
        return list == other.list && agreement.equals(other.agreement);
    }
}
