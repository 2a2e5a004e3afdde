package no.front.ledger.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import no.front.ledger.entity.ChartEntry;

/** What finance has changed in the chart of accounts. */
@Dependent
public class ChartStore {

    @PersistenceContext(unitName = "front")
    EntityManager em;

    public List<ChartEntry> entries() {
        return em.createQuery("SELECT c FROM ChartEntry c", ChartEntry.class).getResultList();
    }

    public void add(ChartEntry entry) {
        em.persist(entry);
        em.flush();
    }
}
