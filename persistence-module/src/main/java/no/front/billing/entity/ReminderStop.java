package no.front.billing.entity;

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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import no.front.customer.entity.Customer;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.kernel.StoredEntity;
import no.front.ledger.entity.OpenItem;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;

/**
 * What stops reminders of one claim, or of all that a customer owes (BIL-9): a dispute until it is settled, a hold until a
 * day, a payment plan until it is paid or broken. It ends once, and says who ended it and why.
 */
@Entity
@Table(name = "reminder_stop")
public class ReminderStop extends StoredEntity implements ChangeSubject {

    private static final int MOST_INSTALMENTS = 36;

    @Enumerated(EnumType.STRING)
    private ReminderStopKind kind;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "customer_id")
    private Customer customer;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "open_item_id")
    private OpenItem claim;

    private String reason;

    @Column(name = "from_date")
    private LocalDate from;

    @Column(name = "until_date")
    private LocalDate until;

    private Money owed;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "ended_by")
    private String endedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "end_cause")
    private ReminderStopEnd endCause;

    @Column(name = "end_note")
    private String endNote = "";

    @OneToMany(mappedBy = "plan", cascade = CascadeType.PERSIST)
    @OrderBy("dueOn")
    private List<ReminderInstalment> instalments = new ArrayList<>();

    protected ReminderStop() {}

    private ReminderStop(
            ReminderStopKind kind,
            Customer customer,
            OpenItem claim,
            String reason,
            LocalDate today,
            Instant now,
            String by) {
        this.kind = kind;
        this.customer = customer;
        this.claim = claim;
        this.reason = CollectionText.required(reason);
        this.from = today;
        this.madeAt = now;
        this.madeBy = by;
    }

    /** @param claim null for all that the customer owes @throws BusinessRuleViolation TEXT_MISSING, TOO_LONG */
    public static ReminderStop dispute(
            Customer customer, OpenItem claim, String reason, LocalDate today, Instant now, String by) {
        return new ReminderStop(ReminderStopKind.DISPUTE, customer, claim, reason, today, now, by);
    }

    /**
     * @param until last day of it
     * @throws BusinessRuleViolation DAY_MISSING, DAY_TOO_EARLY, TEXT_MISSING, TOO_LONG
     */
    public static ReminderStop hold(
            Customer customer,
            OpenItem claim,
            LocalDate until,
            String reason,
            LocalDate today,
            Instant now,
            String by) {
        if (until == null) {
            throw new BusinessRuleViolation(ReminderError.DAY_MISSING);
        }
        if (until.isBefore(today)) {
            throw new BusinessRuleViolation(ReminderError.DAY_TOO_EARLY, today);
        }
        ReminderStop stop = new ReminderStop(ReminderStopKind.HOLD, customer, claim, reason, today, now, by);
        stop.until = until;
        return stop;
    }

    /** One part of a plan. */
    public record Instalment(LocalDate dueOn, Money amount) {}

    /**
     * Equal parts in whole kroner, one a month; the last one has the rest.
     *
     * @throws BusinessRuleViolation INSTALMENTS_MISSING, DAY_MISSING
     */
    public static List<Instalment> monthly(Money owed, int count, LocalDate first) {
        if (count < 1 || count > MOST_INSTALMENTS || owed.toOre() < count * 100L) {
            throw new BusinessRuleViolation(ReminderError.INSTALMENTS_MISSING);
        }
        if (first == null) {
            throw new BusinessRuleViolation(ReminderError.DAY_MISSING);
        }
        Money part = Money.of(owed.toOre() / 100 / count);
        List<Instalment> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            parts.add(new Instalment(first.plusMonths(i), i < count - 1 ? part : owed.minus(part.times(count - 1L))));
        }
        return parts;
    }

    /**
     * @param owed what it is about, now; the instalments come to just that
     * @throws BusinessRuleViolation INSTALMENTS_MISSING, INSTALMENTS_UNLIKE_OWED, DAY_TOO_EARLY, TEXT_MISSING, TOO_LONG
     */
    public static ReminderStop plan(
            Customer customer,
            OpenItem claim,
            Money owed,
            List<Instalment> parts,
            String reason,
            LocalDate today,
            Instant now,
            String by) {
        if (parts.isEmpty()) {
            throw new BusinessRuleViolation(ReminderError.INSTALMENTS_MISSING);
        }
        Money sum = parts.stream().map(Instalment::amount).collect(Money.summing());
        if (!sum.equals(owed) || parts.stream().anyMatch(part -> !part.amount().isPositive())) {
            throw new BusinessRuleViolation(ReminderError.INSTALMENTS_UNLIKE_OWED, sum, owed);
        }
        List<Instalment> ordered =
                parts.stream().sorted(Comparator.comparing(Instalment::dueOn)).toList();
        if (ordered.getFirst().dueOn().isBefore(today)
                || ordered.stream().map(Instalment::dueOn).distinct().count() < ordered.size()) {
            throw new BusinessRuleViolation(ReminderError.DAY_TOO_EARLY, today);
        }
        ReminderStop stop = new ReminderStop(ReminderStopKind.PLAN, customer, claim, reason, today, now, by);
        stop.owed = owed;
        ordered.forEach(part -> stop.instalments.add(new ReminderInstalment(stop, part)));
        return stop;
    }

    /** Whether it stops what is due on that day. */
    public boolean holdsOn(LocalDate day) {
        return endedOn == null && (until == null || !day.isAfter(until));
    }

    public boolean covers(OpenItem item) {
        return claim == null || claim.id() == item.id();
    }

    /** What is to be paid by the end of that day. */
    public Money expectedBy(LocalDate day) {
        return instalments.stream()
                .filter(part -> !part.dueOn().isAfter(day))
                .map(ReminderInstalment::amount)
                .collect(Money.summing());
    }

    /**
     * Whether a plan is broken: less was paid than fell due.
     *
     * @param paid of what it is about, since it was made
     * @param grace days that an instalment may be late, since money travels
     */
    public boolean isBroken(Money paid, LocalDate today, int grace) {
        return kind == ReminderStopKind.PLAN && paid.isLessThan(expectedBy(today.minusDays(grace + 1L)));
    }

    /** @throws BusinessRuleViolation STOP_ENDED, TEXT_MISSING, TOO_LONG */
    public Changes end(ReminderStopEnd cause, String note, LocalDate today, String by) {
        if (endedOn != null) {
            throw new BusinessRuleViolation(ReminderError.STOP_ENDED, endedBy);
        }
        endNote = cause == ReminderStopEnd.LIFTED ? CollectionText.required(note) : CollectionText.optional(note);
        endCause = cause;
        endedOn = today;
        endedBy = by;
        return Changes.none().field("reminderStop", kind, null).field("reminderStopEnd", null, cause);
    }

    public ReminderStopKind kind() {
        return kind;
    }

    public Customer customer() {
        return customer;
    }

    /** Empty for all that the customer owes. */
    public Optional<OpenItem> claim() {
        return Optional.ofNullable(claim);
    }

    public String reason() {
        return reason;
    }

    public LocalDate from() {
        return from;
    }

    /** Of a hold: the last day. */
    public Optional<LocalDate> until() {
        return Optional.ofNullable(until);
    }

    /** Of a plan: what was owed when it was made. */
    public Optional<Money> owed() {
        return Optional.ofNullable(owed);
    }

    public List<ReminderInstalment> instalments() {
        return Collections.unmodifiableList(instalments);
    }

    public Instant madeAt() {
        return madeAt;
    }

    public String madeBy() {
        return madeBy;
    }

    public boolean isOpen() {
        return endedOn == null;
    }

    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    public Optional<ReminderStopEnd> endCause() {
        return Optional.ofNullable(endCause);
    }

    public String endedBy() {
        return endedBy == null ? "" : endedBy;
    }

    public String endNote() {
        return endNote;
    }

    /** Itself, with what is read late read. */
    public ReminderStop whole() {
        customer.name();
        claim().ifPresent(OpenItem::label);
        instalments.forEach(ReminderInstalment::amount);
        return this;
    }

    @Override
    public String subjectType() {
        return "ReminderStop";
    }

    @Override
    public long subjectId() {
        return id();
    }

    @Override
    public String subjectLabel() {
        return claim == null ? customer.name() : customer.name() + " " + claim.label();
    }

    @Override
    public OptionalLong subjectCustomer() {
        return OptionalLong.of(customer.id());
    }
}
