package no.front.contract.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import no.front.kernel.Money;
import no.front.kernel.StoredEntity;

/** One product in an order, with the fees it was ordered at (NOK excl. VAT). */
@Entity
@Table(name = "order_line")
public class OrderLine extends StoredEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "order_id")
    private Order order;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "product_id")
    private Product product;

    private int quantity;

    @Column(name = "set_up_fee")
    private Money setUpFee;

    @Column(name = "monthly_fee")
    private Money monthlyFee;

    protected OrderLine() {}

    OrderLine(Order order, OrderedProduct ordered) {
        this.order = order;
        this.product = ordered.product();
        this.quantity = ordered.quantity();
        this.setUpFee = ordered.setUpFee();
        this.monthlyFee = ordered.monthlyFee();
    }

    public Product product() {
        return product;
    }

    public int quantity() {
        return quantity;
    }

    /** For one, once. */
    public Money setUpFee() {
        return setUpFee;
    }

    /** For one, a month. */
    public Money monthlyFee() {
        return monthlyFee;
    }
}
