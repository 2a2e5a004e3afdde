package no.front.contract.entity;

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
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.StoredEntity;
import no.front.platform.entity.Changes;

/**
 * One party's written word to the other that it is in material breach (CON-9). Recorded when it is sent, or for the
 * customer's own when Front receives it. While it stands the contract may be ended at once; a remedy takes that away.
 */
@Entity
@Table(name = "breach_notice")
public class BreachNotice extends StoredEntity {

    public static final int LONGEST_TEXT = 4000;
    private static final int LONGEST_NOTE = 1000;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "contract_id")
    private Contract contract;

    @Enumerated(EnumType.STRING)
    private Party breaching;

    @Enumerated(EnumType.STRING)
    private BreachGround ground;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private String text;

    @Column(name = "notified_on")
    private LocalDate notifiedOn;

    /** Where it went, e.g. a mail address. */
    @Column(name = "notified_to")
    private String notifiedTo;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "remedied_at")
    private Instant remediedAt;

    @Column(name = "remedied_by")
    private String remediedBy;

    @Column(name = "remedy_note")
    private String remedyNote = "";

    protected BreachNotice() {}

    /**
     * @param breaching whose breach
     * @param dueOn of what is not paid, null but for PAYMENT_DELAY
     * @param notifiedOn when the other party was told in writing; not in the future
     */
    public record Content(Party breaching, BreachGround ground, LocalDate dueOn, String text, LocalDate notifiedOn) {}

    /**
     * @param toleratedDelay days of delay in payment that are not yet a material breach
     * @param notifiedTo where it went
     * @throws BusinessRuleViolation CONTRACT_STATUS, what {@link BreachGround#check} refuses, IN_THE_FUTURE, TEXT_MISSING,
     *     TOO_LONG
     */
    public BreachNotice(
            Contract contract,
            Content content,
            int toleratedDelay,
            String notifiedTo,
            LocalDate today,
            Instant now,
            String by) {
        contract.requireRunning();
        content.ground()
                .check(
                        content.breaching(),
                        content.dueOn(),
                        toleratedDelay,
                        contract.products().has(ProductKind.PREMIUM_SMS, today),
                        today);
        if (content.notifiedOn().isAfter(today)) {
            throw new BusinessRuleViolation(ContractError.IN_THE_FUTURE, today);
        }
        this.contract = contract;
        this.breaching = content.breaching();
        this.ground = content.ground();
        this.dueOn = content.ground() == BreachGround.PAYMENT_DELAY ? content.dueOn() : null;
        this.text = Texts.required(content.text(), LONGEST_TEXT);
        this.notifiedOn = content.notifiedOn();
        this.notifiedTo = notifiedTo;
        this.recordedAt = now;
        this.recordedBy = by;
    }

    /** The breach is made good; nothing may be ended for it any more. @throws BusinessRuleViolation NO_BREACH_NOTICE */
    public Changes remedied(String note, Instant now, String by) {
        if (!isOpen()) {
            throw new BusinessRuleViolation(ContractError.NO_BREACH_NOTICE);
        }
        remedyNote = Texts.required(note, LONGEST_NOTE);
        remediedAt = now;
        remediedBy = by;
        return Changes.none().field("breach", ground, null);
    }

    public boolean isOpen() {
        return remediedAt == null;
    }

    public Contract contract() {
        return contract;
    }

    public Party breaching() {
        return breaching;
    }

    public BreachGround ground() {
        return ground;
    }

    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    public String text() {
        return text;
    }

    public LocalDate notifiedOn() {
        return notifiedOn;
    }

    public String notifiedTo() {
        return notifiedTo;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Optional<Instant> remediedAt() {
        return Optional.ofNullable(remediedAt);
    }

    public Optional<String> remediedBy() {
        return Optional.ofNullable(remediedBy);
    }

    public String remedyNote() {
        return remedyNote;
    }
}
