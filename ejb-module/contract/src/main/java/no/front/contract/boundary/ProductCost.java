package no.front.contract.boundary;

import no.front.contract.entity.Product;
import no.front.kernel.Language;
import no.front.kernel.Money;

/**
 * What a change of products costs, shown before it is made (CON-7); NOK excl. VAT, for one.
 *
 * @param setUpFee once
 * @param monthlyFee from now on
 * @param now for this month: the first month's fee, or the difference of an upgrade
 * @param upgrade costs more than what it replaces; false for a downgrade, and where it replaces nothing
 */
public record ProductCost(Product product, Money setUpFee, Money monthlyFee, Money now, boolean upgrade) {

    public String code() {
        return product.code();
    }

    public String name(Language language) {
        return product.name(language);
    }
}
