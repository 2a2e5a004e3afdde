package no.front.commission.control;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.front.billing.entity.InvoiceParty;
import no.front.commission.entity.NoteError;
import no.front.customer.entity.Customer;
import no.front.customer.entity.OrganisationForm;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.CountryCode;
import no.front.kernel.PostalAddress;
import no.front.kernel.VatCode;
import no.front.platform.boundary.Seller;

/**
 * Who sells and who buys on a commission note: turned round, since the buyer writes it. The customer sells with what the
 * register says of it: only who is registered there charges VAT and bears "MVA" (merverdiavgiftsloven 11-1), and companies with
 * limited liability that are in Foretaksregisteret say so (bokføringsforskriften 5-1-2). Example: an AS outside of the VAT register
 * gets a note without VAT and without "MVA", but with "Foretaksregisteret"; the branch of a foreign company (NUF) says it only
 * where the register has it there.
 */
public final class NoteParties {

    private static final Set<OrganisationForm> COMPANIES =
            EnumSet.of(OrganisationForm.AS, OrganisationForm.ASA, OrganisationForm.NUF);

    private NoteParties() {}

    /** @throws BusinessRuleViolation NUMBER_MISSING, ADDRESS_MISSING */
    public static InvoiceParty seller(Customer customer) {
        if (customer.organisationNumber().isEmpty()) {
            throw new BusinessRuleViolation(NoteError.NUMBER_MISSING, customer.name());
        }
        PostalAddress address = customer.visitingAddress()
                .or(customer::invoiceAddress)
                .orElseThrow(() -> new BusinessRuleViolation(NoteError.ADDRESS_MISSING, customer.name()));
        return new InvoiceParty(
                customer.name(),
                customer.organisationNumber().get(),
                customer.isVatRegistered(),
                address.lines(),
                address.postcode(),
                address.city(),
                address.country(),
                customer.invoiceEmail().or(customer::email).orElse(null));
    }

    public static InvoiceParty buyer(Seller front) {
        return new InvoiceParty(
                front.name(),
                front.organisationNumber(),
                front.vatRegistered(),
                List.of(front.address()),
                front.postcode(),
                front.city(),
                CountryCode.NORWAY,
                front.email());
    }

    /**
     * By the form and what the register said last. Where it was not asked: an AS and an ASA come to be by being registered there, a
     * NUF need not be.
     */
    public static boolean isInBusinessRegister(Customer customer) {
        return COMPANIES.contains(customer.form())
                && customer.registerRecord()
                        .flatMap(record -> Optional.ofNullable(record.extract().businessRegistered()))
                        .orElse(customer.form() != OrganisationForm.NUF);
    }

    /** Whether VAT is on what the customer sells, by what the register says now. */
    public static VatCode vatCode(Customer customer) {
        return customer.isVatRegistered() ? VatCode.STANDARD : VatCode.OUTSIDE;
    }
}
