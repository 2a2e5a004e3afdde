package no.front.traffic.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.front.kernel.InstantColumn;
import no.front.kernel.Msisdn;
import no.front.traffic.boundary.UsagePage;
import no.front.traffic.boundary.UsageQuestion;
import no.front.traffic.boundary.UsageRow;
import no.front.traffic.entity.UsageDirection;
import no.front.traffic.entity.UsageKind;
import no.front.traffic.entity.UsageStatus;

/** Reads single messages: one account's month is one range of the table, read on from where the page before ended. */
@Dependent
public class UsageReadStore {

    private static final InstantColumn INSTANT = new InstantColumn();
    private static final String SELECT = "SELECT r.id, r.account_id, CAST(r.day AS CHAR), CAST(r.accepted_at AS CHAR),"
            + " r.kind, r.direction, r.product_code, r.destination, r.sender, r.recipient, r.parts,"
            + " COALESCE(r.operator_parts, 0), r.status, r.reason, r.billable, s.name, r.source_key, i.position"
            + " FROM usage_record r JOIN usage_intake i ON i.id = r.intake_id JOIN usage_source s ON s.id = r.source_id";

    @PersistenceContext(unitName = "front")
    EntityManager em;

    /** A record with its numbers in full, for who may see them. */
    record Full(UsageRow row, String number) {}

    public UsagePage page(UsageQuestion question, String from, int most) {
        Map<String, Object> values = new HashMap<>();
        String where = where(question, values);
        String[] start = from.split(":");
        boolean goesOn = start.length == 2 && start[0].matches("\\d{4}-\\d\\d-\\d\\d") && start[1].matches("\\d{1,18}");
        if (goesOn) {
            where += " AND r.day >= :start AND (r.day > :start OR r.id > :startId)";
            values.put("start", start[0]);
            values.put("startId", Long.parseLong(start[1]));
        }
        Query query =
                em.createNativeQuery(numbered(SELECT + where + " ORDER BY r.day, r.id LIMIT " + (most + 1), values));
        bind(query, values);
        List<UsageRow> rows = new ArrayList<>();
        for (Object row : query.getResultList()) {
            rows.add(full((Object[]) row).row());
        }
        boolean more = rows.size() > most;
        List<UsageRow> page = more ? rows.subList(0, most) : rows;
        return new UsagePage(
                List.copyOf(page),
                more ? Optional.of(page.getLast().day() + ":" + page.getLast().id()) : Optional.empty());
    }

    /** Messages and pieces that the question finds. */
    public long[] count(UsageQuestion question) {
        Map<String, Object> values = new HashMap<>();
        String where = where(question, values);
        Query query = em.createNativeQuery(numbered(
                "SELECT COUNT(*), COALESCE(SUM(r.parts), 0) FROM usage_record r"
                        + " JOIN usage_intake i ON i.id = r.intake_id" + where,
                values));
        bind(query, values);
        Object[] cells = (Object[]) query.getSingleResult();
        return new long[] {((Number) cells[0]).longValue(), ((Number) cells[1]).longValue()};
    }

    Optional<Full> find(long id) {
        List<?> rows = em.createNativeQuery(SELECT + " WHERE r.id = ?1")
                .setParameter(1, id)
                .getResultList();
        return rows.stream().findFirst().map(row -> full((Object[]) row));
    }

    public Optional<UsageRow> get(long id) {
        return find(id).map(Full::row);
    }

    private static String where(UsageQuestion question, Map<String, Object> values) {
        StringBuilder where =
                new StringBuilder(" WHERE r.account_id = :account AND r.day BETWEEN :firstDay AND :lastDay");
        values.put("account", question.accountId());
        values.put("firstDay", question.firstDay().toString());
        values.put("lastDay", question.lastDay().toString());
        if (question.kind() != null) {
            where.append(" AND r.billable AND r.kind = :kind");
            values.put("kind", letter(question));
        }
        if (question.product() != null) {
            where.append(" AND r.product_code = :product");
            values.put("product", ascii(question.product()));
        }
        if (question.destination() != null) {
            where.append(" AND r.destination = :destination");
            values.put("destination", ascii(question.destination()));
        }
        if (question.afterCut() != null) {
            where.append(" AND i.position > :afterCut");
            values.put("afterCut", question.afterCut());
        }
        if (question.upToCut() != null) {
            where.append(" AND i.position <= :upToCut");
            values.put("upToCut", question.upToCut());
        }
        return where.toString();
    }

    /** The column is ASCII, and the database refuses to compare it with anything else. */
    private static String ascii(String text) {
        return text.matches("[ -~]*") ? text : "?";
    }

    private static String letter(UsageQuestion question) {
        for (UsageKind kind : UsageKind.values()) {
            if (kind.price().filter(price -> price == question.kind()).isPresent()) {
                return kind.letter();
            }
        }
        return "?";
    }

    /** Names become places, which is all that native queries know. */
    private static String numbered(String sql, Map<String, Object> values) {
        String numbered = sql;
        List<String> names = names(values);
        for (int i = 0; i < names.size(); i++) {
            numbered = numbered.replaceAll(":" + names.get(i) + "\\b", "?" + (i + 1));
        }
        return numbered;
    }

    private static List<String> names(Map<String, Object> values) {
        return values.keySet().stream().sorted().toList();
    }

    private static void bind(Query query, Map<String, Object> values) {
        List<String> names = names(values);
        for (int i = 0; i < names.size(); i++) {
            query.setParameter(i + 1, values.get(names.get(i)));
        }
    }

    private static Full full(Object[] cells) {
        UsageDirection direction = UsageDirection.ofLetter(cells[5].toString());
        String sender = cells[8].toString();
        String recipient = cells[9].toString();
        UsageRow row = new UsageRow(
                number(cells[0]),
                number(cells[1]),
                LocalDate.parse(cells[2].toString()),
                INSTANT.convertToEntityAttribute(cells[3].toString()),
                UsageKind.ofLetter(cells[4].toString()),
                direction,
                cells[6].toString(),
                cells[7].toString(),
                masked(sender),
                masked(recipient),
                (int) number(cells[10]),
                (int) number(cells[11]),
                UsageStatus.ofLetter(cells[12].toString()),
                cells[13].toString(),
                cells[14] instanceof Boolean yes ? yes : number(cells[14]) != 0,
                cells[15].toString(),
                cells[16].toString(),
                number(cells[17]));
        return new Full(row, direction == UsageDirection.IN ? sender : recipient);
    }

    /** Numbers of people; names of senders and short numbers are not. */
    private static String masked(String address) {
        return address.matches("\\+[1-9][0-9]{5,14}")
                ? new Msisdn(address).masked()
                : address.matches("[0-9 ]{6,}") ? "••••" + address.substring(address.length() - 2) : address;
    }

    private static long number(Object cell) {
        return ((Number) cell).longValue();
    }
}
