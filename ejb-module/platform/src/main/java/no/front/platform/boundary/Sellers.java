package no.front.platform.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import no.front.kernel.BankAccount;
import no.front.kernel.EmailAddress;
import no.front.kernel.OrganisationNumber;

/** Front itself, as the settings have it. */
@Stateless
@Internal
public class Sellers {

    @Inject
    BusinessSettings settings;

    /** What holds today. */
    public Seller current() {
        return new Seller(
                settings.text(SellerSetting.NAME),
                OrganisationNumber.of(settings.text(SellerSetting.ORGANISATION_NUMBER)),
                settings.text(SellerSetting.ADDRESS),
                settings.text(SellerSetting.POSTAL_PLACE),
                EmailAddress.of(settings.text(SellerSetting.EMAIL)),
                settings.text(SellerSetting.PHONE),
                settings.text(SellerSetting.WEB),
                BankAccount.of(settings.text(SellerSetting.BANK_ACCOUNT)),
                settings.yes(SellerSetting.VAT_REGISTERED),
                settings.yes(SellerSetting.BUSINESS_REGISTER));
    }
}
