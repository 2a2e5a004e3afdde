package no.front.credit.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import no.front.kernel.Money;
import no.front.kernel.StoredEntity;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;

/** A customer's exposure has crossed a share of its credit limit (CRE-7): told once, until it has come below again. */
@Entity
@Table(name = "exposure_warning")
public class ExposureWarning extends StoredEntity implements ChangeSubject {

    @Column(name = "customer_id")
    private long customerId;

    @Column(name = "customer_name")
    private String customerName;

    private int percent;

    private Money exposure;

    @Column(name = "credit_limit")
    private Money limit;

    @Column(name = "crossed_at")
    private Instant crossedAt;

    @Column(name = "below_at")
    private Instant belowAt;

    /** The customer as long as it is above: one open warning for each share. */
    @Column(name = "open_customer_id")
    private Long openCustomerId;

    protected ExposureWarning() {}

    public ExposureWarning(long customerId, String name, int percent, Money exposure, Money limit, Instant now) {
        this.customerId = customerId;
        this.customerName = name;
        this.percent = percent;
        this.exposure = exposure;
        this.limit = limit;
        this.crossedAt = now;
        this.openCustomerId = customerId;
    }

    public Changes crossed() {
        return Changes.none()
                .field("exposurePercent", null, percent)
                .field("exposure", null, exposure)
                .field("creditLimit", null, limit);
    }

    /** Below again: the next crossing is told anew. */
    public void below(Instant now) {
        belowAt = now;
        openCustomerId = null;
    }

    public long customerId() {
        return customerId;
    }

    public String customerName() {
        return customerName;
    }

    public int percent() {
        return percent;
    }

    public Money exposure() {
        return exposure;
    }

    public Money limit() {
        return limit;
    }

    public Instant crossedAt() {
        return crossedAt;
    }

    public Optional<Instant> belowAt() {
        return Optional.ofNullable(belowAt);
    }

    @Override
    public String subjectType() {
        return "ExposureWarning";
    }

    @Override
    public long subjectId() {
        return id();
    }

    @Override
    public String subjectLabel() {
        return customerName;
    }

    @Override
    public OptionalLong subjectCustomer() {
        return OptionalLong.of(customerId);
    }
}
