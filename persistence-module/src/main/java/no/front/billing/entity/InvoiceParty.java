package no.front.billing.entity;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Optional;
import no.front.kernel.CountryCode;
import no.front.kernel.EmailAddress;
import no.front.kernel.OrganisationNumber;

/** Seller or buyer as they were called and lived when the invoice was issued: it never changes with them. Immutable. */
@Embeddable
@Access(AccessType.FIELD)
public class InvoiceParty {

    private String name;

    @Column(name = "organisation_number")
    private OrganisationNumber organisationNumber;

    @Column(name = "vat_registered")
    private boolean vatRegistered;

    private String address;
    private String postcode;
    private String city;
    private CountryCode country;
    private EmailAddress email;

    /** For the persistence provider. */
    protected InvoiceParty() {}

    /**
     * @param organisationNumber null for a person or a company abroad
     * @param address lines without postcode and city
     * @param email null for none
     */
    public InvoiceParty(
            String name,
            OrganisationNumber organisationNumber,
            boolean vatRegistered,
            List<String> address,
            String postcode,
            String city,
            CountryCode country,
            EmailAddress email) {
        this.name = name;
        this.organisationNumber = organisationNumber;
        this.vatRegistered = vatRegistered;
        this.address = String.join("\n", address);
        this.postcode = postcode;
        this.city = city;
        this.country = country;
        this.email = email;
    }

    public String name() {
        return name;
    }

    public Optional<OrganisationNumber> organisationNumber() {
        return Optional.ofNullable(organisationNumber);
    }

    public boolean isVatRegistered() {
        return vatRegistered;
    }

    /** Lines without postcode and city. */
    public List<String> address() {
        return address.lines().toList();
    }

    public String postcode() {
        return postcode;
    }

    public String city() {
        return city;
    }

    public CountryCode country() {
        return country;
    }

    public Optional<EmailAddress> email() {
        return Optional.ofNullable(email);
    }
}
