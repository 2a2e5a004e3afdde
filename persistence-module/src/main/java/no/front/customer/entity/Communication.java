package no.front.customer.entity;

import jakarta.persistence.AttributeOverride;
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
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Oslo;
import no.front.kernel.StoredEntity;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;

/**
 * One time that Front and an organisation were in touch (CUS-5).
 *
 * <p>Its life: logged after the call, mail or meeting; perhaps with a day to come back to it, which is then moved or done;
 * corrected if need be; deleted by the nightly job when its time is over and nothing is expected any more.
 */
@Entity
@Table(name = "communication")
public class Communication extends StoredEntity implements ChangeSubject {

    public static final int LONGEST_NOTE = 4_000;

    /** Leaves room for channel and day in the log's 300 characters. */
    private static final int LONGEST_LABEL_NAME = 270;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "customer_id")
    private Customer customer;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "contact_id")
    private ContactPerson contact;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Column(name = "contacted_at")
    private Instant at;

    @Column(name = "contacted_on")
    private LocalDate on;

    @Embedded
    private StaffMember staff;

    private String note;
    private boolean documentation;

    @Column(name = "follow_up_on")
    private LocalDate followUpOn;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "follow_up_staff_id"))
    @AttributeOverride(name = "name", column = @Column(name = "follow_up_staff_name"))
    private StaffMember followUpBy;

    @Column(name = "follow_up_done_at")
    private Instant followUpDoneAt;

    protected Communication() {}

    /**
     * @param contact the person talked with, null for none
     * @throws BusinessRuleViolation NOTE_MISSING, TOO_LONG, IN_THE_FUTURE, FOLLOW_UP_TOO_EARLY, CONTACT_OF_ANOTHER
     */
    public static Communication log(
            Customer customer, ContactPerson contact, CommunicationDetails details, StaffMember staff, Instant now) {
        Communication communication = new Communication();
        communication.customer = customer;
        communication.staff = staff;
        communication.write(contact, details, now);
        return communication;
    }

    /** Refuses as {@link #log}. A follow-up that gets another day is open again. */
    public Changes change(ContactPerson fresh, CommunicationDetails details, Instant now) {
        Changes changes = Changes.none()
                .field("direction", direction, details.direction())
                .field("channel", channel, details.channel())
                .field("at", at, details.at())
                .field("contact", contact == null ? null : contact.name(), fresh == null ? null : fresh.name())
                .field("note", note, details.note())
                .field("documentation", documentation, details.documentation())
                .field("followUpOn", followUpOn, details.followUpOn());
        if (details.followUpOn() == null || !details.followUpOn().equals(followUpOn)) {
            followUpDoneAt = null;
        }
        write(fresh, details, now);
        return changes;
    }

    private void write(ContactPerson person, CommunicationDetails details, Instant now) {
        if (details.note().isEmpty()) {
            throw new BusinessRuleViolation(CustomerError.NOTE_MISSING);
        }
        Length.atMost("note", details.note(), LONGEST_NOTE);
        LocalDate day = Oslo.dayOf(details.at());
        if (details.at().isAfter(now)) {
            throw new BusinessRuleViolation(CustomerError.IN_THE_FUTURE, day);
        }
        if (details.followUpOn() != null && details.followUpOn().isBefore(day)) {
            throw new BusinessRuleViolation(CustomerError.FOLLOW_UP_TOO_EARLY);
        }
        if (person != null && person.customer().id() != customer.id()) {
            throw new BusinessRuleViolation(CustomerError.CONTACT_OF_ANOTHER);
        }
        contact = person;
        direction = details.direction();
        channel = details.channel();
        at = details.at();
        on = day;
        note = details.note();
        documentation = details.documentation();
        followUpOn = details.followUpOn();
        followUpBy = followUpOn == null
                ? null
                : Optional.ofNullable(details.followUpBy()).orElse(staff);
    }

    /** @throws BusinessRuleViolation NO_OPEN_FOLLOW_UP */
    public Changes followUpDone(Instant now) {
        requireOpenFollowUp();
        followUpDoneAt = now;
        return Changes.none().field("followUpDone", null, now);
    }

    /** @throws BusinessRuleViolation NO_OPEN_FOLLOW_UP, FOLLOW_UP_TOO_EARLY */
    public Changes moveFollowUp(LocalDate to) {
        requireOpenFollowUp();
        if (to.isBefore(on)) {
            throw new BusinessRuleViolation(CustomerError.FOLLOW_UP_TOO_EARLY);
        }
        LocalDate before = followUpOn;
        followUpOn = to;
        return Changes.none().field("followUpOn", before, to);
    }

    private void requireOpenFollowUp() {
        if (!hasOpenFollowUp()) {
            throw new BusinessRuleViolation(CustomerError.NO_OPEN_FOLLOW_UP);
        }
    }

    public boolean hasOpenFollowUp() {
        return followUpOn != null && followUpDoneAt == null;
    }

    public Customer customer() {
        return customer;
    }

    public Optional<ContactPerson> contact() {
        return Optional.ofNullable(contact);
    }

    public Direction direction() {
        return direction;
    }

    public Channel channel() {
        return channel;
    }

    /** When it was, by business time. */
    public Instant at() {
        return at;
    }

    /** The day of {@link #at} in Oslo. */
    public LocalDate on() {
        return on;
    }

    /** Who of Front's people it was. */
    public StaffMember staff() {
        return staff;
    }

    public String note() {
        return note;
    }

    public boolean isDocumentation() {
        return documentation;
    }

    public Optional<LocalDate> followUpOn() {
        return Optional.ofNullable(followUpOn);
    }

    public Optional<StaffMember> followUpBy() {
        return Optional.ofNullable(followUpBy);
    }

    public Optional<Instant> followUpDoneAt() {
        return Optional.ofNullable(followUpDoneAt);
    }

    @Override
    public String subjectType() {
        return "Communication";
    }

    @Override
    public long subjectId() {
        return id();
    }

    /** Whose, how and when: {@code Fjordvik Reiser AS · EMAIL 2026-11-16}; pages put the rest into words. */
    @Override
    public String subjectLabel() {
        String name = customer.name();
        // the organisation's name only: labels of the log are never erased, so no person's
        return name.substring(0, Math.min(LONGEST_LABEL_NAME, name.length())) + " · " + channel + " " + on;
    }

    @Override
    public OptionalLong subjectCustomer() {
        return OptionalLong.of(customer.id());
    }
}
