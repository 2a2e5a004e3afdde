package no.front.payment.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.kernel.Page;
import no.front.kernel.PageRequest;
import no.front.payment.boundary.PaymentFilter;
import no.front.payment.boundary.PaymentRow;
import no.front.payment.boundary.PaymentWork;
import no.front.payment.entity.BankTransaction;
import no.front.payment.entity.RefundStatus;
import no.front.payment.entity.TransactionStatus;

/** Lists and sums of payments. */
@Dependent
public class PaymentListStore {

    private static final String ASCII = "[!-~]+";

    @PersistenceContext(unitName = "front")
    EntityManager em;

    public Page<PaymentRow> page(PaymentFilter filter, PageRequest request) {
        Map<String, Object> values = new HashMap<>();
        String where = where(filter, values);
        String direction = request.descending() ? " DESC" : "";
        String sort =
                switch (request.sort()) {
                    case "amount" -> "t.amount";
                    case "payer" -> "t.payerName";
                    default -> "t.valueOn";
                };
        TypedQuery<BankTransaction> query = em.createQuery(
                "SELECT t FROM BankTransaction t JOIN FETCH t.file LEFT JOIN FETCH t.item" + where + " ORDER BY " + sort
                        + direction + ", t.id" + direction,
                BankTransaction.class);
        values.forEach(query::setParameter);
        List<PaymentRow> rows =
                query.setFirstResult(request.offset()).setMaxResults(request.size()).getResultList().stream()
                        .map(PaymentRow::of)
                        .toList();
        return Page.of(rows, count("SELECT COUNT(t) FROM BankTransaction t" + where, values), request);
    }

    public Money sum(PaymentFilter filter) {
        Map<String, Object> values = new HashMap<>();
        String where = where(filter, values);
        return sum(where, values, true).minus(sum(where, values, false));
    }

    private Money sum(String where, Map<String, Object> values, boolean incoming) {
        TypedQuery<BigDecimal> query = em.createQuery(
                "SELECT SUM(t.amount) FROM BankTransaction t" + where + (where.isEmpty() ? " WHERE" : " AND")
                        + " t.incoming = :in",
                BigDecimal.class);
        values.forEach(query::setParameter);
        return Money.ofSum(query.setParameter("in", incoming).getSingleResult());
    }

    public PaymentWork work() {
        BigDecimal left = em.createQuery(
                        "SELECT SUM(t.unallocated) FROM BankTransaction t WHERE t.status = :open", BigDecimal.class)
                .setParameter("open", TransactionStatus.OPEN)
                .getSingleResult();
        return new PaymentWork(
                count(
                        "SELECT COUNT(t) FROM BankTransaction t WHERE t.status = :open",
                        Map.of("open", TransactionStatus.OPEN)),
                Money.ofSum(left),
                refunds(RefundStatus.PREPARED),
                refunds(RefundStatus.APPROVED),
                refunds(RefundStatus.REJECTED),
                count("SELECT COUNT(r) FROM BankFileRefusal r WHERE r.seenBy IS NULL", Map.of()));
    }

    /** Whether something of these days waits for somebody. */
    public boolean hasOpen(LocalDate from, LocalDate to) {
        return count(
                        "SELECT COUNT(t) FROM BankTransaction t WHERE t.status IN :open AND t.valueOn BETWEEN :from AND :to",
                        Map.of(
                                "open",
                                EnumSet.of(TransactionStatus.OPEN, TransactionStatus.RECEIVED),
                                "from",
                                from,
                                "to",
                                to))
                > 0;
    }

    private long refunds(RefundStatus status) {
        return count("SELECT COUNT(r) FROM Refund r WHERE r.status = :status", Map.of("status", status));
    }

    private long count(String jpql, Map<String, Object> values) {
        TypedQuery<Long> query = em.createQuery(jpql, Long.class);
        values.forEach(query::setParameter);
        return query.getSingleResult();
    }

    private static String where(PaymentFilter filter, Map<String, Object> values) {
        List<String> conditions = new ArrayList<>();
        filter.stage().ifPresent(stage -> {
            conditions.add("t.status IN :statuses");
            values.put("statuses", statuses(stage));
        });
        filter.fileId().ifPresent(file -> {
            conditions.add("t.file.id = :file");
            values.put("file", file);
        });
        filter.customerId().ifPresent(customer -> {
            conditions.add("t.customerId = :customer");
            values.put("customer", customer);
        });
        if (filter.from() != null) {
            conditions.add("t.valueOn >= :from");
            values.put("from", filter.from());
        }
        if (filter.to() != null) {
            conditions.add("t.valueOn <= :to");
            values.put("to", filter.to());
        }
        if (!filter.text().isEmpty()) {
            conditions.add(text(filter.text(), values));
        }
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    private static String text(String text, Map<String, Object> values) {
        List<String> any = new ArrayList<>(List.of("t.payerName LIKE :name ESCAPE '\\'"));
        values.put("name", "%" + escaped(text) + "%");
        String bare = text.replaceAll("[\\p{Z}\\s.]", "");
        // these columns are ASCII, and the database refuses to compare them with anything else
        if (bare.matches(ASCII)) {
            any.add("t.kid = :bare OR t.payerAccount = :bare OR t.bankReference = :bare");
            values.put("bare", bare);
        }
        amount(text).forEach(amount -> {
            any.add("t.amount = :amount");
            values.put("amount", amount);
        });
        return "(" + String.join(" OR ", any) + ")";
    }

    /** One, or none where the text is no amount. */
    private static List<Money> amount(String text) {
        try {
            return List.of(Money.of(text).abs());
        } catch (BusinessRuleViolation notAnAmount) {
            return List.of();
        }
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static Set<TransactionStatus> statuses(PaymentFilter.Stage stage) {
        return switch (stage) {
            case OPEN -> EnumSet.of(TransactionStatus.OPEN);
            case SETTLED -> EnumSet.of(TransactionStatus.BOOKED, TransactionStatus.ALLOCATED);
            case REFUNDED -> EnumSet.of(TransactionStatus.REFUNDED);
            case RETURNED -> EnumSet.of(TransactionStatus.RETURNED);
            case REPEATED -> EnumSet.of(TransactionStatus.REPEATED);
            case NOTED -> EnumSet.of(TransactionStatus.NOTED);
            case RECEIVED -> EnumSet.of(TransactionStatus.RECEIVED);
        };
    }
}
