package no.front.backoffice.price;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.front.contract.boundary.PriceLists;
import no.front.contract.boundary.Products;
import no.front.contract.entity.ContractError;
import no.front.contract.entity.PriceItem;
import no.front.contract.entity.PriceList;
import no.front.contract.entity.Product;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.web.ListQuery;

/** One product with what it costs by each version of the price list. */
@Named
@RequestScoped
public class ProductBacking {

    @Inject
    Products products;

    @Inject
    PriceLists lists;

    @Inject
    ListQuery query;

    private Product product;

    @PostConstruct
    void load() {
        product = products.get(query.id("id").orElseThrow(() -> new BusinessRuleViolation(ContractError.NOT_FOUND)));
    }

    public Product getProduct() {
        return product;
    }

    /** Newest first; those without a price for it are left out. */
    public List<PriceList> getVersions() {
        return lists.all().stream()
                .filter(list -> list.exact(PriceItem.monthly(product.code())).isPresent())
                .toList();
    }

    public Money setUpFee(PriceList list) {
        return list.fee(PriceItem.ofSetUp(product.code()));
    }

    public Money monthlyFee(PriceList list) {
        return list.fee(PriceItem.monthly(product.code()));
    }
}
