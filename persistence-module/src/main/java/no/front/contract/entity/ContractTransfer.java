package no.front.contract.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import no.front.customer.entity.Customer;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.StoredEntity;

/**
 * A customer hands its contract to another one: only with Front's prior written consent, recorded with its document
 * (CUS-10). Written once and never changed.
 */
@Entity
@Table(name = "contract_transfer")
public class ContractTransfer extends StoredEntity {

    private static final int LONGEST_REASON = 1000;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "contract_id")
    private Contract contract;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "from_customer_id")
    private Customer from;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "to_customer_id")
    private Customer to;

    @Column(name = "transferred_on")
    private LocalDate on;

    @Column(name = "consented_on")
    private LocalDate consentedOn;

    @Column(name = "document_id")
    private long documentId;

    private String reason;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected ContractTransfer() {}

    /**
     * Front's consent.
     *
     * @param on the day Front consented in writing
     * @param documentId the document, null where there is none
     */
    public record Consent(LocalDate on, Long documentId) {}

    /**
     * @throws BusinessRuleViolation CONSENT_MISSING without date or document, CONSENT_TOO_LATE after the day of transfer,
     *     SAME_CUSTOMER, TEXT_MISSING
     */
    public ContractTransfer(
            Contract contract, Customer to, LocalDate on, Consent consent, String reason, Instant now, String by) {
        if (consent.on() == null || consent.documentId() == null) {
            throw new BusinessRuleViolation(ContractError.CONSENT_MISSING);
        }
        if (consent.on().isAfter(on)) {
            throw new BusinessRuleViolation(ContractError.CONSENT_TOO_LATE, on);
        }
        if (contract.customer().id() == to.id()) {
            throw new BusinessRuleViolation(ContractError.SAME_CUSTOMER);
        }
        this.contract = contract;
        this.from = contract.customer();
        this.to = to;
        this.on = on;
        this.consentedOn = consent.on();
        this.documentId = consent.documentId();
        this.reason = Texts.required(reason, LONGEST_REASON);
        this.recordedAt = now;
        this.recordedBy = by;
    }

    public Contract contract() {
        return contract;
    }

    public Customer from() {
        return from;
    }

    public Customer to() {
        return to;
    }

    public LocalDate on() {
        return on;
    }

    public LocalDate consentedOn() {
        return consentedOn;
    }

    public long documentId() {
        return documentId;
    }

    public String reason() {
        return reason;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String recordedBy() {
        return recordedBy;
    }
}
