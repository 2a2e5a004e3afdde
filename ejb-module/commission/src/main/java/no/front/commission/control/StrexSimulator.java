package no.front.commission.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.front.kernel.BillingMonth;
import no.front.kernel.Money;

/**
 * What Strex would settle, for the demo: what our own traffic of a month shows and no settlement holds yet, as the file that
 * Strex sends. At first one message of the largest line is left out, so that there is a difference to look at.
 */
@Dependent
public class StrexSimulator {

    private static final String HEAD = "settlement_id;settlement_date;period_from;period_to;merchant_id;operator_id;"
            + "short_number;keyword;price_incl_vat;count_billed;count_reversed;gross_incl_vat\n";

    @PersistenceContext(unitName = "front")
    EntityManager em;

    /** A file. */
    public record Settled(String name, String csv) {}

    private record Line(String operator, String shortNumber, String keyword, Money price, long billed, long reversed) {

        Line withoutOne() {
            return new Line(operator, shortNumber, keyword, price, billed - 1, reversed);
        }

        String csv(String id, BillingMonth month) {
            return String.join(
                            ";",
                            id,
                            month.next().month().atDay(20).toString(),
                            month.firstDay().toString(),
                            month.lastDay().toString(),
                            "FRONT",
                            "no." + operator.toLowerCase(Locale.ROOT),
                            shortNumber,
                            keyword,
                            price.toString(),
                            Long.toString(billed),
                            Long.toString(reversed),
                            price.times(billed - reversed).toString())
                    + "\n";
        }
    }

    /** The oldest month before that one of which something is not settled; empty for none. */
    public Optional<BillingMonth> oldestOpen(BillingMonth before) {
        Object month = em.createNativeQuery("SELECT MIN(month) FROM premium_earning WHERE pending <> 0 AND month < ?1")
                .setParameter(1, before.toString())
                .getSingleResult();
        return Optional.ofNullable(month).map(text -> BillingMonth.of(text.toString()));
    }

    /** Empty where nothing is left of the month. */
    public Optional<Settled> settle(BillingMonth month) {
        long earlier = ((Number) em.createNativeQuery(
                                "SELECT COUNT(DISTINCT settlement_id) FROM strex_settlement_line WHERE month = ?1")
                        .setParameter(1, month.toString())
                        .getSingleResult())
                .longValue();
        List<?> found = em.createNativeQuery(
                        "SELECT u.operator, s.short_number, s.keyword, u.price, SUM(u.billed),"
                                + " SUM(u.reversed) FROM (SELECT operator, service_id, price, CAST(billed AS SIGNED) billed,"
                                + " CAST(reversed AS SIGNED) reversed FROM premium_earning WHERE month = ?1 UNION ALL"
                                + " SELECT operator, service_id, price, -CAST(billed AS SIGNED), -CAST(reversed AS SIGNED)"
                                + " FROM strex_settlement_line WHERE month = ?1) u JOIN premium_service s ON s.id = u.service_id"
                                + " GROUP BY 1, 2, 3, 4 HAVING SUM(u.billed) > 0 OR SUM(u.reversed) > 0 ORDER BY 5 DESC, 1, 2, 3, 4")
                .setParameter(1, month.toString())
                .getResultList();
        List<Line> lines = found.stream().map(row -> line((Object[]) row)).toList();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        String id = "STREX-" + month + "-" + (earlier + 1);
        StringBuilder csv = new StringBuilder(HEAD);
        for (int i = 0; i < lines.size(); i++) {
            boolean leavesOneOut = i == 0 && earlier == 0 && lines.getFirst().billed() > 1;
            csv.append((leavesOneOut ? lines.get(i).withoutOne() : lines.get(i)).csv(id, month));
        }
        return Optional.of(new Settled(id + ".csv", csv.toString()));
    }

    private static Line line(Object[] row) {
        return new Line(
                row[0].toString(),
                row[1].toString(),
                row[2].toString(),
                Money.of(row[3].toString()),
                Math.max(((Number) row[4]).longValue(), 0),
                Math.max(((Number) row[5]).longValue(), 0));
    }
}
