package no.front.billing.entity;

import jakarta.persistence.Column;
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
import no.front.customer.entity.Customer;
import no.front.kernel.Money;
import no.front.kernel.StoredEntity;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.OutboxChannel;

/** A reminder or collection notice as it was sent, for all that a customer's is overdue. Written once, never changed. */
@Entity
@Table(name = "reminder_letter")
public class ReminderLetter extends StoredEntity implements ChangeSubject {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "customer_id")
    private Customer customer;

    @Enumerated(EnumType.STRING)
    private ReminderStepKind kind;

    @Column(name = "sent_on")
    private LocalDate sentOn;

    private LocalDate deadline;
    private Money total;

    @Enumerated(EnumType.STRING)
    private OutboxChannel channel;

    private String recipient;

    @Column(name = "outbox_id")
    private long outboxId;

    @Column(name = "document_id")
    private long documentId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "note_id")
    private CollectionNote note;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "sent_by")
    private String sentBy;

    protected ReminderLetter() {}

    /**
     * How it went.
     *
     * @param outboxId in the outbox
     * @param documentId as PDF
     */
    public record Sending(OutboxChannel channel, String recipient, long outboxId, long documentId) {}

    /**
     * @param kind the gravest of its steps
     * @param total of all that is overdue, fees among it
     * @param note of its fees; null for none
     */
    public ReminderLetter(
            Customer customer,
            ReminderStepKind kind,
            LocalDate sentOn,
            LocalDate deadline,
            Money total,
            Sending sending,
            CollectionNote note,
            Instant now,
            String by) {
        this.customer = customer;
        this.kind = kind;
        this.sentOn = sentOn;
        this.deadline = deadline;
        this.total = total;
        this.channel = sending.channel();
        this.recipient = sending.recipient();
        this.outboxId = sending.outboxId();
        this.documentId = sending.documentId();
        this.note = note;
        this.sentAt = now;
        this.sentBy = by;
    }

    public Customer customer() {
        return customer;
    }

    public ReminderStepKind kind() {
        return kind;
    }

    public LocalDate sentOn() {
        return sentOn;
    }

    public LocalDate deadline() {
        return deadline;
    }

    public Money total() {
        return total;
    }

    public OutboxChannel channel() {
        return channel;
    }

    public String recipient() {
        return recipient;
    }

    public long outboxId() {
        return outboxId;
    }

    public long documentId() {
        return documentId;
    }

    public Optional<CollectionNote> note() {
        return Optional.ofNullable(note);
    }

    public Instant sentAt() {
        return sentAt;
    }

    public String sentBy() {
        return sentBy;
    }

    @Override
    public String subjectType() {
        return "ReminderLetter";
    }

    @Override
    public long subjectId() {
        return id();
    }

    @Override
    public String subjectLabel() {
        return customer.name();
    }

    @Override
    public OptionalLong subjectCustomer() {
        return OptionalLong.of(customer.id());
    }
}
