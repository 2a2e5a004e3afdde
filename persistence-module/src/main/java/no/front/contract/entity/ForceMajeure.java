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
 * Something beyond a party's control keeps it from its duties, which are suspended from its written notice on until it is
 * over (CON-13). Each bears its own costs, and no monthly fee runs for what is suspended. The contract is not ended by the
 * other party meanwhile without the consent of the one that is hit, unless extent or length make holding on clearly
 * unreasonable.
 */
@Entity
@Table(name = "force_majeure")
public class ForceMajeure extends StoredEntity {

    private static final int LONGEST_TEXT = 2000;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "contract_id")
    private Contract contract;

    @Enumerated(EnumType.STRING)
    private Party hit;

    private String text;

    @Column(name = "notified_on")
    private LocalDate notifiedOn;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "ended_by")
    private String endedBy;

    protected ForceMajeure() {}

    /**
     * @param hit who can't do its duties
     * @param notifiedOn the day of the written notice
     * @throws BusinessRuleViolation CONTRACT_STATUS, IN_THE_FUTURE, TEXT_MISSING, TOO_LONG
     */
    public ForceMajeure(
            Contract contract, Party hit, String text, LocalDate notifiedOn, LocalDate today, Instant now, String by) {
        contract.requireRunning();
        if (notifiedOn.isAfter(today)) {
            throw new BusinessRuleViolation(ContractError.IN_THE_FUTURE, today);
        }
        this.contract = contract;
        this.hit = hit;
        this.text = Texts.required(text, LONGEST_TEXT);
        this.notifiedOn = notifiedOn;
        this.recordedAt = now;
        this.recordedBy = by;
    }

    /** @throws BusinessRuleViolation FORCE_MAJEURE_OVER */
    public Changes end(LocalDate on, String by) {
        if (!isOpen()) {
            throw new BusinessRuleViolation(ContractError.FORCE_MAJEURE_OVER);
        }
        endedOn = on;
        endedBy = by;
        return Changes.none().field("forceMajeure", hit + " " + notifiedOn, null);
    }

    public boolean isOpen() {
        return endedOn == null;
    }

    /**
     * Whether that party may end the contract now.
     *
     * @param note the consent of the one that is hit, or why holding on is clearly unreasonable; "" for neither
     */
    public boolean mayBeEndedBy(Party ending, String note) {
        return !isOpen() || ending == hit || !note.isBlank();
    }

    public Contract contract() {
        return contract;
    }

    public Party hit() {
        return hit;
    }

    public String text() {
        return text;
    }

    public LocalDate notifiedOn() {
        return notifiedOn;
    }

    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Optional<String> endedBy() {
        return Optional.ofNullable(endedBy);
    }
}
