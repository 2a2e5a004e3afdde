package no.front.kernel;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A row with one of each value, to hold the columns to a real database. */
@Entity
@Table(name = "sample")
public class Sample {

    @Id
    long id;

    Money money;
    UnitPrice price;
    VatRate vat;
    Percentage share;

    @Column(name = "billing_month")
    BillingMonth month;

    OrganisationNumber organisation;
    BankAccount account;
    Kid kid;
    Msisdn phone;
    EmailAddress email;
    NetworkAddress network;

    @Column(name = "nation")
    CountryCode nation;

    Instant moment;

    @Column(name = "a_day")
    LocalDate day;

    @Embedded
    DateRange period;

    @Embedded
    @AttributeOverride(name = "city", column = @Column(name = "town"))
    PostalAddress address;

    protected Sample() {}

    Sample(long id) {
        this.id = id;
    }
}
