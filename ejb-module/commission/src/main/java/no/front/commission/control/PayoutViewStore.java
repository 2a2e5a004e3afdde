package no.front.commission.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.front.commission.boundary.PayoutView;
import no.front.commission.entity.AmountStatus;
import no.front.commission.entity.Operator;
import no.front.commission.entity.Payout;
import no.front.commission.entity.PayoutLine;
import no.front.commission.entity.PayoutLineKind;
import no.front.commission.entity.PayoutStatus;
import no.front.kernel.BankAccount;
import no.front.kernel.BillingMonth;
import no.front.kernel.InstantColumn;
import no.front.kernel.Money;
import no.front.kernel.Oslo;

/** What explains one payout, in a fixed number of questions. */
@Dependent
public class PayoutViewStore {

    private static final int MONTHS = 12;

    @PersistenceContext(unitName = "front")
    EntityManager em;

    @Inject
    NoteStore notes;

    @Inject
    DemandStore demands;

    public PayoutView view(Payout payout) {
        Set<Long> fresh = payout.contents().stream()
                .filter(line -> line.kind().isCommission()
                        && line.kind() != PayoutLineKind.CARRIED
                        && line.kind() != PayoutLineKind.WITHHELD)
                .map(PayoutLine.Content::subjectId)
                .collect(Collectors.toSet());
        List<BillingMonth> settledMonths = payout.contents().stream()
                .filter(line -> fresh.contains(line.subjectId()))
                .map(PayoutLine.Content::month)
                .distinct()
                .sorted()
                .toList();
        Optional<Object[]> account = account(payout.customer().id());
        return new PayoutView(
                payout,
                settledMonths,
                fresh.isEmpty() ? List.of() : reconciliation(fresh),
                fresh.isEmpty() ? List.of() : settlements(fresh),
                months(payout.customer().id()),
                payout.account().or(() -> account.map(row -> BankAccount.of(row[0].toString()))),
                account.filter(row -> row[1] != null)
                        .map(row -> new PayoutView.Confirmed(Oslo.dayOf(instant(row[1])), text(row[2]))),
                notes.ofPayout(payout.id()).map(note -> new PayoutView.Noted(note.id(), note.label())),
                demands.ofPayout(payout.id()).map(demand -> new PayoutView.Noted(demand.id(), demand.label())));
    }

    private List<PayoutView.Reconciled> reconciliation(Set<Long> amounts) {
        List<?> rows = em.createNativeQuery("SELECT l.id, l.operator, l.price, l.own_billed - l.own_reversed,"
                        + " l.billed - l.reversed, l.own_commission, l.commission, l.outcome, l.resolution, l.reason,"
                        + " l.resolved_by, l.resolved_at FROM strex_settlement_line l WHERE EXISTS (SELECT 1 FROM"
                        + " commission_amount a WHERE a.id IN (" + joined(amounts) + ") AND a.settlement_id ="
                        + " l.settlement_id AND a.customer_id = l.customer_id AND a.service_id = l.service_id"
                        + " AND a.month = l.month) ORDER BY FIELD(l.operator, 'TELENOR', 'TELIA', 'ICE'), l.price DESC,"
                        + " l.id")
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new PayoutView.Reconciled(
                        number(row[0]),
                        Operator.valueOf(row[1].toString()),
                        money(row[2]),
                        number(row[3]),
                        number(row[4]),
                        money(row[5]),
                        money(row[6]),
                        row[7].toString(),
                        text(row[8]),
                        text(row[9]),
                        text(row[10]),
                        row[11] == null ? null : instant(row[11])))
                .toList();
    }

    private List<PayoutView.Settled> settlements(Set<Long> amounts) {
        List<?> rows = em.createNativeQuery("SELECT DISTINCT s.id, s.settlement_ref, s.imported_at"
                        + " FROM strex_settlement s JOIN commission_amount a ON a.settlement_id = s.id WHERE a.id IN ("
                        + joined(amounts) + ") ORDER BY s.id")
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new PayoutView.Settled(number(row[0]), row[1].toString(), instant(row[2])))
                .toList();
    }

    /** Newest first. What was paid stands with the newest month of its payout. */
    private List<PayoutView.Month> months(long customer) {
        List<?> rows = em.createNativeQuery("SELECT a.month, SUM(a.amount), (SELECT COALESCE(SUM(l.commission -"
                        + " l.own_commission), 0) FROM strex_settlement_line l WHERE l.customer_id = ?1"
                        + " AND l.month = a.month), SUM(a.withheld), MAX(p.id), MAX(p.status), MAX(p.to_pay),"
                        + " MAX(p.paid_on), SUM(a.status = '" + AmountStatus.CARRIED + "') FROM commission_amount a"
                        + " LEFT JOIN payout p ON p.status <> 'SENT_BACK' AND p.id = (SELECT MAX(l.payout_id)"
                        + " FROM payout_line l JOIN payout q ON q.id = l.payout_id WHERE l.subject_id = a.id"
                        + " AND q.status <> 'SENT_BACK') WHERE a.customer_id = ?1 GROUP BY a.month"
                        + " ORDER BY a.month DESC LIMIT " + MONTHS)
                .setParameter(1, customer)
                .getResultList();
        Set<Long> seen = new HashSet<>();
        return rows.stream().map(row -> month((Object[]) row, seen)).toList();
    }

    private static PayoutView.Month month(Object[] row, Set<Long> seen) {
        Long payout = row[4] == null ? null : number(row[4]);
        boolean newest = payout != null && seen.add(payout);
        return new PayoutView.Month(
                BillingMonth.of(row[0].toString()),
                money(row[1]),
                money(row[2]),
                money(row[3]),
                newest ? money(row[6]) : Money.ZERO,
                payout,
                row[5] == null ? null : PayoutStatus.valueOf(row[5].toString()),
                number(row[8]) > 0 || payout != null && !newest,
                row[7] == null ? null : LocalDate.parse(row[7].toString()));
    }

    private Optional<Object[]> account(long customer) {
        List<?> rows = em.createNativeQuery("SELECT account, decided_at, decided_by FROM payee_account"
                        + " WHERE customer_id = ?1 AND status = 'IN_FORCE'")
                .setParameter(1, customer)
                .getResultList();
        return rows.stream().map(row -> (Object[]) row).findFirst();
    }

    private static Instant instant(Object cell) {
        return new InstantColumn().convertToEntityAttribute(cell.toString());
    }

    private static String text(Object cell) {
        return cell == null ? "" : cell.toString();
    }

    private static long number(Object cell) {
        return cell == null ? 0 : ((Number) cell).longValue();
    }

    private static Money money(Object cell) {
        return Money.ofSum((BigDecimal) cell);
    }

    private static String joined(Set<Long> ids) {
        return String.join(",", ids.stream().map(String::valueOf).toList());
    }
}
