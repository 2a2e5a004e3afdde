package no.front.contract.entity;

import java.io.Serializable;
import no.front.customer.entity.InvoiceDelivery;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.EmailAddress;

/**
 * How an order wants its invoices.
 *
 * @param email where they go by e-mail, null otherwise
 * @param reference the customer's, stands on each invoice; "" for none
 */
public record InvoiceWish(InvoiceDelivery delivery, EmailAddress email, String reference) implements Serializable {

    public static final int LONGEST_REFERENCE = 100;

    /** @throws BusinessRuleViolation INVOICE_EMAIL_MISSING (CUS-1), TOO_LONG */
    public InvoiceWish {
        reference = Texts.optional(reference, LONGEST_REFERENCE);
        if (delivery == InvoiceDelivery.EMAIL && email == null) {
            throw new BusinessRuleViolation(ContractError.INVOICE_EMAIL_MISSING);
        }
    }
}
