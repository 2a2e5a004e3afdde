package no.front.customer.entity;

import java.util.ArrayList;
import java.util.List;

/**
 * CUS-1: what an organisation still lacks before a contract: name, organisation number, organisation form, at least one of
 * visiting and invoice address, a contract contact; an invoice e-mail only where invoices go by e-mail.
 *
 * <p>Example: a prospect with number, name and form, EHF wished, no address and nobody to sign lacks ADDRESS and
 * CONTRACT_CONTACT.
 *
 * @param missing in the order of a form; empty when ready
 */
public record ContractReadiness(List<Missing> missing) {

    /** One thing that is missing. */
    public enum Missing {
        NAME,
        ORGANISATION_NUMBER,
        ORGANISATION_FORM,
        ADDRESS,
        CONTRACT_CONTACT,
        INVOICE_EMAIL
    }

    public static ContractReadiness of(Customer customer, List<ContactPerson> contacts) {
        List<Missing> missing = new ArrayList<>();
        if (customer.name().isBlank()) {
            missing.add(Missing.NAME);
        }
        if (customer.organisationNumber().isEmpty()) {
            missing.add(Missing.ORGANISATION_NUMBER);
        }
        if (customer.form() == OrganisationForm.OTHER) {
            missing.add(Missing.ORGANISATION_FORM);
        }
        if (customer.visitingAddress().isEmpty() && customer.invoiceAddress().isEmpty()) {
            missing.add(Missing.ADDRESS);
        }
        if (contacts.stream().noneMatch(contact -> contact.isActive() && contact.is(ContactRole.CONTRACT))) {
            missing.add(Missing.CONTRACT_CONTACT);
        }
        if (customer.invoiceDelivery() == InvoiceDelivery.EMAIL
                && customer.invoiceEmail().isEmpty()) {
            missing.add(Missing.INVOICE_EMAIL);
        }
        return new ContractReadiness(List.copyOf(missing));
    }

    public boolean isReady() {
        return missing.isEmpty();
    }
}
