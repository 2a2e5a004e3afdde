package no.front.contract.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.front.contract.entity.PriceList;
import no.front.contract.entity.PriceListStatus;
import no.front.contract.entity.Product;

/** Products and price lists. */
@Dependent
public class PriceStore {

    @PersistenceContext(unitName = "front")
    EntityManager em;

    /** In the order that customers see. */
    public List<Product> products() {
        return em.createQuery("SELECT p FROM Product p ORDER BY p.sortOrder, p.code", Product.class)
                .getResultList();
    }

    public Optional<Product> product(String code) {
        return em.createQuery("SELECT p FROM Product p WHERE p.code = :code", Product.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** The list that holds on that day. */
    public Optional<PriceList> inForceOn(LocalDate day) {
        return em.createQuery(
                        "SELECT l FROM PriceList l WHERE l.status = :published AND l.validFrom <= :day"
                                + " ORDER BY l.validFrom DESC",
                        PriceList.class)
                .setParameter("published", PriceListStatus.PUBLISHED)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
