package no.front.backoffice.price;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.front.contract.boundary.Offers;
import no.front.contract.boundary.Products;
import no.front.contract.entity.PriceItem;
import no.front.contract.entity.PriceList;
import no.front.contract.entity.Product;
import no.front.kernel.Money;

/** The list of products with their fees of today. */
@Named
@RequestScoped
public class ProductsBacking {

    @Inject
    Products products;

    @Inject
    Offers offers;

    private List<Product> all;
    private PriceList list;

    @PostConstruct
    void load() {
        all = products.all();
        list = offers.today();
    }

    public List<Product> getAll() {
        return all;
    }

    /** Today's list. */
    public PriceList getList() {
        return list;
    }

    /** Null where today's list has none: it is not sold yet. */
    public Money setUpFee(Product product) {
        return fee(PriceItem.ofSetUp(product.code()));
    }

    /** Null where today's list has none: it is not sold yet. */
    public Money monthlyFee(Product product) {
        return fee(PriceItem.monthly(product.code()));
    }

    private Money fee(PriceItem item) {
        return list.exact(item).isPresent() ? list.fee(item) : null;
    }
}
