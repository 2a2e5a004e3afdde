package no.front.customer.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.EmailAddress;
import no.front.kernel.Msisdn;
import no.front.kernel.StoredEntity;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;

/**
 * A person at an organisation, with what the person does there (CUS-2).
 *
 * <p>Its life: registered with source and date; changed; one day no longer a contact, which ends it without deleting it,
 * so that what was talked about keeps its name; and possibly back again. An organisation has one contact for each e-mail
 * address, ended ones too.
 */
@Entity
@Table(name = "contact_person")
public class ContactPerson extends StoredEntity implements ChangeSubject {

    public static final int LONGEST_NAME = 200;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "customer_id")
    private Customer customer;

    private String name;
    private String title;
    private EmailAddress email;

    @Column(name = "email_key")
    private String emailKey;

    private Msisdn mobile;
    private Msisdn phone;

    @Embedded
    private ContactRoles roles;

    @Enumerated(EnumType.STRING)
    @Column(name = "data_source")
    private DataSource source;

    @Column(name = "data_at")
    private Instant sourceAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    protected ContactPerson() {}

    /**
     * @param source where the data come from; kept with {@code now} (CUS-2)
     * @throws BusinessRuleViolation CONTACT_NAME_MISSING, CONTACT_EMAIL_MISSING, CONTACT_ROLE_MISSING,
     *     CONTACT_MOBILE_MISSING, CONTACT_MOBILE_UNFIT, TOO_LONG
     */
    public static ContactPerson register(Customer customer, ContactDetails details, DataSource source, Instant now) {
        ContactPerson contact = new ContactPerson();
        contact.customer = customer;
        contact.createdAt = now;
        contact.write(details, source, now);
        return contact;
    }

    /** All fields as they were written first, for the log. */
    public Changes registered() {
        return differences(null, details()).field("source", null, source);
    }

    /** Refuses as {@link #register}. */
    public Changes change(ContactDetails fresh, DataSource from, Instant now) {
        ContactDetails before = details();
        write(fresh, from, now);
        return differences(before, details());
    }

    private void write(ContactDetails details, DataSource from, Instant now) {
        check(details);
        name = details.name();
        title = details.title();
        email = details.email();
        emailKey = email.key();
        mobile = details.mobile();
        phone = details.phone();
        roles = ContactRoles.of(details.roles());
        source = from;
        sourceAt = now;
    }

    /** CUS-2: what a contact needs at least; shared with the import, which asks before it writes. */
    public static void check(ContactDetails details) {
        if (details.name().isEmpty()) {
            throw new BusinessRuleViolation(CustomerError.CONTACT_NAME_MISSING);
        }
        if (details.email() == null) {
            throw new BusinessRuleViolation(CustomerError.CONTACT_EMAIL_MISSING);
        }
        if (details.roles().isEmpty()) {
            throw new BusinessRuleViolation(CustomerError.CONTACT_ROLE_MISSING);
        }
        if (details.roles().contains(ContactRole.ADMINISTRATOR) && details.mobile() == null) {
            throw new BusinessRuleViolation(CustomerError.CONTACT_MOBILE_MISSING);
        }
        // a code must reach it, so a fixed line will not do
        if (details.mobile() != null && !details.mobile().takesSms()) {
            throw new BusinessRuleViolation(CustomerError.CONTACT_MOBILE_UNFIT, details.mobile());
        }
        Length.atMost("name", details.name(), LONGEST_NAME);
        Length.atMost("title", details.title(), LONGEST_NAME);
    }

    private static Changes differences(ContactDetails before, ContactDetails after) {
        return Changes.none()
                .field("name", before == null ? null : before.name(), after.name())
                .field("title", before == null ? null : before.title(), after.title())
                .field("email", before == null ? null : before.email(), after.email())
                .field("mobile", before == null ? null : before.mobile(), after.mobile())
                .field("phone", before == null ? null : before.phone(), after.phone())
                .field("roles", before == null ? null : sorted(before.roles()), sorted(after.roles()));
    }

    private static Set<ContactRole> sorted(Set<ContactRole> roles) {
        return ContactRoles.of(roles).asSet();
    }

    /** No longer a contact. @throws BusinessRuleViolation ALREADY_ENDED */
    public Changes end(LocalDate on) {
        if (endedOn != null) {
            throw new BusinessRuleViolation(CustomerError.ALREADY_ENDED);
        }
        endedOn = on;
        return Changes.none().field("endedOn", null, on);
    }

    /** A contact again. @throws BusinessRuleViolation NOT_ENDED */
    public Changes reinstate() {
        if (endedOn == null) {
            throw new BusinessRuleViolation(CustomerError.NOT_ENDED);
        }
        LocalDate before = endedOn;
        endedOn = null;
        return Changes.none().field("endedOn", before, null);
    }

    public ContactDetails details() {
        return new ContactDetails(name, title, email, mobile, phone, roles());
    }

    public Customer customer() {
        return customer;
    }

    public String name() {
        return name;
    }

    public Optional<String> title() {
        return Optional.ofNullable(title);
    }

    public EmailAddress email() {
        return email;
    }

    public Optional<Msisdn> mobile() {
        return Optional.ofNullable(mobile);
    }

    public Optional<Msisdn> phone() {
        return Optional.ofNullable(phone);
    }

    public Set<ContactRole> roles() {
        return roles.asSet();
    }

    public boolean is(ContactRole role) {
        return roles().contains(role);
    }

    /** Where the data come from, and since when (CUS-2). */
    public DataSource source() {
        return source;
    }

    public Instant sourceAt() {
        return sourceAt;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public boolean isActive() {
        return endedOn == null;
    }

    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    @Override
    public String subjectType() {
        return "ContactPerson";
    }

    @Override
    public long subjectId() {
        return id();
    }

    @Override
    public String subjectLabel() {
        return name;
    }

    @Override
    public OptionalLong subjectCustomer() {
        return OptionalLong.of(customer.id());
    }
}
