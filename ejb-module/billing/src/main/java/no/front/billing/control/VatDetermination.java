package no.front.billing.control;

import no.front.kernel.CountryCode;
import no.front.kernel.VatCode;

/**
 * How tax is dealt with (BIL-6): as the product says, 25 % as a rule; a service to a customer abroad is untaxed (section 6-22
 * of the Act), where the setting says so. Example: an SMS service to a company in Sweden is EXPORT, 0 %, and category G in
 * an electronic invoice. What is not taxed in Norway anyway stays what it is.
 */
public final class VatDetermination {

    private VatDetermination() {}

    public static VatCode of(VatCode product, boolean abroad, boolean exportUntaxed) {
        return abroad && exportUntaxed && product.isCharged() ? VatCode.EXPORT : product;
    }

    /**
     * Whether a customer is at home abroad: its address is, and it isn't registered for VAT in Norway. Svalbard and Jan Mayen
     * are outside of the area of the Act.
     *
     * @param country of its business address
     */
    public static boolean isAbroad(CountryCode country, boolean registeredForVat) {
        return !country.isNorway() && !registeredForVat;
    }
}
