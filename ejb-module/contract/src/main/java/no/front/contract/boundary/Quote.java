package no.front.contract.boundary;

import java.util.List;
import no.front.contract.entity.PriceKind;
import no.front.contract.entity.Product;
import no.front.contract.entity.Rating;
import no.front.contract.entity.TierPrice;
import no.front.kernel.Language;
import no.front.kernel.Money;
import no.front.kernel.VatRate;

/**
 * What products, invoices and a month's traffic cost by today's price list, NOK excl. VAT where nothing else is said.
 *
 * @param lines products in their order, then the fee for the invoice
 * @param price of the traffic, with all its tiers
 * @param traffic a line for each tier that the expected pieces reach; without lines for no traffic
 * @param listNumber of the price list
 */
public record Quote(List<Line> lines, TierPrice price, Rating traffic, VatRate vat, int listNumber) {

    /**
     * @param kind MONTHLY for products, else the invoice's fee
     * @param product null for the invoice's fee
     * @param setUpFee of all pieces, once
     * @param monthlyFee of all pieces, a month
     */
    public record Line(PriceKind kind, Product product, int quantity, Money setUpFee, Money monthlyFee) {

        /** "" for the invoice's fee, which pages call by its kind. */
        public String name(Language language) {
            return product == null ? "" : product.name(language);
        }
    }

    /** Once. */
    public Money setUp() {
        return lines.stream().map(Line::setUpFee).collect(Money.summing());
    }

    /** Monthly fees, with the invoice's. */
    public Money monthly() {
        return lines.stream().map(Line::monthlyFee).collect(Money.summing());
    }

    public Money trafficAmount() {
        return traffic.total();
    }

    /** A month, fees and traffic. */
    public Money total() {
        return monthly().plus(trafficAmount());
    }

    public Money totalVat() {
        return vat.on(total());
    }

    /** A month incl. VAT. */
    public Money totalWithVat() {
        return total().plus(totalVat());
    }

    /** The monthly fees incl. VAT. */
    public Money monthlyWithVat() {
        return monthly().plus(vat.on(monthly()));
    }
}
