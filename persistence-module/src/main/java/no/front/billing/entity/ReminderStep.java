package no.front.billing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import no.front.kernel.Money;
import no.front.kernel.StoredEntity;
import no.front.ledger.entity.OpenItem;

/**
 * Something done about an overdue claim: each step of the schedule once, whatever is run twice. Kept as the history that
 * relief of VAT on bad debts asks for. Written once, never changed.
 */
@Entity
@Table(name = "reminder_step")
public class ReminderStep extends StoredEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "open_item_id")
    private OpenItem claim;

    @Column(name = "customer_id")
    private long customerId;

    @Enumerated(EnumType.STRING)
    private ReminderStepKind kind;

    private int sequence;

    @Column(name = "taken_on")
    private LocalDate takenOn;

    private LocalDate deadline;
    private Money remaining;
    private Money fee;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "letter_id")
    private ReminderLetter letter;

    @Column(name = "taken_by")
    private String takenBy;

    protected ReminderStep() {}

    /**
     * What is done.
     *
     * @param sequence 1, more for reminders by hand
     * @param deadline last day to pay; null for none
     */
    public record Content(
            ReminderStepKind kind, int sequence, LocalDate takenOn, LocalDate deadline, Money remaining, Money fee) {}

    /** @param letter null for none */
    public ReminderStep(OpenItem claim, Content content, ReminderLetter letter, String by) {
        this.claim = claim;
        this.customerId = claim.customerId();
        this.kind = content.kind();
        this.sequence = content.sequence();
        this.takenOn = content.takenOn();
        this.deadline = content.deadline();
        this.remaining = content.remaining();
        this.fee = content.fee();
        this.letter = letter;
        this.takenBy = by;
    }

    public OpenItem claim() {
        return claim;
    }

    public long customerId() {
        return customerId;
    }

    public ReminderStepKind kind() {
        return kind;
    }

    public int sequence() {
        return sequence;
    }

    public LocalDate takenOn() {
        return takenOn;
    }

    public Optional<LocalDate> deadline() {
        return Optional.ofNullable(deadline);
    }

    /** Of the claim, that day. */
    public Money remaining() {
        return remaining;
    }

    public Money fee() {
        return fee;
    }

    public Optional<ReminderLetter> letter() {
        return Optional.ofNullable(letter);
    }

    public String takenBy() {
        return takenBy;
    }
}
