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
import java.util.OptionalLong;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.StoredEntity;
import no.front.platform.entity.Changes;

/**
 * One party's written notice that it ends the contract (CON-6). The day that counts and the last day of service are stored
 * as they were shown when it was given. It holds until it is withdrawn with the other party's agreement.
 */
@Entity
@Table(name = "contract_notice")
public class TerminationNotice extends StoredEntity {

    private static final int LONGEST_REASON = 1000;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "contract_id")
    private Contract contract;

    /** The contract again while it holds: of two in the same moment the database refuses the second. */
    @Column(name = "open_contract_id")
    private Long openContractId;

    @Enumerated(EnumType.STRING)
    private Party party;

    @Column(name = "counts_on")
    private LocalDate countsOn;

    private int months;

    @Column(name = "last_day")
    private LocalDate lastDay;

    private String reason;

    /** CON-13: why it may be ended under force majeure, "" where nothing stands against it. */
    @Column(name = "ending_note")
    private String endingNote = "";

    @Column(name = "document_id")
    private Long documentId;

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "given_by")
    private String givenBy;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "withdrawn_by")
    private String withdrawnBy;

    @Column(name = "withdrawal_reason")
    private String withdrawalReason = "";

    protected TerminationNotice() {}

    /**
     * A notice as it came or goes.
     *
     * @param countsOn received by Front (the customer's) or sent by Front (its own)
     * @param reason "" for none: nobody has to give one
     * @param endingNote why force majeure does not stand against it (CON-13), "" where there is none
     * @param documentId the letter among the stored documents, null for none
     */
    public record Content(Party party, LocalDate countsOn, String reason, String endingNote, Long documentId) {}

    TerminationNotice(Contract contract, Content content, LocalDate lastDay, Instant now, String by) {
        this.contract = contract;
        this.openContractId = contract.id();
        this.party = content.party();
        this.countsOn = content.countsOn();
        this.months = contract.noticeMonths();
        this.lastDay = lastDay;
        this.reason = Texts.optional(content.reason(), LONGEST_REASON);
        this.endingNote = Texts.optional(content.endingNote(), LONGEST_REASON);
        this.documentId = content.documentId();
        this.givenAt = now;
        this.givenBy = by;
    }

    /** @throws BusinessRuleViolation TEXT_MISSING, TOO_LONG */
    Changes withdraw(String reason, Instant now, String by) {
        withdrawalReason = Texts.required(reason, LONGEST_REASON);
        withdrawnAt = now;
        withdrawnBy = by;
        openContractId = null;
        return Changes.none().field("notice", party + " " + countsOn, null);
    }

    public Contract contract() {
        return contract;
    }

    public boolean isOpen() {
        return openContractId != null;
    }

    public Party party() {
        return party;
    }

    /** The date at Front: received (customer's) or sent (Front's). */
    public LocalDate countsOn() {
        return countsOn;
    }

    public int months() {
        return months;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    public String reason() {
        return reason;
    }

    public String endingNote() {
        return endingNote;
    }

    public OptionalLong document() {
        return documentId == null ? OptionalLong.empty() : OptionalLong.of(documentId);
    }

    public Instant givenAt() {
        return givenAt;
    }

    public String givenBy() {
        return givenBy;
    }

    public Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }

    public Optional<String> withdrawnBy() {
        return Optional.ofNullable(withdrawnBy);
    }

    public String withdrawalReason() {
        return withdrawalReason;
    }
}
