package no.front.commission.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import no.front.kernel.Money;

/** What the nightly proof asks of commission; each question is one statement over all rows. NOK excluding VAT. */
@Dependent
public class CommissionCheckStore {

    @PersistenceContext(unitName = "front")
    EntityManager em;

    /** Earned, and booked as not settled. */
    public Money pending() {
        return sum("SELECT SUM(pending) FROM premium_earning");
    }

    /** Settled, not withheld, on no note yet. */
    public Money settled() {
        return sum("SELECT SUM(amount - withheld) FROM commission_amount WHERE status <> 'NOTED'");
    }

    /** Whatever was withheld, also what was decided since. */
    public Money withheld() {
        return sum("SELECT SUM(withheld) FROM commission_amount");
    }

    /** What of the withheld was released. */
    public Money released() {
        return sum("SELECT SUM(amount) FROM commission_amount WHERE cause = 'RELEASED'");
    }

    /** Settled, and neither come nor accepted as not coming. */
    public Money owedByStrex() {
        return sum("SELECT SUM(receivable - paid_sum) FROM strex_settlement");
    }

    private Money sum(String sql) {
        return Money.ofSum((BigDecimal) em.createNativeQuery(sql).getSingleResult());
    }
}
