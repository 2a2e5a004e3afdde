package no.front.traffic.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.front.traffic.boundary.UsageAccount;

/** Accounts as usage knows them. */
@Dependent
public class UsageAccountStore {

    private static final String SELECT = "SELECT a.id, a.number, a.name, k.id, c.id, c.name FROM account a"
            + " JOIN contract k ON k.id = a.contract_id JOIN customer c ON c.id = k.customer_id";

    @PersistenceContext(unitName = "front")
    EntityManager em;

    /** An account that the demo lets use something. */
    record Using(String number, String organisationNumber, String product, LocalDate from, LocalDate to) {}

    public Map<Long, UsageAccount> of(Collection<Long> ids) {
        Map<Long, UsageAccount> accounts = new HashMap<>();
        if (!ids.isEmpty()) {
            String list = ids.stream().map(String::valueOf).collect(Collectors.joining(", "));
            for (Object row : em.createNativeQuery(SELECT + " WHERE a.id IN (" + list + ")")
                    .getResultList()) {
                UsageAccount account = account((Object[]) row);
                accounts.put(account.id(), account);
            }
        }
        return accounts;
    }

    public Optional<UsageAccount> withNumber(String number) {
        // the column is ASCII, and the database refuses to compare it with anything else
        return number.matches("[!-~]{1,20}")
                ? em.createNativeQuery(SELECT + " WHERE a.number = ?1").setParameter(1, number).getResultList().stream()
                        .findFirst()
                        .map(row -> account((Object[]) row))
                : Optional.empty();
    }

    /** The accounts of a customer, by number. */
    public List<UsageAccount> ofCustomer(long customerId) {
        List<?> rows = em.createNativeQuery(SELECT + " WHERE c.id = ?1 ORDER BY a.number")
                .setParameter(1, customerId)
                .getResultList();
        return rows.stream().map(row -> account((Object[]) row)).toList();
    }

    private static UsageAccount account(Object[] cells) {
        return new UsageAccount(
                number(cells[0]),
                cells[1].toString(),
                cells[2].toString(),
                number(cells[3]),
                number(cells[4]),
                cells[5].toString());
    }

    /** The last day of use of each account, messages deleted since not forgotten. */
    public Map<Long, LocalDate> lastUse(Collection<Long> ids) {
        Map<Long, LocalDate> days = new HashMap<>();
        if (!ids.isEmpty()) {
            String list = ids.stream().map(String::valueOf).collect(Collectors.joining(", "));
            List<?> rows = em.createNativeQuery("SELECT account_id, CAST(MAX(day) AS CHAR) FROM ("
                            + "SELECT account_id, MAX(day) AS day FROM usage_record WHERE account_id IN (" + list
                            + ") GROUP BY account_id UNION ALL SELECT account_id, MAX(day) FROM usage_day"
                            + " WHERE account_id IN (" + list + ") GROUP BY account_id) u GROUP BY account_id")
                    .getResultList();
            for (Object row : rows) {
                Object[] cells = (Object[]) row;
                days.put(number(cells[0]), LocalDate.parse(cells[1].toString()));
            }
        }
        return days;
    }

    boolean isUnused() {
        return em.createNativeQuery("SELECT 1 FROM usage_intake LIMIT 1")
                .getResultList()
                .isEmpty();
    }

    /** Subscriptions to products that are used, one for each account and product. */
    List<Using> using(LocalDate from, LocalDate to) {
        List<?> rows = em.createNativeQuery(
                        "SELECT a.number, c.organisation_number, p.code,"
                                + " CAST(GREATEST(a.opened_on, MIN(s.from_date), CAST(?1 AS DATE)) AS CHAR),"
                                + " CAST(LEAST(COALESCE(a.closed_on, CAST(?2 AS DATE)), CAST(?2 AS DATE)) AS CHAR)"
                                + " FROM subscription s JOIN product p ON p.id = s.product_id JOIN account a ON a.id = s.account_id"
                                + " JOIN contract k ON k.id = a.contract_id JOIN customer c ON c.id = k.customer_id"
                                + " WHERE p.kind IN ('SMS_SERVICE', 'SMS_GATEWAY', 'NUMBER_LOOKUP')"
                                + " GROUP BY a.number, c.organisation_number, p.code, a.opened_on, a.closed_on ORDER BY a.number, p.code")
                .setParameter(1, from.toString())
                .setParameter(2, to.toString())
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(cells -> new Using(
                        cells[0].toString(),
                        String.valueOf(cells[1]),
                        cells[2].toString(),
                        LocalDate.parse(cells[3].toString()),
                        LocalDate.parse(cells[4].toString())))
                .toList();
    }

    private static long number(Object cell) {
        return ((Number) cell).longValue();
    }
}
