package no.front.billing.control;

import no.front.billing.entity.RunError;
import no.front.customer.entity.Customer;
import no.front.customer.entity.InvoiceDelivery;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.PostalAddress;

/**
 * What an invoice must know of its buyer before it gets a number (BIL-4: name and address or organisation number), and where
 * it is to go (BIL-5, CUS-6). What is missing is told in a sentence that says what to mend. Example: EHF to a customer
 * without organisation number is refused, since nobody could receive it.
 */
public final class BuyerChecks {

    private BuyerChecks() {}

    /** @throws BusinessRuleViolation BUYER_ADDRESS_MISSING, EHF_NUMBER_MISSING, DELIVERY_STOPPED */
    public static void check(Customer buyer, InvoiceDelivery channel) {
        PostalAddress address = addressOf(buyer);
        if (channel == InvoiceDelivery.EHF && buyer.organisationNumber().isEmpty()) {
            throw new BusinessRuleViolation(RunError.EHF_NUMBER_MISSING, buyer.name());
        }
        if (channel == InvoiceDelivery.POST && !buyer.mayBeSentTo(address.toString())) {
            throw new BusinessRuleViolation(RunError.DELIVERY_STOPPED, buyer.name(), address);
        }
    }

    /** Where invoices are addressed to. @throws BusinessRuleViolation BUYER_ADDRESS_MISSING */
    public static PostalAddress addressOf(Customer buyer) {
        return buyer.invoiceAddress()
                .or(buyer::visitingAddress)
                .orElseThrow(() -> new BusinessRuleViolation(RunError.BUYER_ADDRESS_MISSING, buyer.name()));
    }
}
