package no.front.commission.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import no.front.customer.entity.Customer;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.StoredEntity;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;

/** No premium-rate messages from a moment on, until somebody lifts it (CPA-6): of a customer, a short number, one service. */
@Entity
@Table(name = "premium_denial")
public class PremiumDenial extends StoredEntity implements ChangeSubject {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "customer_id")
    private Customer customer;

    @Column(name = "short_number")
    private String shortNumber;

    @Column(name = "service_id")
    private Long serviceId;

    @Column(name = "from_at")
    private Instant fromAt;

    private String reason;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "lifted_at")
    private Instant liftedAt;

    @Column(name = "lifted_by")
    private String liftedBy;

    @Column(name = "lift_reason")
    private String liftReason = "";

    protected PremiumDenial() {}

    /**
     * @param shortNumber "" for all of them
     * @param serviceId null for all of them
     * @throws BusinessRuleViolation TEXT_MISSING, TOO_LONG
     */
    public PremiumDenial(
            Customer customer,
            String shortNumber,
            Long serviceId,
            Instant fromAt,
            String reason,
            Instant now,
            String by) {
        this.customer = customer;
        this.shortNumber = shortNumber;
        this.serviceId = serviceId;
        this.fromAt = fromAt;
        this.reason = HoldText.required(reason);
        this.madeAt = now;
        this.madeBy = by;
    }

    /** @throws BusinessRuleViolation ALREADY_LIFTED, TEXT_MISSING, TOO_LONG */
    public Changes lift(String why, Instant now, String by) {
        if (liftedAt != null) {
            throw new BusinessRuleViolation(HoldError.ALREADY_LIFTED, liftedBy);
        }
        liftReason = HoldText.required(why);
        liftedAt = now;
        liftedBy = by;
        return Changes.none().field("liftedAt", null, now);
    }

    /** Whether it is about that service of the customer. */
    public boolean covers(long service, String number) {
        return serviceId != null ? serviceId == service : shortNumber.isEmpty() || shortNumber.equals(number);
    }

    /** Whether messages of that moment are denied: from the first moment, until before that of lifting. */
    public boolean holdsAt(Instant at) {
        return !at.isBefore(fromAt) && (liftedAt == null || at.isBefore(liftedAt));
    }

    public Customer customer() {
        return customer;
    }

    /** "" where it is not about one. */
    public String shortNumber() {
        return shortNumber;
    }

    public OptionalLong serviceId() {
        return serviceId == null ? OptionalLong.empty() : OptionalLong.of(serviceId);
    }

    public Instant fromAt() {
        return fromAt;
    }

    public String reason() {
        return reason;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public String madeBy() {
        return madeBy;
    }

    public boolean isLifted() {
        return liftedAt != null;
    }

    public Optional<Instant> liftedAt() {
        return Optional.ofNullable(liftedAt);
    }

    public String liftedBy() {
        return liftedBy == null ? "" : liftedBy;
    }

    public String liftReason() {
        return liftReason;
    }

    @Override
    public String subjectType() {
        return "PremiumDenial";
    }

    @Override
    public long subjectId() {
        return id();
    }

    @Override
    public String subjectLabel() {
        return customer.name() + (shortNumber.isEmpty() ? "" : " " + shortNumber);
    }

    @Override
    public OptionalLong subjectCustomer() {
        return OptionalLong.of(customer.id());
    }
}
