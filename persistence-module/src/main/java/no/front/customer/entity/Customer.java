package no.front.customer.entity;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKey;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
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

    @Embedded
    private Organisation organisation;

    @Embedded
    private RelationKinds kinds;

    @Enumerated(EnumType.STRING)
    private CustomerStatus status = CustomerStatus.ACTIVE;

    @Embedded
    private RegisterStanding standing = RegisterStanding.sound();

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "seller_id"))
    @AttributeOverride(name = "name", column = @Column(name = "seller_name"))
    private StaffMember seller;

    private String notes = "";

    @Embedded
    private ReturnedMail returnedMail;

    @Column(name = "last_contact_at", insertable = false, updatable = false)
    private Instant lastContactAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "data_source")
    private DataSource dataSource;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    @OneToOne(fetch = FetchType.LAZY, cascade = CascadeType.ALL)
    @JoinColumn(name = "register_record_id")
    private RegisterRecord registerRecord;

    @OneToMany(mappedBy = "customer", cascade = CascadeType.ALL)
    @MapKey(name = "field")
    private Map<RegisterField, FieldWriting> writings = new HashMap<>();

    protected Customer() {}

    /**
     * @param by who registers it
     * @throws BusinessRuleViolation NAME_MISSING, TOO_LONG, BRANCH_NUMBER, KIND_MISSING
     */
    public static Customer register(
            CustomerDetails details, Collection<RelationKind> kinds, DataSource source, Instant now, String by) {
        Customer customer = new Customer();
        customer.kinds = RelationKinds.of(kinds);
        customer.dataSource = source;
        customer.createdAt = now;
        customer.createdBy = by;
        customer.organisation = new Organisation(details);
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
        organisation = new Organisation(fresh);
        for (RegisterField field : RegisterField.values()) {
            Object value = field.of(details());
            if (!Objects.equals(field.of(before), value)) {
                boolean asRegistered = Objects.equals(provenance().registered(field), value);
                wrote(field, asRegistered ? DataSource.REGISTER : source, now, by);
            }
        }
        return changesSince(before);
    }

    private Changes changesSince(CustomerDetails before) {
        ReturnedMail marked = returnedMail;
        if (marked != null && marked.isCorrected(details())) {
            returnedMail = null;
        }
        return new CustomerDifferences(before, details()).changes().field("returnedMail", marked, returnedMail);
    }

    /**
     * Takes in a good answer of the register: fields that come from it follow it, overridden ones stay as they are with
     * the register's value beside them (CUS-4). What the answer leaves out takes nothing away.
     */
    public Changes refresh(RegisterExtract extract, Instant readAt, String register) {
        CustomerDetails before = details();
        CustomerDetails after = before;
        for (RegisterField field : RegisterField.values()) {
            if (field.of(extract) != null && !provenance().isOverridden(field, field.of(before))) {
                after = after.with(field, extract);
                wrote(field, DataSource.REGISTER, readAt, "");
            }
        }
        registerRecord = RegisterRecord.renewed(registerRecord, extract, readAt, register);
        organisation = new Organisation(after);
        Changes changes = changesSince(before).field("standing", standing(), extract.standing());
        standing = extract.standing();
        return changes;
    }

    /** The register says that the unit is deleted; its data stay as they were. */
    public Changes foundDeleted(LocalDate on) {
        RegisterStanding before = standing();
        standing = before.with(RegisterStanding.Trouble.DELETED, on);
        return Changes.none().field("standing", before, standing);
    }

    /**
     * Takes the register's value for ours; from now on the field follows the register again (CUS-4).
     *
     * @throws BusinessRuleViolation NOTHING_TO_ADOPT
     */
    public Changes adopt(RegisterField field, Instant now, String by) {
        provenance().checkAdoptable(field);
        CustomerDetails before = details();
        organisation = new Organisation(before.with(field, registerRecord.extract()));
        wrote(field, DataSource.REGISTER, now, by);
        return changesSince(before);
    }

    private Provenance provenance() {
        return new Provenance(new FieldOrigin(dataSource, createdAt, createdBy), writings, registerRecord);
    }

    /** The field has a value of another origin now. */
    private void wrote(RegisterField field, DataSource from, Instant at, String by) {
        writings.computeIfAbsent(field, touched -> new FieldWriting(this, touched))
                .by(new FieldOrigin(from, at, by));
    }

    /** Both sides of every field, with source and date (CUS-4). */
    public List<FieldComparison> comparisons() {
        return provenance().comparisons(details());
    }

    /**
     * A prospect becomes a customer with all that is known of it (CUS-3).
     *
     * @throws BusinessRuleViolation NO_PROSPECT
     */
    public Changes becomeCustomer() {
        return change(kinds.becomingCustomer());
    }

    /** @throws BusinessRuleViolation KIND_MISSING when none is left */
    public Changes changeKinds(Collection<RelationKind> fresh) {
        return change(RelationKinds.of(fresh));
    }

    private Changes change(RelationKinds fresh) {
        Set<RelationKind> before = kinds();
        kinds = fresh;
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
        Length.atMost("notes", fresh, LONGEST_NOTES);
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
     * @throws BusinessRuleViolation NO_SUCH_ADDRESS, TOO_LONG
     */
    public Changes markReturned(ReturnedMail.Which which, String note, boolean stopDelivery, Instant now, String by) {
        ReturnedMail before = returnedMail;
        returnedMail = new ReturnedMail(which, details(), now, by, note, stopDelivery);
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

    /** All that a form shows and sends back. */
    public CustomerDetails details() {
        return organisation.details();
    }

    /** Itself, with what is read late read, so that it is whole when the transaction is over. */
    public Customer whole() {
        comparisons().forEach(FieldComparison::differs);
        return this;
    }

    public boolean is(RelationKind kind) {
        return kinds().contains(kind);
    }

    public Set<RelationKind> kinds() {
        return kinds.asSet();
    }

    public Optional<OrganisationNumber> organisationNumber() {
        return Optional.ofNullable(details().organisationNumber());
    }

    public String name() {
        return details().name();
    }

    public OrganisationForm form() {
        return details().form();
    }

    public CustomerStatus status() {
        return status;
    }

    public Optional<PostalAddress> visitingAddress() {
        return Optional.ofNullable(details().visitingAddress());
    }

    public Optional<PostalAddress> invoiceAddress() {
        return Optional.ofNullable(details().invoiceAddress());
    }

    public Optional<EmailAddress> invoiceEmail() {
        return Optional.ofNullable(details().invoiceEmail());
    }

    public InvoiceDelivery invoiceDelivery() {
        return details().invoiceDelivery();
    }

    public Optional<EmailAddress> email() {
        return Optional.ofNullable(details().email());
    }

    public Optional<Msisdn> phone() {
        return Optional.ofNullable(details().phone());
    }

    public Optional<String> web() {
        return Optional.ofNullable(details().web());
    }

    public Language language() {
        return details().language();
    }

    public boolean isVatRegistered() {
        return details().vatRegistered();
    }

    public RegisterStanding standing() {
        return standing;
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

    /** CUS-6: not where mail came back and delivery is stopped. @param address e-mail or postal address as text */
    public boolean mayBeSentTo(String address) {
        return returnedMail == null || !returnedMail.stops(address);
    }

    public Instant createdAt() {
        return createdAt;
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
        return name();
    }

    @Override
    public OptionalLong subjectCustomer() {
        return OptionalLong.of(id());
    }
}
