package no.front.billing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.kernel.StoredEntity;

/**
 * What the law allows a creditor to charge and send, from a day on: the base rate ("inkassosats"), the share of it that a
 * fee may be, the deadlines. A new Act is another row, not another program. Never changed: a correction is another row of
 * the same day, recorded later.
 *
 * <p>Example: 750 × 1/20 = 37.50, to the nearest krone 38; 700 gives 35.
 */
@Entity
@Table(name = "collection_rule")
public class CollectionRule extends StoredEntity {

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "base_rate")
    private Money baseRate;

    @Column(name = "fee_numerator")
    private int feeNumerator;

    @Column(name = "fee_denominator")
    private int feeDenominator;

    @Column(name = "fee_after_days")
    private int feeAfterDays;

    @Column(name = "deadline_days")
    private int deadlineDays;

    @Column(name = "most_fees")
    private int mostFees;

    @Column(name = "reset_months")
    private int resetMonths;

    @Column(name = "reminder_fee")
    private boolean reminderFee;

    @Column(name = "notice_fee")
    private boolean noticeFee;

    @Column(name = "own_notice")
    private boolean ownNotice;

    private String source;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    private boolean confirmed;

    protected CollectionRule() {}

    /**
     * What such a row says.
     *
     * @param feeAfterDays days after due before a fee may be charged
     * @param deadlineDays least deadline of a letter with a fee, and of a collection notice
     * @param mostFees of one claim
     * @param resetMonths after which fees are counted anew
     * @param reminderFee the creditor may charge for a reminder
     * @param noticeFee the creditor may charge for a collection notice
     * @param ownNotice the creditor may send the collection notice itself
     */
    public record Content(
            LocalDate validFrom,
            Money baseRate,
            int feeNumerator,
            int feeDenominator,
            int feeAfterDays,
            int deadlineDays,
            int mostFees,
            int resetMonths,
            boolean reminderFee,
            boolean noticeFee,
            boolean ownNotice) {}

    /** Read in the law by a person. @throws BusinessRuleViolation DAY_MISSING, FIGURE_OUT_OF_RANGE, SOURCE_MISSING */
    public CollectionRule(Content content, String source, Instant now, String by) {
        if (content.validFrom() == null) {
            throw new BusinessRuleViolation(ReminderError.DAY_MISSING);
        }
        if (content.baseRate() == null) {
            throw new BusinessRuleViolation(ReminderError.FIGURE_OUT_OF_RANGE, 1, 10_000);
        }
        between(content.baseRate().toOre(), 100, 1_000_000);
        between(content.feeNumerator(), 1, 10);
        between(content.feeDenominator(), content.feeNumerator(), 1000);
        between(content.feeAfterDays(), 0, 90);
        between(content.deadlineDays(), 1, 90);
        between(content.mostFees(), 0, 10);
        between(content.resetMonths(), 1, 60);
        this.validFrom = content.validFrom();
        this.baseRate = content.baseRate();
        this.feeNumerator = content.feeNumerator();
        this.feeDenominator = content.feeDenominator();
        this.feeAfterDays = content.feeAfterDays();
        this.deadlineDays = content.deadlineDays();
        this.mostFees = content.mostFees();
        this.resetMonths = content.resetMonths();
        this.reminderFee = content.reminderFee();
        this.noticeFee = content.noticeFee();
        this.ownNotice = content.ownNotice();
        this.source = CollectionText.source(source);
        this.recordedAt = now;
        this.recordedBy = by;
        this.confirmed = true;
    }

    private static void between(long figure, long least, long most) {
        if (figure < least || figure > most) {
            throw new BusinessRuleViolation(ReminderError.FIGURE_OUT_OF_RANGE, least, most);
        }
    }

    public Content content() {
        return new Content(
                validFrom,
                baseRate,
                feeNumerator,
                feeDenominator,
                feeAfterDays,
                deadlineDays,
                mostFees,
                resetMonths,
                reminderFee,
                noticeFee,
                ownNotice);
    }

    /** The most that one fee may be: its share of the base rate, to the nearest krone, half up. */
    public Money fee() {
        return Money.of(baseRate.amount()
                .multiply(BigDecimal.valueOf(feeNumerator))
                .divide(BigDecimal.valueOf(feeDenominator), 0, RoundingMode.HALF_UP));
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public Money baseRate() {
        return baseRate;
    }

    public int feeNumerator() {
        return feeNumerator;
    }

    public int feeDenominator() {
        return feeDenominator;
    }

    public int feeAfterDays() {
        return feeAfterDays;
    }

    public int deadlineDays() {
        return deadlineDays;
    }

    public int mostFees() {
        return mostFees;
    }

    public int resetMonths() {
        return resetMonths;
    }

    public boolean allowsReminderFee() {
        return reminderFee;
    }

    public boolean allowsNoticeFee() {
        return noticeFee;
    }

    public boolean allowsOwnNotice() {
        return ownNotice;
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

    public boolean isConfirmed() {
        return confirmed;
    }
}
