package no.front.customer.entity;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import no.front.kernel.EmailAddress;
import no.front.kernel.Msisdn;
import no.front.kernel.OrganisationNumber;
import no.front.kernel.PostalAddress;
import no.front.kernel.StoredEntity;

/**
 * The last good answer of the register about a {@link Customer}, kept beside the customer's own data. Replaced as a whole
 * by each good answer, never edited by hand (CUS-4).
 */
@Entity
@Table(name = "register_record")
public class RegisterRecord extends StoredEntity {

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
    @AttributeOverride(name = "lines", column = @Column(name = "postal_lines"))
    @AttributeOverride(name = "postcode", column = @Column(name = "postal_postcode"))
    @AttributeOverride(name = "city", column = @Column(name = "postal_city"))
    @AttributeOverride(name = "country", column = @Column(name = "postal_country"))
    private PostalAddress postalAddress;

    @Column(name = "vat_registered")
    private boolean vatRegistered;

    @Column(name = "business_registered")
    private Boolean businessRegistered;

    @Embedded
    private RegisterStanding standing = RegisterStanding.sound();

    private EmailAddress email;
    private Msisdn phone;
    private String web;
    private String industry;
    private int employees;

    @Column(name = "read_at")
    private Instant readAt;

    private String source;

    protected RegisterRecord() {}

    RegisterRecord(RegisterExtract extract, Instant readAt, String source) {
        replace(extract, readAt, source);
    }

    /** @param record the one so far, null for none; it is written over, so that a customer or a draft has one row only */
    public static RegisterRecord renewed(
            RegisterRecord record, RegisterExtract extract, Instant readAt, String source) {
        if (record == null) {
            return new RegisterRecord(extract, readAt, source);
        }
        record.replace(extract, readAt, source);
        return record;
    }

    private void replace(RegisterExtract extract, Instant at, String from) {
        organisationNumber = extract.organisationNumber();
        name = extract.name();
        form = extract.form();
        visitingAddress = extract.visitingAddress();
        postalAddress = extract.postalAddress();
        vatRegistered = extract.vatRegistered();
        businessRegistered = extract.businessRegistered();
        standing = extract.standing();
        email = extract.email();
        phone = extract.phone();
        web = extract.web();
        industry = extract.industry();
        employees = extract.employees();
        readAt = at;
        source = from;
    }

    public RegisterExtract extract() {
        return new RegisterExtract(
                organisationNumber,
                name,
                form,
                visitingAddress,
                postalAddress,
                vatRegistered,
                businessRegistered,
                standing,
                email,
                phone,
                web,
                industry,
                employees);
    }

    /** When the register gave this answer. */
    public Instant readAt() {
        return readAt;
    }

    /** Which register, e.g. {@code data.brreg.no}. */
    public String source() {
        return source;
    }
}
