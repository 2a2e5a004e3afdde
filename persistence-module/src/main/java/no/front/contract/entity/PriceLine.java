package no.front.contract.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;
import no.front.kernel.StoredEntity;
import no.front.kernel.UnitPrice;

/** One price in a price list; several lines of one item are its tiers. */
@Entity
@Table(name = "price_line")
public class PriceLine extends StoredEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "price_list_id")
    private PriceList list;

    @Enumerated(EnumType.STRING)
    private PriceKind kind;

    @Column(name = "product_code")
    private String productCode;

    private String destination;

    @Column(name = "above_quantity")
    private long above;

    private UnitPrice price;

    protected PriceLine() {}

    PriceLine(PriceList list, PriceItem item, Tier tier) {
        this.list = list;
        this.kind = item.kind();
        this.productCode = item.product();
        this.destination = item.destination();
        this.above = tier.above();
        this.price = tier.price();
    }

    /** Takes the price of its tier among these. @return whether there is one */
    boolean rewrite(List<Tier> tiers) {
        for (Tier tier : tiers) {
            if (tier.above() == above) {
                price = tier.price();
                return true;
            }
        }
        return false;
    }

    boolean isOf(PriceItem item, Tier tier) {
        return above == tier.above() && item().equals(item);
    }

    public PriceItem item() {
        return new PriceItem(kind, productCode, destination);
    }

    public Tier tier() {
        return new Tier(above, price);
    }

    public PriceList list() {
        return list;
    }
}
