package no.front.contract.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.List;
import no.front.contract.control.PriceStore;
import no.front.contract.entity.ContractChange;
import no.front.contract.entity.ContractError;
import no.front.contract.entity.Product;
import no.front.contract.entity.ProductDetails;
import no.front.contract.entity.ProductKind;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.OwnTransaction;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Function;

/** What Front sells (CON-3): names, descriptions and how it is sold. Prices stand in the price lists. */
@Stateless
@Allowed(Function.PRODUCT_EDIT)
public class Products {

    @Inject
    PriceStore store;

    @Inject
    OwnTransaction ownTransaction;

    @Inject
    ChangeLog changeLog;

    /** In the order that customers see. */
    @Allowed(Function.PRODUCT_READ)
    public List<Product> all() {
        return store.products();
    }

    /** @throws BusinessRuleViolation NOT_FOUND */
    @Allowed(Function.PRODUCT_READ)
    public Product get(long id) {
        return store.product(id).orElseThrow(() -> new BusinessRuleViolation(ContractError.NOT_FOUND));
    }

    /**
     * A new product; it is sold once a price list with its fees holds.
     *
     * @return its id
     * @throws BusinessRuleViolation PRODUCT_CODE_INVALID; PRODUCT_CODE_TAKEN, also when two create it at once
     */
    public long create(String code, ProductKind kind, ProductDetails details) {
        Product product = Product.create(code, kind, details);
        if (store.product(code).isPresent()) {
            throw new BusinessRuleViolation(ContractError.PRODUCT_CODE_TAKEN, code);
        }
        store.add(product);
        try {
            store.flush();
        } catch (PersistenceException e) {
            if (ownTransaction.call(() -> store.product(code)).isPresent()) {
                throw new BusinessRuleViolation(ContractError.PRODUCT_CODE_TAKEN, code);
            }
            throw e;
        }
        changeLog.record(
                ContractChange.PRODUCT_CREATED,
                product,
                Changes.none().field("code", null, code).field("productKind", null, kind));
        return product.id();
    }

    /** @throws BusinessRuleViolation NOT_FOUND, CHANGED_MEANWHILE */
    public void change(long id, int version, ProductDetails details) {
        Product product = get(id);
        if (product.version() != version) {
            throw new BusinessRuleViolation(ContractError.CHANGED_MEANWHILE);
        }
        Changes changes = product.change(details);
        if (!changes.isEmpty()) {
            changeLog.record(ContractChange.PRODUCT_CHANGED, product, changes);
        }
    }
}
