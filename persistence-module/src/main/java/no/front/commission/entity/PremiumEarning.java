package no.front.commission.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import no.front.kernel.BillingMonth;
import no.front.kernel.Money;
import no.front.kernel.StoredEntity;

/**
 * What a customer's premium messages of a service, price, operator, share and month earned (CPA-1), counted from the single
 * transactions by {@code Earnings}. Split as a whole, as a settlement line is, so that both say the same to the øre.
 */
@Entity
@Table(name = "premium_earning")
public class PremiumEarning extends StoredEntity {

    @Column(name = "customer_id")
    private long customerId;

    @Column(name = "service_id")
    private long serviceId;

    private Money price;

    @Enumerated(EnumType.STRING)
    private Operator operator;

    private BillingMonth month;

    @Column(name = "share_id")
    private long shareId;

    private long billed;
    private long reversed;
    private long unknown;
    private Money gross;
    private Money commission;
    private Money pending;

    protected PremiumEarning() {}

    public long customerId() {
        return customerId;
    }

    public long serviceId() {
        return serviceId;
    }

    /** Including VAT, above zero. */
    public Money price() {
        return price;
    }

    public Operator operator() {
        return operator;
    }

    public BillingMonth month() {
        return month;
    }

    public long shareId() {
        return shareId;
    }

    /** Charged messages, those taken back later among them. */
    public long billed() {
        return billed;
    }

    /** Taken back in this month. */
    public long reversed() {
        return reversed;
    }

    /** Accepted in this month, and nobody has told whether they were charged. */
    public long unknown() {
        return unknown;
    }

    /** Of the charged less the taken back, including VAT. */
    public Money gross() {
        return gross;
    }

    /** The customer's share of it, excluding VAT. */
    public Money commission() {
        return commission;
    }

    /** Of it, what is booked as earned and not settled. */
    public Money pending() {
        return pending;
    }
}
