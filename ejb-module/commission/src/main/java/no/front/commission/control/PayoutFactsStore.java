package no.front.commission.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.front.commission.entity.Advance;
import no.front.commission.entity.AdvanceStatus;
import no.front.commission.entity.AmountStatus;
import no.front.commission.entity.CommissionAmount;
import no.front.kernel.Money;
import no.front.ledger.entity.OpenItemKind;

/** What payouts are made from, read for many customers by a fixed number of questions. */
@Dependent
public class PayoutFactsStore {

    private static final int LONGEST_LABEL = 300;

    @PersistenceContext(unitName = "front")
    EntityManager em;

    @Inject
    CommissionAmountStore amounts;

    @Inject
    SetOffTermStore terms;

    /** @param payoutOn what is due by then @param today on which reminders are stopped, or not */
    public List<PayoutFacts> of(Collection<Long> customers, LocalDate payoutOn, LocalDate today, Money least) {
        if (customers.isEmpty()) {
            return List.of();
        }
        return facts(customers, amounts.due(customers, payoutOn), payoutOn, today, least);
    }

    /** One customer's, and nobody changes what they are made of until the transaction ends. */
    public PayoutFacts locked(long customer, LocalDate payoutOn, LocalDate today, Money least) {
        List<CommissionAmount> due = amounts.lockedOpen(customer).stream()
                .filter(amount -> amount.status() != AmountStatus.DISPUTED)
                .filter(amount -> !amount.dueOn().isAfter(payoutOn))
                .toList();
        return facts(List.of(customer), due, payoutOn, today, least).getFirst();
    }

    private List<PayoutFacts> facts(
            Collection<Long> customers, List<CommissionAmount> due, LocalDate payoutOn, LocalDate today, Money least) {
        Map<Long, String> services = services(customers);
        Map<Long, List<CommissionAmount>> dues =
                due.stream().collect(Collectors.groupingBy(CommissionAmount::customerId));
        Map<Long, List<Advance>> advances = advances(customers).stream()
                .collect(Collectors.groupingBy(advance -> advance.customer().id()));
        Map<Long, List<Owed>> claims =
                claims(customers, today).stream().collect(Collectors.groupingBy(Owed::customerId));
        Set<Long> registered = ids("SELECT id FROM customer WHERE vat_registered AND id IN (", customers);
        Set<Long> running = running(customers);
        Set<Long> unwilling =
                terms.refusing(due.stream().map(CommissionAmount::serviceId).collect(Collectors.toSet()), payoutOn);
        Set<Long> settled = lastSettled(advances.keySet(), payoutOn);
        return customers.stream()
                .map(customer -> new PayoutFacts(
                        customer,
                        registered.contains(customer),
                        !running.contains(customer),
                        settled.contains(customer),
                        !unwilling.contains(customer),
                        least,
                        dues.getOrDefault(customer, List.of()).stream()
                                .map(amount -> due(amount, services.getOrDefault(amount.serviceId(), "")))
                                .toList(),
                        advances.getOrDefault(customer, List.of()).stream()
                                .map(PayoutFactsStore::left)
                                .toList(),
                        claims.getOrDefault(customer, List.of()).stream()
                                .map(Owed::claim)
                                .toList()))
                .toList();
    }

    private Set<Long> running(Collection<Long> customers) {
        return ids(
                "SELECT DISTINCT s.customer_id FROM premium_service s JOIN contract c ON c.id = s.contract_id"
                        + " WHERE c.status IN ('ACTIVE', 'UNDER_NOTICE') AND s.customer_id IN (",
                customers);
    }

    /**
     * Of these, whose commission is all settled, decided and due by that day. What nobody says is billed counts only in months
     * that Strex has settled nothing of yet.
     */
    private Set<Long> lastSettled(Collection<Long> customers, LocalDate payoutOn) {
        return ids(
                "SELECT c.id FROM customer c WHERE NOT EXISTS (SELECT 1 FROM commission_amount a WHERE a.customer_id = c.id"
                        + " AND (a.status = 'DISPUTED' OR a.status IN ('PAYABLE', 'CARRIED') AND a.due_on > '"
                        + payoutOn
                        + "')) AND NOT EXISTS (SELECT 1 FROM premium_transaction t WHERE t.customer_id = c.id"
                        + " AND (t.status IN ('ACCRUED', 'WITHHELD') OR t.status = 'UNKNOWN' AND t.month >"
                        + " (SELECT COALESCE(MAX(l.month), '') FROM strex_settlement_line l))) AND c.id IN (",
                customers);
    }

    /** Whose contracts have ended with something paid ahead that nothing will be set off against (CPA-5); by id. */
    public List<Long> withAdvancesNeverEarned(LocalDate payoutOn) {
        List<?> rows = em.createNativeQuery("SELECT DISTINCT customer_id FROM commission_advance WHERE status = 'PAID'")
                .getResultList();
        Set<Long> paidAhead =
                rows.stream().map(PayoutFactsStore::number).collect(Collectors.toCollection(HashSet::new));
        paidAhead.removeAll(running(paidAhead));
        return lastSettled(paidAhead, payoutOn).stream().sorted().toList();
    }

    private static PayoutFacts.Due due(CommissionAmount amount, String service) {
        return new PayoutFacts.Due(
                amount.id(),
                amount.serviceId(),
                service,
                amount.month(),
                amount.cause(),
                amount.status() == AmountStatus.CARRIED,
                amount.dueOn(),
                amount.amount(),
                amount.withheld());
    }

    private static PayoutFacts.AdvanceLeft left(Advance advance) {
        String reason = advance.reason();
        return new PayoutFacts.AdvanceLeft(
                advance.id(),
                advance.month(),
                reason.substring(0, Math.min(LONGEST_LABEL, reason.length())),
                advance.paidOn().orElseThrow(),
                advance.remaining());
    }

    private List<Advance> advances(Collection<Long> customers) {
        return em.createQuery(
                        "SELECT a FROM Advance a WHERE a.status = :paid AND a.customer.id IN :customers ORDER BY a.id",
                        Advance.class)
                .setParameter("paid", AdvanceStatus.PAID)
                .setParameter("customers", customers)
                .getResultList();
    }

    private record Owed(long customerId, PayoutFacts.Claim claim) {}

    private List<Owed> claims(Collection<Long> customers, LocalDate today) {
        List<?> rows = em.createNativeQuery("SELECT i.customer_id, i.id, i.kind, i.number, i.due_on, i.remaining,"
                        + " EXISTS (SELECT 1 FROM reminder_stop s WHERE s.customer_id = i.customer_id"
                        + " AND s.ended_on IS NULL AND (s.until_date IS NULL OR s.until_date >= ?1)"
                        + " AND (s.open_item_id IS NULL OR s.open_item_id = i.id)) FROM open_item i"
                        + " WHERE i.closed_on IS NULL AND i.remaining > 0 AND i.due_on < ?1 AND i.kind IN"
                        + " ('INVOICE', 'COLLECTION_FEE', 'INTEREST', 'COMMISSION_DEBT') AND i.customer_id IN ("
                        + joined(customers) + ") ORDER BY i.id")
                .setParameter(1, today.toString())
                .getResultList();
        return rows.stream().map(row -> owed((Object[]) row)).toList();
    }

    private static Owed owed(Object[] row) {
        OpenItemKind kind = OpenItemKind.valueOf(row[2].toString());
        return new Owed(
                number(row[0]),
                new PayoutFacts.Claim(
                        number(row[1]),
                        kind,
                        kind.label(number(row[3])),
                        LocalDate.parse(row[4].toString()),
                        Money.of((BigDecimal) row[5]),
                        number(row[6]) != 0));
    }

    /** As people know them, by id. */
    private Map<Long, String> services(Collection<Long> customers) {
        List<?> rows = em.createNativeQuery("SELECT id, TRIM(CONCAT(name, ' · ', short_number, ' ', keyword))"
                        + " FROM premium_service WHERE customer_id IN (" + joined(customers) + ")")
                .getResultList();
        Map<Long, String> services = new HashMap<>();
        rows.stream().map(row -> (Object[]) row).forEach(row -> services.put(number(row[0]), row[1].toString()));
        return services;
    }

    /** Of these, who has a bank account that a second person has confirmed, and none that waits (CPA-7). */
    public Set<Long> withConfirmedAccount(Collection<Long> customers) {
        return ids(
                "SELECT a.customer_id FROM payee_account a WHERE a.status = 'IN_FORCE' AND NOT EXISTS (SELECT 1"
                        + " FROM payee_account w WHERE w.customer_id = a.customer_id AND w.status = 'WAITING')"
                        + " AND a.customer_id IN (",
                customers);
    }

    /** Of these, for whom Front may write notes on that day. */
    public Set<Long> withSelfBilling(Collection<Long> customers, LocalDate day) {
        return ids(
                "SELECT customer_id FROM self_billing_agreement WHERE starts_on <= '" + day
                        + "' AND (ends_on IS NULL OR ends_on >= '" + day + "') AND customer_id IN (",
                customers);
    }

    private Set<Long> ids(String query, Collection<Long> customers) {
        if (customers.isEmpty()) {
            return Set.of();
        }
        List<?> ids = em.createNativeQuery(query + joined(customers) + ")").getResultList();
        return ids.stream().map(PayoutFactsStore::number).collect(Collectors.toCollection(HashSet::new));
    }

    private static long number(Object cell) {
        return cell instanceof Boolean yes ? (yes ? 1 : 0) : ((Number) cell).longValue();
    }

    private static String joined(Collection<Long> ids) {
        return String.join(",", ids.stream().map(String::valueOf).toList());
    }
}
