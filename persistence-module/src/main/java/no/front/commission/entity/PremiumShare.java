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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.front.kernel.Money;
import no.front.kernel.Percentage;
import no.front.kernel.StoredEntity;

/**
 * How what is left of a premium service's price after VAT is shared from a day on (CPA-1), in general or for a price, an
 * operator or both. Never changed: another begins, and what came before keeps the one it came under.
 */
@Entity
@Table(name = "premium_share")
public class PremiumShare extends StoredEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "service_id")
    private PremiumService service;

    private Money price;

    @Enumerated(EnumType.STRING)
    private Operator operator;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "operator_share")
    private Percentage operatorShare;

    @Column(name = "strex_share")
    private Percentage strexShare;

    @Column(name = "own_share")
    private Percentage ownShare;

    @Column(name = "customer_share")
    private Percentage customerShare;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    protected PremiumShare() {}

    /** @param price null for every one @param operator null for every one */
    public PremiumShare(
            PremiumService service,
            Money price,
            Operator operator,
            LocalDate startsOn,
            Shares shares,
            Instant now,
            String by) {
        PremiumService.require(startsOn != null && !startsOn.isBefore(service.startsOn()), PremiumError.DAY_INVALID);
        this.service = service;
        this.price = price;
        this.operator = operator;
        this.startsOn = startsOn;
        this.operatorShare = shares.operator();
        this.strexShare = shares.strex();
        this.ownShare = shares.own();
        this.customerShare = shares.customer();
        this.createdAt = now;
        this.createdBy = by;
    }

    /**
     * CPA-1: of those that have begun, the most exact: price and operator, operator, price, any; of equals the newest.
     *
     * @param price above zero, also of what was taken back
     */
    public static Optional<PremiumShare> of(List<PremiumShare> shares, Money price, Operator by, LocalDate day) {
        return shares.stream()
                .filter(share -> !share.startsOn.isAfter(day)
                        && (share.price == null || share.price.equals(price))
                        && (share.operator == null || share.operator == by))
                .max(Comparator.comparingInt(PremiumShare::exactness)
                        .thenComparing(PremiumShare::startsOn)
                        .thenComparingLong(PremiumShare::id));
    }

    private int exactness() {
        return (operator == null ? 0 : 2) + (price == null ? 0 : 1);
    }

    /** CPA-1: percent, together 100. */
    public Shares shares() {
        return new Shares(operatorShare, strexShare, ownShare, customerShare);
    }

    public PremiumService service() {
        return service;
    }

    /** Nothing for every price. */
    public Optional<Money> price() {
        return Optional.ofNullable(price);
    }

    /** Nothing for every one. */
    public Optional<Operator> operator() {
        return Optional.ofNullable(operator);
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public String createdBy() {
        return createdBy;
    }
}
