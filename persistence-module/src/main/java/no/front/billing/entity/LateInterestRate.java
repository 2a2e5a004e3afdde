package no.front.billing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.kernel.Percentage;
import no.front.kernel.StoredEntity;

/**
 * The rate of interest on late payment by the Act of 17 December 1976 no. 100, section 3, and the compensation of section
 * 3a, from a day on; set anew each half-year. Never changed: a correction is another row of the same day, recorded later.
 */
@Entity
@Table(name = "late_interest_rate")
public class LateInterestRate extends StoredEntity {

    private static final Percentage MOST = new Percentage(BigDecimal.valueOf(50));
    private static final Money MOST_COMPENSATION = Money.of(5_000);

    @Column(name = "valid_from")
    private LocalDate validFrom;

    private Percentage percent;
    private Money compensation;
    private String source;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    private boolean confirmed;

    protected LateInterestRate() {}

    /**
     * Read in the law by a person.
     *
     * @param compensation null where it is not known
     * @throws BusinessRuleViolation DAY_MISSING, FIGURE_OUT_OF_RANGE, SOURCE_MISSING
     */
    public LateInterestRate(
            LocalDate validFrom, Percentage percent, Money compensation, String source, Instant now, String by) {
        if (validFrom == null) {
            throw new BusinessRuleViolation(ReminderError.DAY_MISSING);
        }
        if (percent == null || percent.percent().signum() < 0 || percent.compareTo(MOST) > 0) {
            throw new BusinessRuleViolation(ReminderError.FIGURE_OUT_OF_RANGE, Percentage.ZERO, MOST);
        }
        if (compensation != null && (compensation.isNegative() || compensation.isMoreThan(MOST_COMPENSATION))) {
            throw new BusinessRuleViolation(ReminderError.FIGURE_OUT_OF_RANGE, Money.ZERO, MOST_COMPENSATION);
        }
        this.validFrom = validFrom;
        this.percent = percent;
        this.compensation = compensation;
        this.source = CollectionText.source(source);
        this.recordedAt = now;
        this.recordedBy = by;
        this.confirmed = true;
    }

    /** Whether both say the same for the same day, so that one only confirms the other. */
    public boolean saysAs(LateInterestRate other) {
        return validFrom.equals(other.validFrom)
                && percent.equals(other.percent)
                && compensation().equals(other.compensation());
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public Percentage percent() {
        return percent;
    }

    /** NOK for each claim between businesses (section 3a). */
    public Optional<Money> compensation() {
        return Optional.ofNullable(compensation);
    }

    /** The regulation. */
    public String source() {
        return source;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String recordedBy() {
        return recordedBy;
    }

    /** A person has read it in the law; false for what came with Front. */
    public boolean isConfirmed() {
        return confirmed;
    }
}
