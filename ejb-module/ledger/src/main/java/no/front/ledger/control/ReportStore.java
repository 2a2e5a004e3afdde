package no.front.ledger.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.front.kernel.BillingMonth;
import no.front.kernel.Money;
import no.front.kernel.VatCode;
import no.front.ledger.entity.LedgerAccount;

/** Sums of the books for reports. */
@Dependent
public class ReportStore {

    @PersistenceContext(unitName = "front")
    EntityManager em;

    /** An account over some days. @param opening before them, debit above zero */
    public record Movement(Money opening, Money debit, Money credit) {}

    /** Postings of one tax code on one account. @param vat empty for none @param amount debit above zero */
    public record Coded(LedgerAccount account, Optional<VatCode> vat, Money amount) {}

    /** Accounts that nothing was ever booked on are left out. */
    public Map<LedgerAccount, Movement> movements(LocalDate from, LocalDate to) {
        Map<LedgerAccount, Movement> movements = new EnumMap<>(LedgerAccount.class);
        for (Object found : em.createNativeQuery("SELECT account, SUM(CASE WHEN booked_on < ?1 THEN amount END),"
                        + " SUM(CASE WHEN booked_on >= ?1 THEN GREATEST(amount, 0) END),"
                        + " -SUM(CASE WHEN booked_on >= ?1 THEN LEAST(amount, 0) END)"
                        + " FROM ledger_posting WHERE booked_on <= ?2 GROUP BY account")
                .setParameter(1, from)
                .setParameter(2, to)
                .getResultList()) {
            Object[] row = (Object[]) found;
            movements.put(
                    LedgerAccount.valueOf(row[0].toString()),
                    new Movement(money(row[1]), money(row[2]), money(row[3])));
        }
        return movements;
    }

    /** What was booked with a tax code, and on the accounts of tax also without one. */
    public List<Coded> coded(LocalDate from, LocalDate to) {
        List<Coded> coded = new ArrayList<>();
        for (Object found : em.createNativeQuery("SELECT account, vat_code, SUM(amount) FROM ledger_posting"
                        + " WHERE booked_on BETWEEN ?1 AND ?2 AND (vat_code IS NOT NULL OR account IN (?3, ?4))"
                        + " GROUP BY account, vat_code")
                .setParameter(1, from)
                .setParameter(2, to)
                .setParameter(3, LedgerAccount.OUTPUT_VAT.name())
                .setParameter(4, LedgerAccount.INPUT_VAT.name())
                .getResultList()) {
            Object[] row = (Object[]) found;
            coded.add(new Coded(
                    LedgerAccount.valueOf(row[0].toString()),
                    Optional.ofNullable(row[1]).map(code -> VatCode.valueOf(code.toString())),
                    money(row[2])));
        }
        return coded;
    }

    /** What was sold in each month, NOK excl. VAT; months without a sale are left out. */
    public Map<BillingMonth, Money> sales(LocalDate from, LocalDate to) {
        Map<BillingMonth, Money> sales = new TreeMap<>();
        for (Object found : em.createNativeQuery(
                        "SELECT DATE_FORMAT(booked_on, '%Y-%m'), -SUM(amount) FROM ledger_posting"
                                + " WHERE account IN (?1, ?2, ?3, ?4, ?5) AND booked_on BETWEEN ?6 AND ?7 GROUP BY 1")
                .setParameter(1, LedgerAccount.SALES.name())
                .setParameter(2, LedgerAccount.SALES_ZERO_RATED.name())
                .setParameter(3, LedgerAccount.SALES_EXEMPT.name())
                .setParameter(4, LedgerAccount.PREMIUM_SALES.name())
                .setParameter(5, LedgerAccount.PREMIUM_SALES_EXEMPT.name())
                .setParameter(6, from)
                .setParameter(7, to)
                .getResultList()) {
            Object[] row = (Object[]) found;
            sales.put(BillingMonth.of(row[0].toString()), money(row[1]));
        }
        return sales;
    }

    private static Money money(Object sum) {
        return Money.ofSum((BigDecimal) sum);
    }
}
