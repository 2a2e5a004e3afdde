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
 * An account was not used for so long that Front may close it (CON-8). Proposed by the nightly search; staff tell the
 * customer, and when the days to answer are over close the account or keep it. Use in between ends the proposal.
 */
@Entity
@Table(name = "inactivity_proposal")
public class InactivityProposal extends StoredEntity {

    private static final int LONGEST_NOTE = 1000;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    /** The account again while it is open, so that there is one at most. */
    @Column(name = "open_account_id")
    private Long openAccountId;

    @Enumerated(EnumType.STRING)
    private InactivityStatus status = InactivityStatus.PROPOSED;

    @Column(name = "last_active_on")
    private LocalDate lastActiveOn;

    @Column(name = "proposed_on")
    private LocalDate proposedOn;

    @Column(name = "told_on")
    private LocalDate toldOn;

    @Column(name = "closes_from")
    private LocalDate closesFrom;

    private String note = "";

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    protected InactivityProposal() {}

    /** @param lastActiveOn last use, or the day it was opened */
    public InactivityProposal(Account account, LocalDate lastActiveOn, LocalDate today) {
        this.account = account;
        this.openAccountId = account.id();
        this.lastActiveOn = lastActiveOn;
        this.proposedOn = today;
    }

    /**
     * The customer is told today.
     *
     * @param closesFrom the first day it may be closed
     * @throws BusinessRuleViolation PROPOSAL_STATUS
     */
    public Changes told(LocalDate today, LocalDate closesFrom) {
        Changes changes = move(InactivityStatus.TOLD);
        toldOn = today;
        this.closesFrom = closesFrom;
        return changes.field("closesFrom", null, closesFrom);
    }

    /** @throws BusinessRuleViolation PROPOSAL_STATUS; TOLD_TOO_LATELY with the first day possible */
    public Changes close(LocalDate today, String note, Instant now, String by) {
        if (status == InactivityStatus.TOLD && today.isBefore(closesFrom)) {
            throw new BusinessRuleViolation(ContractError.TOLD_TOO_LATELY, closesFrom);
        }
        return decide(InactivityStatus.CLOSED, note, now, by);
    }

    /** @throws BusinessRuleViolation PROPOSAL_STATUS, TEXT_MISSING */
    public Changes keep(String note, Instant now, String by) {
        return decide(InactivityStatus.KEPT, Texts.required(note, LONGEST_NOTE), now, by);
    }

    /** @throws BusinessRuleViolation PROPOSAL_STATUS */
    public Changes activeAgain(Instant now, String by) {
        return decide(InactivityStatus.ACTIVE_AGAIN, "", now, by);
    }

    private Changes decide(InactivityStatus end, String note, Instant now, String by) {
        Changes changes = move(end);
        this.note = Texts.optional(note, LONGEST_NOTE);
        decidedAt = now;
        decidedBy = by;
        openAccountId = null;
        return changes;
    }

    private Changes move(InactivityStatus to) {
        if (!status.canBecome(to)) {
            throw new BusinessRuleViolation(ContractError.PROPOSAL_STATUS, status);
        }
        InactivityStatus before = status;
        status = to;
        return Changes.none().field("status", before, to);
    }

    /** Told, and the days to answer are over. */
    public boolean mayBeClosedOn(LocalDate day) {
        return status == InactivityStatus.TOLD && !day.isBefore(closesFrom);
    }

    public Account account() {
        return account;
    }

    public InactivityStatus status() {
        return status;
    }

    public LocalDate lastActiveOn() {
        return lastActiveOn;
    }

    public LocalDate proposedOn() {
        return proposedOn;
    }

    public Optional<LocalDate> toldOn() {
        return Optional.ofNullable(toldOn);
    }

    /** The first day it may be closed, once the customer is told. */
    public Optional<LocalDate> closesFrom() {
        return Optional.ofNullable(closesFrom);
    }

    public String note() {
        return note;
    }

    public Optional<String> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }
}
