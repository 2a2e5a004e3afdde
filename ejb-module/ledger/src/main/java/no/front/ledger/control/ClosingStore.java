package no.front.ledger.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.front.kernel.BillingMonth;
import no.front.kernel.Money;
import no.front.ledger.entity.PeriodClosing;

/** Closed months. */
@Dependent
public class ClosingStore {

    private static final String THROUGH = "SELECT closed_through FROM ledger_gate WHERE id = 1";

    @PersistenceContext(unitName = "front")
    EntityManager em;

    /** Sums of all accounts in a month. */
    public record Sums(Money debit, Money credit) {}

    /** The last closed day; empty while none is. */
    public Optional<LocalDate> closedThrough() {
        return day(THROUGH);
    }

    /** The same, and nobody closes before this transaction has ended. */
    public Optional<LocalDate> closedThroughHeld() {
        return day(THROUGH + " LOCK IN SHARE MODE");
    }

    /** The same, and nobody books before this transaction has ended. */
    public Optional<LocalDate> closedThroughAlone() {
        return day(THROUGH + " FOR UPDATE");
    }

    private Optional<LocalDate> day(String sql) {
        // nothing that waits to be written moves the gate; written now, fresh open items would be locked one by one
        Object day =
                em.createNativeQuery(sql).setFlushMode(FlushModeType.COMMIT).getSingleResult();
        return Optional.ofNullable(day).map(Object::toString).map(LocalDate::parse);
    }

    /** @param lastDay null for none */
    public void closeThrough(LocalDate lastDay) {
        em.createNativeQuery("UPDATE ledger_gate SET closed_through = ?1 WHERE id = 1")
                .setParameter(1, lastDay)
                .executeUpdate();
    }

    public void add(PeriodClosing closing) {
        em.persist(closing);
        em.flush();
    }

    /** Newest first. */
    public List<PeriodClosing> history() {
        return em.createQuery("SELECT c FROM PeriodClosing c ORDER BY c.id DESC", PeriodClosing.class)
                .getResultList();
    }

    /** The month of the oldest voucher. */
    public Optional<BillingMonth> firstMonth() {
        Object day = em.createNativeQuery("SELECT MIN(booked_on) FROM ledger_posting")
                .getSingleResult();
        return Optional.ofNullable(day).map(found -> BillingMonth.of(LocalDate.parse(found.toString())));
    }

    public Sums sums(BillingMonth month) {
        Object[] row = (Object[])
                em.createNativeQuery("SELECT SUM(GREATEST(amount, 0)), -SUM(LEAST(amount, 0)) FROM ledger_posting"
                                + " WHERE booked_on BETWEEN ?1 AND ?2")
                        .setParameter(1, month.firstDay())
                        .setParameter(2, month.lastDay())
                        .getSingleResult();
        return new Sums(Money.ofSum((BigDecimal) row[0]), Money.ofSum((BigDecimal) row[1]));
    }
}
