package no.front.ledger.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.front.kernel.Money;
import no.front.ledger.entity.LedgerAccount;
import no.front.ledger.entity.Posting;

/** What happened between Front and one customer. */
@Dependent
public class StatementStore {

    /** What a customer owes, and what it has paid too much; a deposit that is held is no part of it. */
    private static final List<LedgerAccount> ACCOUNTS =
            List.of(LedgerAccount.RECEIVABLES, LedgerAccount.CUSTOMER_CREDIT);

    @PersistenceContext(unitName = "front")
    EntityManager em;

    /** What the customer owed before that day; below zero what it was owed. */
    public Money before(long customerId, LocalDate day) {
        return Money.ofSum(em.createQuery(
                        "SELECT SUM(p.amount) FROM Posting p WHERE p.customerId = :customer AND p.account IN :accounts"
                                + " AND p.bookedOn < :day",
                        BigDecimal.class)
                .setParameter("customer", customerId)
                .setParameter("accounts", ACCOUNTS)
                .setParameter("day", day)
                .getSingleResult());
    }

    /** Oldest first. */
    public List<Posting> postings(long customerId, LocalDate from, LocalDate to) {
        return em.createQuery(
                        "SELECT p FROM Posting p JOIN FETCH p.voucher LEFT JOIN FETCH p.item"
                                + " WHERE p.customerId = :customer AND p.account IN :accounts"
                                + " AND p.bookedOn BETWEEN :from AND :to ORDER BY p.bookedOn, p.id",
                        Posting.class)
                .setParameter("customer", customerId)
                .setParameter("accounts", ACCOUNTS)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }
}
