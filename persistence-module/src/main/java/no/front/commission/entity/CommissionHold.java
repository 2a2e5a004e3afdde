package no.front.commission.entity;

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
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import no.front.customer.entity.Customer;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.StoredEntity;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;

/**
 * A case on commission that may not have been earned (CPA-6): somebody suspects misuse, what is settled in its scope is held,
 * also what settles later; proof of recipients' consent is demanded by a day, answered or not; and what is held is released or
 * forfeited, at once or number by number, until nothing is left and the case is decided. A demand of proof alone is a case that
 * holds nothing; it can begin to.
 */
@Entity
@Table(name = "commission_hold")
public class CommissionHold extends StoredEntity implements ChangeSubject {

    private static final int LONGEST_REFERENCE = 100;

    private long number;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "customer_id")
    private Customer customer;

    @Enumerated(EnumType.STRING)
    private HoldScope scope;

    @Column(name = "service_id")
    private Long serviceId;

    @Column(name = "recipient_hash")
    private byte[] recipientHash;

    private boolean withholds;

    @Enumerated(EnumType.STRING)
    private HoldStatus status = HoldStatus.OPEN;

    private String reason;

    @Column(name = "proof_due_on")
    private LocalDate proofDueOn;

    @Column(name = "police_reference")
    private String policeReference = "";

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "opened_by")
    private String openedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    protected CommissionHold() {}

    /**
     * What a case is about.
     *
     * @param serviceId null for every service; needed by SERVICE
     * @param recipientHash keyed hash of the number; for NUMBER only
     */
    public record Content(HoldScope scope, Long serviceId, byte[] recipientHash, boolean withholds, String reason) {}

    /**
     * @param number its own, of a gapless series
     * @throws BusinessRuleViolation SERVICE_MISSING, NUMBER_MISSING, TEXT_MISSING, TOO_LONG
     */
    public CommissionHold(long number, Customer customer, Content content, Instant now, String by) {
        if (content.scope() == HoldScope.SERVICE && content.serviceId() == null) {
            throw new BusinessRuleViolation(HoldError.SERVICE_MISSING);
        }
        boolean ofNumber = content.scope() == HoldScope.NUMBER;
        if (content.scope() == null || (ofNumber || !content.withholds()) && content.recipientHash() == null) {
            throw new BusinessRuleViolation(HoldError.NUMBER_MISSING);
        }
        this.number = number;
        this.customer = customer;
        this.scope = content.scope();
        this.serviceId = content.scope() == HoldScope.ALL ? null : content.serviceId();
        this.recipientHash = ofNumber ? content.recipientHash().clone() : null;
        this.withholds = content.withholds();
        this.reason = HoldText.required(content.reason());
        this.openedAt = now;
        this.openedBy = by;
    }

    /** Whether another case on the same would say the same. */
    public boolean isAbout(Content content) {
        return scope == content.scope()
                && Objects.equals(serviceId, scope == HoldScope.ALL ? null : content.serviceId())
                && Arrays.equals(recipientHash, scope == HoldScope.NUMBER ? content.recipientHash() : null);
    }

    /** A demand of proof begins to hold. @throws BusinessRuleViolation STATUS, ALREADY_HOLDS */
    public Changes beginHolding() {
        requireOpen();
        if (withholds) {
            throw new BusinessRuleViolation(HoldError.ALREADY_HOLDS);
        }
        withholds = true;
        return Changes.none().field("withholds", false, true);
    }

    /**
     * Proof is to be here by the end of that day, in Oslo.
     *
     * @throws BusinessRuleViolation STATUS, DAY_MISSING, DAY_TOO_EARLY
     */
    public Changes demandProof(LocalDate dueOn, LocalDate today) {
        if (dueOn == null) {
            throw new BusinessRuleViolation(HoldError.DAY_MISSING);
        }
        if (!dueOn.isAfter(today)) {
            throw new BusinessRuleViolation(HoldError.DAY_TOO_EARLY, today.plusDays(1));
        }
        Changes changes = become(HoldStatus.PROOF_DEMANDED).field("proofDueOn", proofDueOn, dueOn);
        proofDueOn = dueOn;
        return changes;
    }

    /** @throws BusinessRuleViolation STATUS when nothing was asked */
    public Changes answer() {
        return become(HoldStatus.ANSWERED);
    }

    /** Told to the police; what becomes of the money is decided by itself. @throws BusinessRuleViolation STATUS, REFERENCE_MISSING, TOO_LONG */
    public Changes report(String reference) {
        requireOpen();
        String cleaned = HoldText.optional(reference, LONGEST_REFERENCE);
        if (cleaned.isEmpty()) {
            throw new BusinessRuleViolation(HoldError.REFERENCE_MISSING);
        }
        Changes changes = Changes.none().field("policeReference", policeReference, cleaned);
        policeReference = cleaned;
        return changes;
    }

    /** Nothing is left to decide. @throws BusinessRuleViolation STATUS */
    public Changes decide(Instant now, String by) {
        Changes changes = become(HoldStatus.DECIDED);
        decidedAt = now;
        decidedBy = by;
        return changes;
    }

    /** @throws BusinessRuleViolation STATUS */
    public void requireOpen() {
        if (!isOpen()) {
            throw new BusinessRuleViolation(HoldError.STATUS, status);
        }
    }

    private Changes become(HoldStatus next) {
        if (!status.mayBecome(next)) {
            throw new BusinessRuleViolation(HoldError.STATUS, status);
        }
        Changes changes = Changes.none().field("status", status, next);
        status = next;
        return changes;
    }

    public boolean isOpen() {
        return status != HoldStatus.DECIDED;
    }

    /** Whether an answer is late: not on the last day, but on the next. */
    public boolean isOverdue(LocalDate today) {
        return status == HoldStatus.PROOF_DEMANDED && today.isAfter(proofDueOn);
    }

    /** As people cite it. */
    public String label() {
        return "T-" + number;
    }

    public Customer customer() {
        return customer;
    }

    public HoldScope scope() {
        return scope;
    }

    public OptionalLong serviceId() {
        return serviceId == null ? OptionalLong.empty() : OptionalLong.of(serviceId);
    }

    public Optional<byte[]> recipientHash() {
        return Optional.ofNullable(recipientHash).map(byte[]::clone);
    }

    public boolean withholds() {
        return withholds;
    }

    public HoldStatus status() {
        return status;
    }

    public String reason() {
        return reason;
    }

    public Optional<LocalDate> proofDueOn() {
        return Optional.ofNullable(proofDueOn);
    }

    /** "" while it was not reported. */
    public String policeReference() {
        return policeReference;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public String openedBy() {
        return openedBy;
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    public String decidedBy() {
        return decidedBy == null ? "" : decidedBy;
    }

    /** Itself, with what is read late read. */
    public CommissionHold whole() {
        customer.name();
        return this;
    }

    @Override
    public String subjectType() {
        return "CommissionHold";
    }

    @Override
    public long subjectId() {
        return id();
    }

    @Override
    public String subjectLabel() {
        return label() + " " + customer.name();
    }

    @Override
    public OptionalLong subjectCustomer() {
        return OptionalLong.of(customer.id());
    }
}
