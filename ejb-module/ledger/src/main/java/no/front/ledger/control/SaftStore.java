package no.front.ledger.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.front.kernel.Money;
import no.front.kernel.VatCode;
import no.front.ledger.entity.LedgerAccount;
import no.front.ledger.entity.VoucherKind;

/** What the audit file is made of, a portion at a time, so that memory stays steady. */
@Dependent
public class SaftStore {

    private static final int AT_ONCE = 2_000;

    @PersistenceContext(unitName = "front")
    EntityManager em;

    /** Of some days. @param vouchers how many */
    public record Totals(long vouchers, Money debit, Money credit) {}

    /** What a customer owes on an account, above zero, before and after some days. */
    public record CustomerBalance(long customerId, LedgerAccount account, Money opening, Money closing) {}

    /** One posting with its voucher. @param vat empty for none */
    public record Line(
            long voucherId,
            long number,
            LocalDate bookedOn,
            LocalDate enteredOn,
            String text,
            String by,
            Optional<Long> customerId,
            long id,
            LedgerAccount account,
            Money amount,
            Optional<VatCode> vat,
            String kid,
            Optional<LocalDate> dueOn) {}

    public Totals totals(LocalDate from, LocalDate to) {
        Object[] row = (Object[]) em.createNativeQuery(
                        "SELECT COUNT(DISTINCT voucher_id), SUM(GREATEST(amount, 0)), -SUM(LEAST(amount, 0))"
                                + " FROM ledger_posting WHERE booked_on BETWEEN ?1 AND ?2")
                .setParameter(1, from)
                .setParameter(2, to)
                .getSingleResult();
        return new Totals(((Number) row[0]).longValue(), money(row[1]), money(row[2]));
    }

    /** Of all customers that anything was ever booked on, by id. */
    public List<CustomerBalance> balances(LocalDate from, LocalDate to) {
        List<CustomerBalance> balances = new ArrayList<>();
        for (Object found : em.createNativeQuery("SELECT customer_id, account,"
                        + " SUM(CASE WHEN booked_on < ?1 THEN amount END), SUM(amount) FROM ledger_posting"
                        + " WHERE booked_on <= ?2 AND customer_id IS NOT NULL AND open_item_id IS NOT NULL"
                        + " GROUP BY customer_id, account ORDER BY customer_id, account")
                .setParameter(1, from)
                .setParameter(2, to)
                .getResultList()) {
            Object[] row = (Object[]) found;
            balances.add(new CustomerBalance(
                    ((Number) row[0]).longValue(),
                    LedgerAccount.valueOf(row[1].toString()),
                    money(row[2]),
                    money(row[3])));
        }
        return balances;
    }

    /** The vouchers of a kind after that one, whole ones, in the order of their numbers; empty after the last. */
    public List<Line> lines(VoucherKind kind, LocalDate from, LocalDate to, long afterNumber) {
        List<Line> lines = new ArrayList<>();
        for (Object found : em.createNativeQuery(
                        "SELECT v.id, v.number, v.booked_on, CAST(v.booked_at AS DATE), v.text,"
                                + " v.booked_by, v.customer_id, p.id, p.account, p.amount, p.vat_code, i.kid, i.due_on"
                                + " FROM (SELECT id FROM ledger_voucher WHERE kind = ?1 AND number > ?2"
                                + "   AND booked_on BETWEEN ?3 AND ?4 ORDER BY number LIMIT ?5) those"
                                + " JOIN ledger_voucher v ON v.id = those.id JOIN ledger_posting p ON p.voucher_id = v.id"
                                + " LEFT JOIN open_item i ON i.id = p.open_item_id ORDER BY v.number, p.line")
                .setParameter(1, kind.name())
                .setParameter(2, afterNumber)
                .setParameter(3, from)
                .setParameter(4, to)
                .setParameter(5, AT_ONCE)
                .getResultList()) {
            Object[] row = (Object[]) found;
            lines.add(new Line(
                    ((Number) row[0]).longValue(),
                    ((Number) row[1]).longValue(),
                    day(row[2]),
                    day(row[3]),
                    row[4].toString(),
                    row[5].toString(),
                    Optional.ofNullable(row[6]).map(id -> ((Number) id).longValue()),
                    ((Number) row[7]).longValue(),
                    LedgerAccount.valueOf(row[8].toString()),
                    money(row[9]),
                    Optional.ofNullable(row[10]).map(code -> VatCode.valueOf(code.toString())),
                    Optional.ofNullable(row[11]).map(Object::toString).orElse(""),
                    Optional.ofNullable(row[12]).map(SaftStore::day)));
        }
        return lines;
    }

    private static LocalDate day(Object column) {
        return LocalDate.parse(column.toString().substring(0, 10));
    }

    private static Money money(Object sum) {
        return Money.ofSum((BigDecimal) sum);
    }
}
