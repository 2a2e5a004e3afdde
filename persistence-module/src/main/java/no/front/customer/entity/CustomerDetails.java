package no.front.customer.entity;

import java.io.Serializable;
import no.front.kernel.EmailAddress;
import no.front.kernel.Language;
import no.front.kernel.Msisdn;
import no.front.kernel.OrganisationNumber;
import no.front.kernel.PostalAddress;

/**
 * What staff write about an organisation, all in one, as a form sends it. Null where there is nothing; only the name is
 * always needed.
 *
 * @param organisationNumber null for prospects that have none yet and for foreign organisations (CUS-1 asks for it before
 *     a contract)
 */
public record CustomerDetails(
        OrganisationNumber organisationNumber,
        String name,
        OrganisationForm form,
        PostalAddress visitingAddress,
        PostalAddress invoiceAddress,
        EmailAddress invoiceEmail,
        InvoiceDelivery invoiceDelivery,
        EmailAddress email,
        Msisdn phone,
        String web,
        Language language,
        boolean vatRegistered)
        implements Serializable {

    public CustomerDetails {
        name = name == null ? "" : name.strip().replaceAll("\\s+", " ");
        form = form == null ? OrganisationForm.OTHER : form;
        invoiceDelivery = invoiceDelivery == null ? InvoiceDelivery.EHF : invoiceDelivery;
        web = web == null || web.isBlank() ? null : web.strip();
        language = language == null ? Language.BOKMAL : language;
    }

    /** A form filled by the register's answer. */
    public static CustomerDetails of(RegisterExtract extract) {
        return new CustomerDetails(
                extract.organisationNumber(),
                extract.name(),
                extract.form(),
                extract.visitingAddress(),
                extract.postalAddress(),
                null,
                InvoiceDelivery.EHF,
                extract.email(),
                extract.phone(),
                extract.web(),
                Language.BOKMAL,
                extract.vatRegistered());
    }

    /** The same with the register's value in one field. */
    CustomerDetails with(RegisterField field, RegisterExtract extract) {
        return new CustomerDetails(
                organisationNumber,
                field == RegisterField.NAME ? extract.name() : name,
                field == RegisterField.FORM ? extract.form() : form,
                field == RegisterField.VISITING_ADDRESS ? extract.visitingAddress() : visitingAddress,
                field == RegisterField.INVOICE_ADDRESS ? extract.postalAddress() : invoiceAddress,
                invoiceEmail,
                invoiceDelivery,
                field == RegisterField.EMAIL ? extract.email() : email,
                field == RegisterField.PHONE ? extract.phone() : phone,
                field == RegisterField.WEB ? extract.web() : web,
                language,
                field == RegisterField.VAT_REGISTERED ? extract.vatRegistered() : vatRegistered);
    }
}
