package no.front.traffic.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.front.kernel.BillingMonth;
import no.front.kernel.InstantColumn;
import no.front.traffic.boundary.MessageWay;
import no.front.traffic.boundary.OwnMessage;
import no.front.traffic.boundary.OwnMessagePage;
import no.front.traffic.boundary.OwnMessageSearch;
import no.front.traffic.boundary.UsageTotal;
import no.front.traffic.entity.UsageStatus;

/**
 * Looks for single messages of some accounts, newest day first and in a day the last that came in first. Each account is read
 * on from where the page before ended, by an index in that very order, so a page costs the same however many messages there
 * are. Where nothing leads to what is looked for, a page looks through so many days as have {@link #REACH} messages, and says
 * how far back it came.
 */
@Dependent
public class MessageSearchStore {

    /** Messages that a page looks through at most, give or take a day. */
    static final long REACH = 100_000;

    /** Above every id; as many digits as a place in an address may have. */
    private static final long ANY = 999_999_999_999_999_999L;

    private static final InstantColumn INSTANT = new InstantColumn();

    @PersistenceContext(unitName = "front")
    EntityManager em;

    /** Where a page begins. @param id only those below it on that day */
    private record Cursor(LocalDate day, long id) {

        private static Optional<Cursor> of(String text) {
            return text.matches("\\d{4}-[01]\\d-[0-3]\\d:\\d{1,18}") ? parsed(text.split(":")) : Optional.empty();
        }

        private static Optional<Cursor> parsed(String[] parts) {
            try {
                return Optional.of(new Cursor(LocalDate.parse(parts[0]), Long.parseLong(parts[1])));
            } catch (java.time.DateTimeException e) {
                return Optional.empty();
            }
        }

        @Override
        public String toString() {
            return day + ":" + id;
        }
    }

    /** @param from {@link OwnMessagePage#next} of the page before; anything else begins anew */
    public OwnMessagePage page(List<Long> accounts, OwnMessageSearch search, String from, int most) {
        Cursor cursor = Cursor.of(from)
                .filter(found -> !found.day().isAfter(search.to()))
                .orElse(new Cursor(search.to(), ANY));
        if (accounts.isEmpty() || cursor.day().isBefore(search.from())) {
            return new OwnMessagePage(List.of(), Optional.empty(), Optional.empty());
        }
        LocalDate backTo = search.isThin() ? reach(accounts, search.from(), cursor.day()) : search.from();
        List<Object[]> found = found(accounts, search, cursor, backTo, most + 1);
        boolean more = found.size() > most;
        List<Object[]> page = more ? found.subList(0, most) : found;
        List<OwnMessage> rows = page.stream().map(MessageSearchStore::message).toList();
        if (more) {
            Object[] last = page.getLast();
            return new OwnMessagePage(
                    rows,
                    Optional.of(new Cursor(LocalDate.parse(last[1].toString()), number(last[0])).toString()),
                    Optional.empty());
        }
        return backTo.isAfter(search.from())
                ? new OwnMessagePage(
                        rows, Optional.of(new Cursor(backTo.minusDays(1), ANY).toString()), Optional.of(backTo))
                : new OwnMessagePage(rows, Optional.empty(), Optional.empty());
    }

    /** How far back a page looks: whole days, one at least. */
    private LocalDate reach(List<Long> accounts, LocalDate from, LocalDate to) {
        List<?> days = em.createNativeQuery("SELECT CAST(day AS CHAR), SUM(messages) FROM usage_day"
                        + " WHERE account_id IN (" + list(accounts) + ") AND month BETWEEN ?1 AND ?2"
                        + " AND day BETWEEN ?3 AND ?4 GROUP BY day ORDER BY day DESC")
                .setParameter(1, BillingMonth.of(from).toString())
                .setParameter(2, BillingMonth.of(to).toString())
                .setParameter(3, from.toString())
                .setParameter(4, to.toString())
                .getResultList();
        long messages = 0;
        for (Object row : days) {
            Object[] cells = (Object[]) row;
            messages += number(cells[1]);
            LocalDate day = LocalDate.parse(cells[0].toString());
            if (messages > REACH && day.isBefore(to)) {
                return day.plusDays(1);
            }
        }
        return from;
    }

    private List<Object[]> found(
            List<Long> accounts, OwnMessageSearch search, Cursor cursor, LocalDate backTo, int most) {
        String rest = " AND r.day BETWEEN ?1 AND ?2 AND (r.day < ?2 OR r.id < ?3)" + filters(search)
                + " ORDER BY r.day DESC, r.id DESC LIMIT " + most + ")";
        List<String> parts = new ArrayList<>();
        for (long account : accounts) {
            String of = "(SELECT r.account_id, r.day, r.id FROM usage_record r WHERE r.account_id = " + account;
            if (search.number().isEmpty()) {
                parts.add(of + rest);
            } else {
                parts.add(of + " AND r.recipient = ?4" + rest);
                // what came in has the number as its sender
                parts.add(of + " AND r.sender = ?4 AND r.recipient <> ?4" + rest);
            }
        }
        Query query = em.createNativeQuery("SELECT r.id, CAST(r.day AS CHAR), a.number, CAST(r.accepted_at AS CHAR),"
                        + " r.kind, r.direction, r.sender, r.recipient, r.destination, r.parts, r.status, r.reason"
                        + " FROM (" + String.join(" UNION ALL ", parts) + " ORDER BY day DESC, id DESC LIMIT " + most
                        + ") h JOIN usage_record r ON r.account_id = h.account_id AND r.day = h.day AND r.id = h.id"
                        + " JOIN account a ON a.id = h.account_id ORDER BY h.day DESC, h.id DESC")
                .setParameter(1, backTo.toString())
                .setParameter(2, cursor.day().toString())
                .setParameter(3, cursor.id());
        bind(query, search);
        List<Object[]> rows = new ArrayList<>();
        query.getResultList().forEach(row -> rows.add((Object[]) row));
        return rows;
    }

    private static String filters(OwnMessageSearch search) {
        StringBuilder filters = new StringBuilder();
        if (!search.sender().isEmpty()) {
            filters.append(" AND r.sender = ?5");
        }
        search.status().ifPresent(status -> filters.append(" AND r.direction = 'O' AND r.status = ?6"));
        search.country().ifPresent(country -> filters.append(" AND r.destination = ?7"));
        search.way()
                .ifPresent(way -> filters.append(
                        switch (way) {
                            case SENT -> " AND r.direction = 'O' AND r.kind <> 'L'";
                            case RECEIVED -> " AND r.direction = 'I'";
                            case LOOKUP -> " AND r.kind = 'L'";
                        }));
        return filters.toString();
    }

    private static void bind(Query query, OwnMessageSearch search) {
        if (!search.number().isEmpty()) {
            query.setParameter(4, search.number());
        }
        if (!search.sender().isEmpty()) {
            query.setParameter(5, search.sender());
        }
        search.status().ifPresent(status -> query.setParameter(6, status.letter()));
        search.country().ifPresent(country -> query.setParameter(7, country.code()));
    }

    private static OwnMessage message(Object[] cells) {
        boolean in = cells[5].toString().equals("I");
        boolean lookup = cells[4].toString().equals("L");
        return new OwnMessage(
                number(cells[0]),
                cells[2].toString(),
                INSTANT.convertToEntityAttribute(cells[3].toString()),
                in ? MessageWay.RECEIVED : lookup ? MessageWay.LOOKUP : MessageWay.SENT,
                cells[6].toString(),
                cells[7].toString(),
                cells[8].toString(),
                (int) number(cells[9]),
                UsageStatus.ofLetter(cells[10].toString()),
                cells[11].toString());
    }

    /** What is paid for, from the counts by day. */
    public UsageTotal sent(List<Long> accounts, LocalDate from, LocalDate to) {
        if (accounts.isEmpty()) {
            return new UsageTotal(0, 0);
        }
        Object[] cells = (Object[]) em.createNativeQuery(
                        "SELECT COALESCE(SUM(messages), 0), COALESCE(SUM(pieces), 0) FROM usage_day WHERE account_id IN ("
                                + list(accounts) + ") AND month BETWEEN ?1 AND ?2 AND day BETWEEN ?3 AND ?4"
                                + " AND kind = 'M'")
                .setParameter(1, BillingMonth.of(from).toString())
                .setParameter(2, BillingMonth.of(to).toString())
                .setParameter(3, from.toString())
                .setParameter(4, to.toString())
                .getSingleResult();
        return new UsageTotal(number(cells[0]), number(cells[1]));
    }

    /** Where messages went, by two letters. */
    public List<String> countries(List<Long> accounts, LocalDate from, LocalDate to) {
        if (accounts.isEmpty()) {
            return List.of();
        }
        List<?> rows = em.createNativeQuery("SELECT DISTINCT destination FROM usage_day WHERE account_id IN ("
                        + list(accounts) + ") AND month BETWEEN ?1 AND ?2 AND kind = 'M' AND destination <> ''"
                        + " ORDER BY destination")
                .setParameter(1, BillingMonth.of(from).toString())
                .setParameter(2, BillingMonth.of(to).toString())
                .getResultList();
        return rows.stream().map(Object::toString).toList();
    }

    private static String list(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static long number(Object cell) {
        return ((Number) cell).longValue();
    }
}
