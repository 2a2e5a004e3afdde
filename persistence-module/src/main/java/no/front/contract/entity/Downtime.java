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
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;

/**
 * That a service was down (OPS-3): from when, until when, whether it was announced maintenance, and who caused it. What Front
 * caused and did not announce gives customers a price reduction on their claim (CON-14). Its end is recorded once; what was
 * claimed by then could not be reckoned otherwise.
 */
@Entity
@Table(name = "downtime")
public class Downtime extends StoredEntity implements ChangeSubject {

    private static final int LONGEST_DESCRIPTION = 1000;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "product_id")
    private Product product;

    @Column(name = "began_at")
    private Instant beganAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    private DowntimeCause cause;

    private boolean announced;
    private String description;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "ended_by")
    private String endedBy;

    protected Downtime() {}

    /**
     * What happened.
     *
     * @param ended null while it lasts
     * @param announced maintenance that customers were told of before
     */
    public record Content(
            Product product,
            Instant began,
            Instant ended,
            DowntimeCause cause,
            boolean announced,
            String description) {}

    /** @throws BusinessRuleViolation DAY_MISSING, DOWNTIME_FUTURE, DOWNTIME_REVERSED, TEXT_MISSING, TOO_LONG */
    public Downtime(Content content, Instant now, String by) {
        if (content.began() == null || content.cause() == null) {
            throw new BusinessRuleViolation(ContractError.DAY_MISSING);
        }
        if (content.began().isAfter(now)) {
            throw new BusinessRuleViolation(AdjustmentError.DOWNTIME_FUTURE);
        }
        this.product = content.product();
        this.beganAt = content.began();
        this.cause = content.cause();
        this.announced = content.announced();
        this.description = Texts.required(content.description(), LONGEST_DESCRIPTION);
        this.recordedAt = now;
        this.recordedBy = by;
        if (content.ended() != null) {
            end(content.ended(), now, by);
        }
    }

    /** @throws BusinessRuleViolation DOWNTIME_OVER, DOWNTIME_REVERSED, DOWNTIME_FUTURE */
    public final Changes end(Instant at, Instant now, String by) {
        if (endedAt != null) {
            throw new BusinessRuleViolation(AdjustmentError.DOWNTIME_OVER, endedBy);
        }
        if (at == null || !at.isAfter(beganAt)) {
            throw new BusinessRuleViolation(AdjustmentError.DOWNTIME_REVERSED);
        }
        if (at.isAfter(now)) {
            throw new BusinessRuleViolation(AdjustmentError.DOWNTIME_FUTURE);
        }
        endedAt = at;
        endedBy = by;
        return Changes.none().field("ended", null, at);
    }

    /** CON-14: Front caused it, and customers were not told before. */
    public boolean isReducing() {
        return cause == DowntimeCause.FRONT && !announced;
    }

    public DowntimeState state() {
        return endedAt == null ? DowntimeState.GOING_ON : DowntimeState.OVER;
    }

    public Product product() {
        return product;
    }

    public Instant beganAt() {
        return beganAt;
    }

    /** Empty while it lasts. */
    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    public DowntimeCause cause() {
        return cause;
    }

    public boolean isAnnounced() {
        return announced;
    }

    public String description() {
        return description;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String recordedBy() {
        return recordedBy;
    }

    /** For the log. */
    public Changes recorded() {
        return Changes.none()
                .field("product", null, product.code())
                .field("began", null, beganAt)
                .field("ended", null, endedAt)
                .field("cause", null, cause);
    }

    @Override
    public String subjectType() {
        return "Downtime";
    }

    @Override
    public long subjectId() {
        return id();
    }

    @Override
    public String subjectLabel() {
        return product.code();
    }
}
