package no.front.customer.entity;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.EmailAddress;
import no.front.kernel.Language;
import no.front.kernel.Msisdn;
import no.front.kernel.OrganisationNumber;
import no.front.kernel.PostalAddress;

/** The columns of {@link CustomerDetails}, checked. Immutable. */
@Embeddable
@Access(AccessType.FIELD)
class Organisation {

    private static final int LONGEST_WEB = 200;

    @Column(name = "organisation_number")
    private OrganisationNumber organisationNumber;

    private String name;

    @Enumerated(EnumType.STRING)
    private OrganisationForm form;

    @Embedded
    @AttributeOverride(name = "lines", column = @Column(name = "visiting_lines"))
    @AttributeOverride(name = "postcode", column = @Column(name = "visiting_postcode"))
    @AttributeOverride(name = "city", column = @Column(name = "visiting_city"))
    @AttributeOverride(name = "country", column = @Column(name = "visiting_country"))
    private PostalAddress visitingAddress;

    @Embedded
    @AttributeOverride(name = "lines", column = @Column(name = "invoice_lines"))
    @AttributeOverride(name = "postcode", column = @Column(name = "invoice_postcode"))
    @AttributeOverride(name = "city", column = @Column(name = "invoice_city"))
    @AttributeOverride(name = "country", column = @Column(name = "invoice_country"))
    private PostalAddress invoiceAddress;

    @Column(name = "invoice_email")
    private EmailAddress invoiceEmail;

    @Enumerated(EnumType.STRING)
    @Column(name = "invoice_delivery")
    private InvoiceDelivery invoiceDelivery;

    private EmailAddress email;
    private Msisdn phone;
    private String web;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Column(name = "vat_registered")
    private boolean vatRegistered;

    /** For the persistence provider. */
    protected Organisation() {}

    /** @throws BusinessRuleViolation NAME_MISSING, TOO_LONG, BRANCH_NUMBER */
    Organisation(CustomerDetails details) {
        if (details.name().isEmpty()) {
            throw new BusinessRuleViolation(CustomerError.NAME_MISSING);
        }
        Length.atMost("name", details.name(), Customer.LONGEST_NAME);
        Length.atMost("web", details.web(), LONGEST_WEB);
        if (details.form().isBranchUnit()) {
            throw new BusinessRuleViolation(CustomerError.BRANCH_NUMBER, "");
        }
        organisationNumber = details.organisationNumber();
        name = details.name();
        form = details.form();
        visitingAddress = details.visitingAddress();
        invoiceAddress = details.invoiceAddress();
        invoiceEmail = details.invoiceEmail();
        invoiceDelivery = details.invoiceDelivery();
        email = details.email();
        phone = details.phone();
        web = details.web();
        language = details.language();
        vatRegistered = details.vatRegistered();
    }

    CustomerDetails details() {
        return new CustomerDetails(
                organisationNumber,
                name,
                form,
                visitingAddress,
                invoiceAddress,
                invoiceEmail,
                invoiceDelivery,
                email,
                phone,
                web,
                language,
                vatRegistered);
    }
}
