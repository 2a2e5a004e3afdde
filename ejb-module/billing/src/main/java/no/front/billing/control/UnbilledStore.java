package no.front.billing.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.front.kernel.Money;
import no.front.ledger.entity.OpenItemKind;

/** Accounts of customers, and what customers owe by invoices and notes. */
@Dependent
public class UnbilledStore {

    @PersistenceContext(unitName = "front")
    EntityManager em;

    /** Customer by account, in the order of accounts. */
    public List<long[]> accounts(Collection<Long> customers) {
        return em
                .createQuery(
                        "SELECT a.id, a.contract.customer.id FROM Account a WHERE a.contract.customer.id IN :customers"
                                + " ORDER BY a.id",
                        Object[].class)
                .setParameter("customers", customers)
                .getResultList()
                .stream()
                .map(row -> new long[] {((Number) row[0]).longValue(), ((Number) row[1]).longValue()})
                .toList();
    }

    /** Of the contract that came of it. */
    public List<Long> accountsOfOrder(long order) {
        return em.createQuery("SELECT a.id FROM Account a WHERE a.contract.order.id = :order ORDER BY a.id", Long.class)
                .setParameter("order", order)
                .getResultList();
    }

    /** What is open of invoices, fees and interest, by customer. @param overdue due before that day; else on it or later */
    public Map<Long, Money> owed(Collection<Long> customers, LocalDate today, boolean overdue) {
        Map<Long, Money> owed = new HashMap<>();
        em.createQuery(
                        "SELECT i.customerId, SUM(i.remaining) FROM OpenItem i WHERE i.customerId IN :customers"
                                + " AND i.kind IN :kinds AND i.closedOn IS NULL AND i.dueOn "
                                + (overdue ? "<" : ">=") + " :today GROUP BY i.customerId",
                        Object[].class)
                .setParameter("customers", customers)
                .setParameter(
                        "kinds", List.of(OpenItemKind.INVOICE, OpenItemKind.COLLECTION_FEE, OpenItemKind.INTEREST))
                .setParameter("today", today)
                .getResultList()
                .forEach(row -> owed.put(((Number) row[0]).longValue(), sum(row[1])));
        return owed;
    }

    private static Money sum(Object sum) {
        return sum instanceof Money money ? money : Money.ofSum((BigDecimal) sum);
    }
}
