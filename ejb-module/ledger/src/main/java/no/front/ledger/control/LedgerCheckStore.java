package no.front.ledger.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import no.front.kernel.Money;
import no.front.ledger.entity.LedgerAccount;
import no.front.ledger.entity.OpenItemKind;
import no.front.ledger.entity.VoucherKind;

/** What the nightly proof asks of the books; each question is one statement over all rows. */
@Dependent
public class LedgerCheckStore {

    @PersistenceContext(unitName = "front")
    EntityManager em;

    /** Vouchers whose postings don't sum up to zero, or not to the total they bear, or that have fewer than two. */
    public List<String> unbalancedVouchers() {
        return texts("SELECT CONCAT(v.kind, '-', v.number) FROM ledger_voucher v"
                + " LEFT JOIN ledger_posting p ON p.voucher_id = v.id GROUP BY v.id, v.kind, v.number, v.total"
                + " HAVING COUNT(p.id) < 2 OR SUM(p.amount) <> 0 OR SUM(GREATEST(p.amount, 0)) <> v.total"
                + " ORDER BY v.id");
    }

    /** How many numbers of a series are missing among its vouchers. */
    public long missingNumbers(VoucherKind kind) {
        Object missing = em.createNativeQuery(
                        "SELECT COALESCE((SELECT last_number FROM number_series WHERE name = ?1), 0)"
                                + " - (SELECT COUNT(*) FROM ledger_voucher WHERE kind = ?2)")
                .setParameter(1, kind.series())
                .setParameter(2, kind.name())
                .getSingleResult();
        return ((Number) missing).longValue();
    }

    /** Open items whose rest is not the sum of their entries; of booked ones also of their postings. */
    public List<String> itemsUnlikeEntries() {
        return texts("SELECT CONCAT(i.kind, '-', i.number) FROM open_item i"
                + " LEFT JOIN (SELECT item_id, SUM(amount) entered FROM open_item_entry GROUP BY item_id) e"
                + " ON e.item_id = i.id"
                + " LEFT JOIN (SELECT open_item_id, SUM(amount) booked FROM ledger_posting GROUP BY open_item_id) p"
                + " ON p.open_item_id = i.id"
                + " WHERE i.remaining <> COALESCE(e.entered, 0)"
                + " OR (i.kind <> 'DEPOSIT_DEMAND' AND i.remaining <> COALESCE(p.booked, 0))"
                + " OR (i.closed_on IS NULL) <> (i.remaining <> 0) ORDER BY i.id");
    }

    /** The account's balance less the sum of the open items of the kinds that are its detail. */
    public Money differenceOf(LedgerAccount account, List<OpenItemKind> kinds) {
        return Money.ofSum((BigDecimal)
                em.createNativeQuery("SELECT (SELECT COALESCE(SUM(amount), 0) FROM ledger_posting WHERE account = ?1)"
                                + " - (SELECT COALESCE(SUM(remaining), 0) FROM open_item WHERE FIND_IN_SET(kind, ?2))")
                        .setParameter(1, account.name())
                        .setParameter(2, kinds.stream().map(Enum::name).collect(Collectors.joining(",")))
                        .getSingleResult());
    }

    @SuppressWarnings("unchecked")
    private List<String> texts(String sql) {
        List<Object> found = em.createNativeQuery(sql).getResultList();
        return found.stream().map(Object::toString).toList();
    }
}
