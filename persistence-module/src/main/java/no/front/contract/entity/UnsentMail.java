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
import java.util.Optional;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.StoredEntity;
import no.front.platform.entity.Changes;

/**
 * Something about its contract that a customer should have been told and could not (CUS-6). Waits for somebody who tells
 * the customer in another way and says how.
 */
@Entity
@Table(name = "contract_unsent_mail")
public class UnsentMail extends StoredEntity {

    private static final int LONGEST_NOTE = 1000;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "contract_id")
    private Contract contract;

    @Enumerated(EnumType.STRING)
    private UnsentReason reason;

    private String recipient;
    private String subject;
    private String body;

    @Column(name = "noted_at")
    private Instant notedAt;

    @Column(name = "settled_at")
    private Instant settledAt;

    @Column(name = "settled_by")
    private String settledBy;

    @Column(name = "settle_note")
    private String settleNote = "";

    protected UnsentMail() {}

    /** @param recipient "" where there is none */
    public UnsentMail(
            Contract contract, UnsentReason reason, String recipient, String subject, String body, Instant now) {
        this.contract = contract;
        this.reason = reason;
        this.recipient = recipient;
        this.subject = subject;
        this.body = body;
        this.notedAt = now;
    }

    /** @param note how the customer was told @throws BusinessRuleViolation UNSENT_SETTLED, TEXT_MISSING, TOO_LONG */
    public Changes settle(String note, Instant now, String by) {
        if (!isOpen()) {
            throw new BusinessRuleViolation(ContractError.UNSENT_SETTLED, settledBy);
        }
        settleNote = Texts.required(note, LONGEST_NOTE);
        settledAt = now;
        settledBy = by;
        return Changes.none().field("unsent", subject, settleNote);
    }

    public boolean isOpen() {
        return settledAt == null;
    }

    public Contract contract() {
        return contract;
    }

    public UnsentReason reason() {
        return reason;
    }

    public String recipient() {
        return recipient;
    }

    public String subject() {
        return subject;
    }

    public String body() {
        return body;
    }

    public Instant notedAt() {
        return notedAt;
    }

    public Optional<String> settledBy() {
        return Optional.ofNullable(settledBy);
    }

    public String settleNote() {
        return settleNote;
    }
}
