package no.front.contract.entity;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.util.Optional;
import no.front.customer.entity.DataSource;
import no.front.customer.entity.OrganisationForm;
import no.front.kernel.OrganisationNumber;
import no.front.kernel.PostalAddress;
import no.front.kernel.StoredEntity;

/**
 * The organisation as a web order names it (CUS-1). The customer of the order may have been registered long before, with
 * other addresses: those stay, because anybody can fill in a form; what the form said stands here, for staff to compare.
 */
@Entity
@Table(name = "order_organisation")
public class OrderOrganisation extends StoredEntity {

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "order_id")
    private Order order;

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

    @Enumerated(EnumType.STRING)
    @Column(name = "data_source")
    private DataSource dataSource;

    protected OrderOrganisation() {}

    /**
     * What the form says.
     *
     * @param visitingAddress null for none
     * @param invoiceAddress null for none
     * @param source REGISTER where the register told name and form, else WEB_FORM
     */
    public record Said(
            OrganisationNumber number,
            String name,
            OrganisationForm form,
            PostalAddress visitingAddress,
            PostalAddress invoiceAddress,
            DataSource source) {}

    public OrderOrganisation(Order order, Said said) {
        this.order = order;
        this.organisationNumber = said.number();
        this.name = said.name();
        this.form = said.form();
        this.visitingAddress = said.visitingAddress();
        this.invoiceAddress = said.invoiceAddress();
        this.dataSource = said.source();
    }

    public Order order() {
        return order;
    }

    public OrganisationNumber organisationNumber() {
        return organisationNumber;
    }

    public String name() {
        return name;
    }

    public OrganisationForm form() {
        return form;
    }

    public Optional<PostalAddress> visitingAddress() {
        return Optional.ofNullable(visitingAddress);
    }

    public Optional<PostalAddress> invoiceAddress() {
        return Optional.ofNullable(invoiceAddress);
    }

    /** REGISTER where the register told name and form, else WEB_FORM. */
    public DataSource dataSource() {
        return dataSource;
    }
}
