package no.front.customer.entity;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.EmailAddress;
import no.front.kernel.Language;
import no.front.kernel.Msisdn;
import no.front.kernel.OrganisationNumber;
import no.front.kernel.PostalAddress;
import no.front.kernel.StoredEntity;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;

/**
 * An organisation that Front has to do with, stored once whatever it is to us (CUS-3).
 *
 * <p>Its life: it is registered, usually with what the register of business entities says and as a prospect; staff correct
 * and complete it; it becomes a customer (nothing is typed again) and may be supplier and partner beside that; the register
 * is asked again now and then, which updates what nobody has overridden and shows the rest side by side until somebody
 * adopts it (CUS-4); mail may come back, which is marked until the address is corrected (CUS-6); when nothing is done
 * together any more the relation ends, and can be taken up again. It is never deleted here.
 *
 * <p>Every method that changes something returns the changes for the log (ACC-8).
 */
@Entity
@Table(name = "customer")
public class Customer extends StoredEntity implements ChangeSubject {

    /** Most characters of a name; the register allows 175 and abbreviates longer ones itself. */
    public static final int LONGEST_NAME = 300;

    public static final int LONGEST_NOTES = 10_000;

    @Column(name = "organisation_number")
    private OrganisationNumber organisationNumber;

    private String name;

    @Enumerated(EnumType.STRING)
    private OrganisationForm form;

    @Embedded
    private RelationKinds kinds;

    @Enumerated(EnumType.STRING)
    private CustomerStatus status = CustomerStatus.ACTIVE;

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

    @Embedded
    private RegisterStanding standing = RegisterStanding.sound();

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "seller_id"))
    @AttributeOverride(name = "name", column = @Column(name = "seller_name"))
    private StaffMember seller;

    private String notes = "";

    @Embedded
    private ReturnedMail returnedMail;

    @Enumerated(EnumType.STRING)
    @Column(name = "data_source")
    private DataSource dataSource;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "last_contact_at", insertable = false, updatable = false)
    private Instant lastContactAt;

    @OneToOne(fetch = FetchType.LAZY, cascade = CascadeType.ALL)
    @JoinColumn(name = "register_record_id")
    private RegisterRecord registerRecord;

    @ElementCollection
    @CollectionTable(name = "customer_field_origin", joinColumns = @JoinColumn(name = "customer_id"))
    @MapKeyColumn(name = "field")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<RegisterField, FieldOrigin> origins = new HashMap<>();

    protected Customer() {}

    /**
     * @param by who registers it
     * @throws BusinessRuleViolation NAME_MISSING, TOO_LONG, BRANCH_NUMBER, KIND_MISSING
     */
    public static Customer register(
            CustomerDetails details, Collection<RelationKind> kinds, DataSource source, Instant now, String by) {
        if (kinds.isEmpty()) {
            throw new BusinessRuleViolation(CustomerError.KIND_MISSING);
        }
        Customer customer = new Customer();
        customer.kinds = RelationKinds.of(kinds);
        customer.dataSource = source;
        customer.createdAt = now;
        customer.createdBy = by;
        customer.write(details);
        return customer;
    }

    /** All fields as they were written first, for the log. */
    public Changes registered() {
        return new CustomerDifferences(null, details()).changes().field("kinds", null, kinds());
    }

    /**
     * Writes the whole form. A field that differs from before counts as overridden from now on, unless it is just what the
     * register says (CUS-4). A corrected address takes the mark of returned mail off (CUS-6).
     *
     * @throws BusinessRuleViolation NAME_MISSING, TOO_LONG, BRANCH_NUMBER
     */
    public Changes change(CustomerDetails fresh, DataSource source, Instant now, String by) {
        CustomerDetails before = details();
        Map<RegisterField, Object> old = values();
        write(fresh);
        values().forEach((field, value) -> {
            if (!Objects.equals(old.get(field), value)) {
                boolean asRegistered = Objects.equals(registered(field), value);
                origins.put(field, new FieldOrigin(asRegistered ? DataSource.REGISTER : source, now, by));
            }
        });
        Changes changes = new CustomerDifferences(before, details()).changes();
        changes.field("returnedMail", returnedMail, correctedMail());
        returnedMail = correctedMail();
        return changes;
    }

    private void write(CustomerDetails details) {
        if (details.name().isEmpty()) {
            throw new BusinessRuleViolation(CustomerError.NAME_MISSING);
        }
        refuseLonger("name", details.name(), LONGEST_NAME);
        refuseLonger("web", details.web(), 200);
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

    static void refuseLonger(String field, String text, int most) {
        if (text != null && text.length() > most) {
            throw new BusinessRuleViolation(CustomerError.TOO_LONG, field, most);
        }
    }

    /**
     * Takes in a good answer of the register: fields that come from it follow it, overridden ones stay as they are with
     * the register's value beside them (CUS-4). What the answer leaves out takes nothing away.
     */
    public Changes refresh(RegisterExtract extract, Instant readAt, String source) {
        CustomerDetails before = details();
        CustomerDetails after = before;
        for (RegisterField field : RegisterField.values()) {
            boolean follows = !isOverridden(field) && field.of(extract) != null;
            if (follows) {
                after = after.with(field, extract);
                origins.put(field, new FieldOrigin(DataSource.REGISTER, readAt, ""));
            }
        }
        if (registerRecord == null) {
            registerRecord = new RegisterRecord(extract, readAt, source);
        } else {
            registerRecord.replace(extract, readAt, source);
        }
        write(after);
        Changes changes = new CustomerDifferences(before, after)
                .changes()
                .field("standing", standing, extract.standing())
                .field("returnedMail", returnedMail, correctedMail());
        standing = extract.standing();
        returnedMail = correctedMail();
        return changes;
    }

    /** The register says that the unit is deleted; its data stay as they were. */
    public Changes foundDeleted(LocalDate on) {
        RegisterStanding before = standing;
        standing = standing.with(RegisterStanding.Trouble.DELETED, on);
        return Changes.none().field("standing", before, standing);
    }

    /**
     * Takes the register's value for ours; from now on the field follows the register again (CUS-4).
     *
     * @throws BusinessRuleViolation NOTHING_TO_ADOPT
     */
    public Changes adopt(RegisterField field, Instant now, String by) {
        if (registered(field) == null) {
            throw new BusinessRuleViolation(CustomerError.NOTHING_TO_ADOPT, field);
        }
        CustomerDetails before = details();
        write(before.with(field, registerRecord.extract()));
        origins.put(field, new FieldOrigin(DataSource.REGISTER, now, by));
        Changes changes = new CustomerDifferences(before, details()).changes();
        changes.field("returnedMail", returnedMail, correctedMail());
        returnedMail = correctedMail();
        return changes;
    }

    /** Both sides of every field, with source and date (CUS-4). */
    public List<FieldComparison> comparisons() {
        return Arrays.stream(RegisterField.values())
                .map(field -> new FieldComparison(
                        field,
                        field.of(this),
                        origin(field),
                        registered(field),
                        registerRecord == null ? null : registerRecord.readAt(),
                        isOverridden(field)))
                .toList();
    }

    /** Reads what is read late, so that the whole is there when the transaction is over. */
    public void readWhole() {
        registerRecord().ifPresent(RegisterRecord::readAt);
        var unused = origins.size();
    }

    private boolean isOverridden(RegisterField field) {
        FieldOrigin origin = origins.get(field);
        if (origin != null) {
            return origin.source() != DataSource.REGISTER;
        }
        // never touched since it was registered: what was typed then is ours, what was left open is nobody's
        boolean open = field.of(this) == null || field == RegisterField.FORM && form == OrganisationForm.OTHER;
        return !open && dataSource != DataSource.REGISTER;
    }

    private FieldOrigin origin(RegisterField field) {
        return origins.getOrDefault(field, new FieldOrigin(dataSource, createdAt, createdBy));
    }

    private Object registered(RegisterField field) {
        return registerRecord == null ? null : field.of(registerRecord.extract());
    }

    private Map<RegisterField, Object> values() {
        Map<RegisterField, Object> values = new HashMap<>();
        for (RegisterField field : RegisterField.values()) {
            values.put(field, field.of(this));
        }
        return values;
    }

    /**
     * A prospect becomes a customer with all that is known of it (CUS-3).
     *
     * @throws BusinessRuleViolation NO_PROSPECT
     */
    public Changes becomeCustomer() {
        if (!is(RelationKind.PROSPECT)) {
            throw new BusinessRuleViolation(CustomerError.NO_PROSPECT);
        }
        EnumSet<RelationKind> fresh = EnumSet.copyOf(kinds());
        fresh.add(RelationKind.CUSTOMER);
        return setKinds(fresh);
    }

    /** @throws BusinessRuleViolation KIND_MISSING when none is left */
    public Changes changeKinds(Collection<RelationKind> fresh) {
        if (fresh.isEmpty()) {
            throw new BusinessRuleViolation(CustomerError.KIND_MISSING);
        }
        return setKinds(fresh);
    }

    private Changes setKinds(Collection<RelationKind> fresh) {
        Set<RelationKind> before = kinds();
        kinds = RelationKinds.of(fresh);
        return Changes.none().field("kinds", before, kinds());
    }

    /** @param member null for nobody */
    public Changes assignTo(StaffMember member) {
        StaffMember before = seller;
        seller = member;
        return Changes.none().field("seller", before, member);
    }

    public Changes writeNotes(String text) {
        String fresh = text == null ? "" : text.strip();
        refuseLonger("notes", fresh, LONGEST_NOTES);
        String before = notes;
        notes = fresh;
        return Changes.none().field("notes", before, fresh);
    }

    /** @throws BusinessRuleViolation ALREADY_ENDED */
    public Changes end() {
        return move(CustomerStatus.ACTIVE, CustomerStatus.ENDED, CustomerError.ALREADY_ENDED);
    }

    /** @throws BusinessRuleViolation NOT_ENDED */
    public Changes reopen() {
        return move(CustomerStatus.ENDED, CustomerStatus.ACTIVE, CustomerError.NOT_ENDED);
    }

    private Changes move(CustomerStatus from, CustomerStatus to, CustomerError refusal) {
        if (status != from) {
            throw new BusinessRuleViolation(refusal);
        }
        status = to;
        return Changes.none().field("status", from, to);
    }

    /**
     * Marks that mail came back (CUS-6).
     *
     * @param stopDelivery whether nothing is sent there until the address is corrected
     * @throws BusinessRuleViolation NO_SUCH_ADDRESS
     */
    public Changes markReturned(ReturnedMail.Which which, String note, boolean stopDelivery, Instant now, String by) {
        String address = address(which).orElseThrow(() -> new BusinessRuleViolation(CustomerError.NO_SUCH_ADDRESS));
        refuseLonger("note", note, 500);
        ReturnedMail before = returnedMail;
        returnedMail = new ReturnedMail(which, address, now, by, note == null ? "" : note.strip(), stopDelivery);
        return Changes.none().field("returnedMail", before, returnedMail);
    }

    /** The address was right after all (CUS-6). @throws BusinessRuleViolation NO_RETURNED_MAIL */
    public Changes clearReturned() {
        if (returnedMail == null) {
            throw new BusinessRuleViolation(CustomerError.NO_RETURNED_MAIL);
        }
        ReturnedMail before = returnedMail;
        returnedMail = null;
        return Changes.none().field("returnedMail", before, null);
    }

    private ReturnedMail correctedMail() {
        return returnedMail == null || address(returnedMail.which()).equals(Optional.of(returnedMail.address()))
                ? returnedMail
                : null;
    }

    private Optional<String> address(ReturnedMail.Which which) {
        return switch (which) {
            case VISITING_ADDRESS -> visitingAddress().map(PostalAddress::toString);
            case INVOICE_ADDRESS -> invoiceAddress().map(PostalAddress::toString);
            case INVOICE_EMAIL -> invoiceEmail().map(EmailAddress::toString);
        };
    }

    /** All that a form shows and sends back. */
    public CustomerDetails details() {
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

    public boolean is(RelationKind kind) {
        return kinds().contains(kind);
    }

    public Set<RelationKind> kinds() {
        return kinds.asSet();
    }

    public Optional<OrganisationNumber> organisationNumber() {
        return Optional.ofNullable(organisationNumber);
    }

    public String name() {
        return name;
    }

    public OrganisationForm form() {
        return form;
    }

    public CustomerStatus status() {
        return status;
    }

    public Optional<PostalAddress> visitingAddress() {
        return Optional.ofNullable(visitingAddress);
    }

    public Optional<PostalAddress> invoiceAddress() {
        return Optional.ofNullable(invoiceAddress);
    }

    public Optional<EmailAddress> invoiceEmail() {
        return Optional.ofNullable(invoiceEmail);
    }

    public InvoiceDelivery invoiceDelivery() {
        return invoiceDelivery;
    }

    public Optional<EmailAddress> email() {
        return Optional.ofNullable(email);
    }

    public Optional<Msisdn> phone() {
        return Optional.ofNullable(phone);
    }

    public Optional<String> web() {
        return Optional.ofNullable(web);
    }

    public Language language() {
        return language;
    }

    public boolean isVatRegistered() {
        return vatRegistered;
    }

    public RegisterStanding standing() {
        return standing == null ? RegisterStanding.sound() : standing;
    }

    public Optional<StaffMember> seller() {
        return Optional.ofNullable(seller);
    }

    public String notes() {
        return notes;
    }

    public Optional<ReturnedMail> returnedMail() {
        return Optional.ofNullable(returnedMail);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public String createdBy() {
        return createdBy;
    }

    /** When somebody was last in touch, by the communication log. */
    public Optional<Instant> lastContactAt() {
        return Optional.ofNullable(lastContactAt);
    }

    /** The last good answer of the register. */
    public Optional<RegisterRecord> registerRecord() {
        return Optional.ofNullable(registerRecord);
    }

    @Override
    public String subjectType() {
        return "Customer";
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
        return OptionalLong.of(id());
    }
}
