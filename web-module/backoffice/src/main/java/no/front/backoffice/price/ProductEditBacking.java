package no.front.backoffice.price;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import no.front.contract.boundary.Products;
import no.front.contract.entity.FirstMonth;
import no.front.contract.entity.Product;
import no.front.contract.entity.ProductKind;
import no.front.web.ListQuery;
import no.front.web.Toasts;

/** A new product, or with {@code ?id=} the words and ways of one there is. */
@Named
@RequestScoped
public class ProductEditBacking {

    @Inject
    Products products;

    @Inject
    ListQuery query;

    @Inject
    Toasts toasts;

    private Product product;
    private ProductForm form;

    @PostConstruct
    void load() {
        product = query.id("id").map(products::get).orElse(null);
        form = product == null ? new ProductForm() : ProductForm.of(product);
    }

    public String save() {
        long id;
        if (product == null) {
            String code = form.getCode().strip().toUpperCase(Locale.ROOT);
            id = products.create(code, form.getKind(), form.details());
        } else {
            id = product.id();
            products.change(id, getVersion(), form.details());
        }
        toasts.done("productEdit.done", form.getNameNb());
        return "product?faces-redirect=true&id=" + id;
    }

    public int getVersion() {
        return query.id("version").map(Long::intValue).orElse(product == null ? 0 : product.version());
    }

    /** Null for a new one. */
    public Product getProduct() {
        return product;
    }

    public ProductForm getForm() {
        return form;
    }

    public ProductKind[] getKinds() {
        return ProductKind.values();
    }

    public FirstMonth[] getFirstMonths() {
        return FirstMonth.values();
    }
}
