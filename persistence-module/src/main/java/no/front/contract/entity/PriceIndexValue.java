package no.front.contract.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import no.front.kernel.BillingMonth;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.StoredEntity;
import no.front.platform.entity.ChangeSubject;

/**
 * The consumer price index of a month by one table of Statistics Norway (CON-10), as its API answered or as staff typed it
 * with its source. Never changed: a correction is another row, and the newest of a month holds.
 */
@Entity
@Table(name = "price_index_value")
public class PriceIndexValue extends StoredEntity implements ChangeSubject {

    public static final int DECIMALS = 3;
    private static final BigDecimal BOUND = BigDecimal.valueOf(100_000);
    private static final int LONGEST_SOURCE = 500;

    @Column(name = "table_id")
    private String table;

    @Column(name = "base_year")
    private int baseYear;

    private BillingMonth month;

    @Column(name = "value")
    private BigDecimal value;

    private String source;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected PriceIndexValue() {}

    /**
     * @param source where it was read
     * @throws BusinessRuleViolation INDEX_VALUE_UNFIT, TEXT_MISSING, TOO_LONG
     */
    public PriceIndexValue(
            String table, int baseYear, BillingMonth month, BigDecimal value, String source, Instant now, String by) {
        if (!isFit(value)) {
            throw new BusinessRuleViolation(AdjustmentError.INDEX_VALUE_UNFIT);
        }
        this.table = table;
        this.baseYear = baseYear;
        this.month = month;
        this.value = value.setScale(DECIMALS, RoundingMode.UNNECESSARY);
        this.source = Texts.required(source, LONGEST_SOURCE);
        this.recordedAt = now;
        this.recordedBy = by;
    }

    /** Above zero, below 100 000, at most three decimals. */
    public static boolean isFit(BigDecimal value) {
        return value != null
                && value.signum() > 0
                && value.compareTo(BOUND) < 0
                && value.stripTrailingZeros().scale() <= DECIMALS;
    }

    public String table() {
        return table;
    }

    /** The year whose average is 100. */
    public int baseYear() {
        return baseYear;
    }

    public BillingMonth month() {
        return month;
    }

    /** As published, with one decimal at least. */
    public BigDecimal value() {
        return published(value);
    }

    static BigDecimal published(BigDecimal value) {
        BigDecimal bare = value.stripTrailingZeros();
        return bare.setScale(Math.max(1, bare.scale()));
    }

    public String source() {
        return source;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String recordedBy() {
        return recordedBy;
    }

    @Override
    public String subjectType() {
        return "PriceIndexValue";
    }

    @Override
    public long subjectId() {
        return id();
    }

    @Override
    public String subjectLabel() {
        return table + " " + month;
    }
}
