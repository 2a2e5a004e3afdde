package no.front.contract.entity;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import no.front.kernel.DateRange;
import no.front.kernel.StoredEntity;

/** A product that an account has, for a period. Another product, plan or quantity is another subscription. */
@Entity
@Table(name = "subscription")
public class Subscription extends StoredEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "product_id")
    private Product product;

    private int quantity;

    @Embedded
    private DateRange period;

    protected Subscription() {}

    Subscription(Account account, Product product, int quantity, LocalDate from) {
        this.account = account;
        this.product = product;
        this.quantity = quantity;
        this.period = DateRange.from(from);
    }

    public Account account() {
        return account;
    }

    public Product product() {
        return product;
    }

    public int quantity() {
        return quantity;
    }

    public DateRange period() {
        return period;
    }

    public boolean runsOn(LocalDate day) {
        return period.contains(day);
    }
}
