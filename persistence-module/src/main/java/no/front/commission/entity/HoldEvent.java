package no.front.commission.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import no.front.kernel.Money;
import no.front.kernel.StoredEntity;
import no.front.ledger.entity.Subject;
import no.front.platform.entity.StoredDocument;

/** A step of a case on held commission, never changed; what it moved is booked in its name. */
@Entity
@Table(name = "commission_hold_event")
public class HoldEvent extends StoredEntity {

    /** Files of one answer at most. */
    public static final int MOST_FILES = 10;

    private static final int LONGEST_NOTE = 4000;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "hold_id")
    private CommissionHold hold;

    @Enumerated(EnumType.STRING)
    private HoldEventKind kind;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @Column(name = "happened_by")
    private String happenedBy;

    private String note;

    @Enumerated(EnumType.STRING)
    private HoldGround ground;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private int numbers;
    private long transactions;
    private Money amount;

    @OneToMany(mappedBy = "event", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<HoldFile> files = new ArrayList<>();

    protected HoldEvent() {}

    private HoldEvent(CommissionHold hold, HoldEventKind kind, String note, Instant now, String by) {
        this.hold = hold;
        this.kind = kind;
        this.note = HoldText.optional(note, LONGEST_NOTE);
        this.happenedAt = now;
        this.happenedBy = by;
        this.amount = Money.ZERO;
    }

    /** Something happened that moved nothing. @throws BusinessRuleViolation TOO_LONG */
    public static HoldEvent of(CommissionHold hold, HoldEventKind kind, String note, Instant now, String by) {
        return new HoldEvent(hold, kind, note, now, by);
    }

    /** A decision of somebody, with its reason. @throws BusinessRuleViolation TEXT_MISSING, TOO_LONG */
    public static HoldEvent decision(CommissionHold hold, HoldEventKind kind, String reason, Instant now, String by) {
        return new HoldEvent(hold, kind, HoldText.required(reason), now, by);
    }

    /** @param numbers how many it was demanded of */
    public HoldEvent due(LocalDate day, int numbers) {
        this.dueOn = day;
        this.numbers = numbers;
        return this;
    }

    public HoldEvent because(HoldGround why) {
        this.ground = why;
        return this;
    }

    /** What it moved, before it is stored. @param sum excluding VAT, in the direction of its name */
    public HoldEvent moved(int ofNumbers, long count, Money sum) {
        this.numbers = ofNumbers;
        this.transactions = count;
        this.amount = sum;
        return this;
    }

    public void enclose(StoredDocument document) {
        files.add(new HoldFile(this, document));
    }

    public CommissionHold hold() {
        return hold;
    }

    public HoldEventKind kind() {
        return kind;
    }

    public Instant happenedAt() {
        return happenedAt;
    }

    public String happenedBy() {
        return happenedBy;
    }

    public String note() {
        return note;
    }

    public Optional<HoldGround> ground() {
        return Optional.ofNullable(ground);
    }

    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    public int numbers() {
        return numbers;
    }

    public long transactions() {
        return transactions;
    }

    /** Commission that it moved, excluding VAT. */
    public Money amount() {
        return amount;
    }

    public List<HoldFile> files() {
        return Collections.unmodifiableList(files);
    }

    /** What its booking is known by. */
    public Subject source() {
        return new Subject("CommissionHoldEvent", id());
    }
}
