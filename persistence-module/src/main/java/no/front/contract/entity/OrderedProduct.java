package no.front.contract.entity;

import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;

/**
 * A product as somebody orders it.
 *
 * @param quantity 1 to 100
 * @param setUpFee for one, once, NOK excl. VAT
 * @param monthlyFee for one, a month, NOK excl. VAT
 */
public record OrderedProduct(Product product, int quantity, Money setUpFee, Money monthlyFee) {

    public static final int MOST = 100;

    /** @throws BusinessRuleViolation QUANTITY_OUT_OF_RANGE */
    public OrderedProduct {
        if (quantity < 1 || quantity > MOST) {
            throw new BusinessRuleViolation(ContractError.QUANTITY_OUT_OF_RANGE, MOST);
        }
    }
}
