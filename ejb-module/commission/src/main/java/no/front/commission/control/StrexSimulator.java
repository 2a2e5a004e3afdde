package no.front.commission.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
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
            + "short_number;keyword;price_incl_vat;count_billed;count_reversed;gross_incl_vat;payment_ref\n";

    @Inject
    StrexDemoStore store;

    /** A file. */
    public record Settled(String name, String csv) {}

    /** What is not settled of one service, operator and price. */
    record Line(String operator, String shortNumber, String keyword, Money price, long billed, long reversed) {

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
                            price.times(billed - reversed).toString(),
                            id)
                    + "\n";
        }
    }

    /** Empty where nothing is left of the month. */
    public Optional<Settled> settle(BillingMonth month) {
        List<Line> lines = store.unsettled(month);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        long earlier = store.settlements(month);
        String id = "STREX-" + month + "-" + (earlier + 1);
        StringBuilder csv = new StringBuilder(HEAD);
        for (int i = 0; i < lines.size(); i++) {
            boolean leavesOneOut = i == 0 && earlier == 0 && lines.getFirst().billed() > 1;
            csv.append((leavesOneOut ? lines.get(i).withoutOne() : lines.get(i)).csv(id, month));
        }
        return Optional.of(new Settled(id + ".csv", csv.toString()));
    }
}
