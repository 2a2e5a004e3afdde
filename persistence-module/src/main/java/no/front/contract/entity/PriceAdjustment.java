package no.front.contract.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import no.front.kernel.BillingMonth;
import no.front.kernel.StoredEntity;
import no.front.platform.entity.ChangeSubject;

/**
 * That prices were adjusted by the index (CON-10): once for a calendar year, from that day, with both indices of one table.
 * The next adjustment reckons from this one's month.
 */
@Entity
@Table(name = "price_adjustment")
public class PriceAdjustment extends StoredEntity implements ChangeSubject {

    private static final int LONGEST_AGREEMENT = 500;

    @Column(name = "year")
    private int year;

    @Column(name = "table_id")
    private String table;

    @Column(name = "base_year")
    private int baseYear;

    @Column(name = "base_month")
    private BillingMonth baseMonth;

    @Column(name = "base_value")
    private BigDecimal baseValue;

    @Column(name = "index_month")
    private BillingMonth indexMonth;

    @Column(name = "index_value")
    private BigDecimal indexValue;

    @Column(name = "holds_from")
    private LocalDate holdsFrom;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "price_list_id")
    private PriceList list;

    private int agreements;

    @Column(name = "fall_agreed")
    private String fallAgreed;

    @Column(name = "done_at")
    private Instant doneAt;

    @Column(name = "done_by")
    private String doneBy;

    protected PriceAdjustment() {}

    /**
     * @param agreements how many agreed prices follow
     * @param fallAgreed where it is agreed that prices fall with the index; "" where they rise
     */
    public PriceAdjustment(
            PriceIndexValue base,
            PriceIndexValue index,
            PriceList list,
            int agreements,
            String fallAgreed,
            Instant now,
            String by) {
        this.holdsFrom = list.validFrom().orElseThrow();
        this.year = holdsFrom.getYear();
        this.table = index.table();
        this.baseYear = index.baseYear();
        this.baseMonth = base.month();
        this.baseValue = base.value();
        this.indexMonth = index.month();
        this.indexValue = index.value();
        this.list = list;
        this.agreements = agreements;
        this.fallAgreed = Texts.optional(fallAgreed, LONGEST_AGREEMENT);
        this.doneAt = now;
        this.doneBy = by;
    }

    /** The calendar year it is the adjustment of. */
    public int year() {
        return year;
    }

    public String table() {
        return table;
    }

    public int baseYear() {
        return baseYear;
    }

    /** The index at the adjustment before. */
    public BillingMonth baseMonth() {
        return baseMonth;
    }

    public BigDecimal baseValue() {
        return PriceIndexValue.published(baseValue);
    }

    public BillingMonth indexMonth() {
        return indexMonth;
    }

    public BigDecimal indexValue() {
        return PriceIndexValue.published(indexValue);
    }

    public LocalDate holdsFrom() {
        return holdsFrom;
    }

    public PriceList list() {
        return list;
    }

    public int agreements() {
        return agreements;
    }

    public String fallAgreed() {
        return fallAgreed;
    }

    public Instant doneAt() {
        return doneAt;
    }

    public String doneBy() {
        return doneBy;
    }

    @Override
    public String subjectType() {
        return "PriceAdjustment";
    }

    @Override
    public long subjectId() {
        return id();
    }

    @Override
    public String subjectLabel() {
        return Integer.toString(year);
    }
}
