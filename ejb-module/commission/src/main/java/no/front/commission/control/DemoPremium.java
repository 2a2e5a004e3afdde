package no.front.commission.control;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import no.front.commission.boundary.PremiumLine;
import no.front.commission.entity.Operator;
import no.front.commission.entity.PremiumRegime;
import no.front.kernel.BillingMonth;
import no.front.kernel.Oslo;
import no.front.kernel.VatCode;

/**
 * What recipients of the demo pay for: three full months and the present one, over three operators, some not known, some not
 * billed, some taken back the month after. The same on each fresh demo; numbers are of a series kept free for fiction.
 */
final class DemoPremium {

    static final String NUMBER = "2440";
    private static final int MONTHS = 3;

    /**
     * A service of the demo.
     *
     * @param shares operator, Strex, own, customer, in percent
     * @param perMonth messages
     */
    record Plan(
            String organisation,
            String keyword,
            String name,
            String serviceCode,
            PremiumRegime regime,
            VatCode vat,
            Integer age,
            String price,
            List<String> shares,
            int perMonth) {}

    static final List<Plan> PLANS = List.of(
            new Plan(
                    "314202678",
                    "BILLETT",
                    "Billetter på mobil",
                    "10001",
                    PremiumRegime.EXEMPT_CONTENT,
                    VatCode.STANDARD,
                    null,
                    "10.00",
                    List.of("25", "5", "15", "55"),
                    300),
            new Plan(
                    "314202880",
                    "QUIZ",
                    "Kveldens quiz",
                    "10001",
                    PremiumRegime.LICENSED_GOODS,
                    VatCode.STANDARD,
                    18,
                    "25.00",
                    List.of("25", "5", "12.5", "57.5"),
                    140),
            new Plan(
                    "314201485",
                    "LYS",
                    "Gave til Stiftelsen Lysfjord",
                    "14002",
                    PremiumRegime.EXEMPT_CONTENT,
                    VatCode.OUTSIDE,
                    null,
                    "100.00",
                    List.of("10", "3", "5", "82"),
                    60));

    private DemoPremium() {}

    /** The first of the months. */
    static BillingMonth first(LocalDate today) {
        return BillingMonth.of(today).plusMonths(-MONTHS);
    }

    static List<PremiumLine> lines(Plan plan, LocalDate today) {
        Random random = new Random(plan.keyword().hashCode());
        List<PremiumLine> lines = new ArrayList<>();
        for (BillingMonth month = first(today); !month.firstDay().isAfter(today); month = month.next()) {
            for (int i = 0; i < plan.perMonth(); i++) {
                LocalDate day =
                        month.firstDay().plusDays(random.nextInt(month.month().lengthOfMonth()));
                PremiumLine line = line(plan, month, i, day, random);
                boolean takenBack = random.nextInt(75) == 0 && "true".equals(line.billed());
                LocalDate back = month.next().firstDay().plusDays(random.nextInt(20));
                if (day.isBefore(today)) {
                    lines.add(line);
                    if (takenBack && back.isBefore(today)) {
                        lines.add(reversal(line, back));
                    }
                }
            }
        }
        return lines;
    }

    private static PremiumLine line(Plan plan, BillingMonth month, int index, LocalDate day, Random random) {
        Instant at = Oslo.startOf(day).plusSeconds(8 * 3600L + random.nextInt(13 * 3600));
        int fate = random.nextInt(100);
        int network = random.nextInt(100);
        Operator operator = network < 52 ? Operator.TELENOR : network < 86 ? Operator.TELIA : Operator.ICE;
        return new PremiumLine(
                "d-" + plan.keyword().toLowerCase(java.util.Locale.ROOT) + "-" + month + "-" + index,
                NUMBER,
                plan.keyword(),
                "+47400000" + (10 + random.nextInt(90)),
                operator.name(),
                plan.price(),
                at.toString(),
                fate < 92 ? "true" : fate < 97 ? "false" : null,
                fate < 92 ? at.plusSeconds(20).toString() : null,
                null);
    }

    private static PremiumLine reversal(PremiumLine line, LocalDate day) {
        return new PremiumLine(
                "-" + line.transactionId(),
                null,
                null,
                null,
                null,
                "-" + line.price(),
                Oslo.startOf(day).plusSeconds(11 * 3600L).toString(),
                "true",
                null,
                null);
    }

    /** Of a keyword that nobody has, and one that no one can read. */
    static List<PremiumLine> strange(LocalDate day) {
        List<PremiumLine> lines = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            lines.add(new PremiumLine(
                    "d-strange-" + i,
                    NUMBER,
                    "LOTTO",
                    "+4740000077",
                    "TELENOR",
                    "10.00",
                    day + "T09:15:00Z",
                    "true",
                    null,
                    null));
        }
        lines.add(new PremiumLine(
                "d-strange-bad",
                NUMBER,
                "QUIZ",
                "+4740000077",
                "NETCOM",
                "25.00",
                day + "T09:15:00Z",
                null,
                null,
                null));
        return lines;
    }
}
