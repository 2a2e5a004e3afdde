package no.front.traffic.control;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import no.front.kernel.Oslo;
import no.front.traffic.boundary.UsageLine;
import no.front.traffic.control.UsageAccountStore.Using;

/**
 * What the demo's customers send: few on weekends, more before noon, some campaigns, now and then abroad. The same on each
 * fresh demo; numbers are of series that are given to nobody.
 */
final class DemoUsage {

    private static final int OPENS = 7 * 3600;
    private static final int HOURS = 11 * 3600;

    private DemoUsage() {}

    static List<UsageLine> of(Using using) {
        Random random =
                new Random(using.number().hashCode() * 31L + using.product().hashCode());
        int usual = 4 + random.nextInt(28) * (1 + random.nextInt(2));
        List<UsageLine> lines = new ArrayList<>();
        for (LocalDate day = using.from(); !day.isAfter(using.to()); day = day.plusDays(1)) {
            boolean free = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            boolean campaign = random.nextInt(30) == 0;
            int count = free ? random.nextInt(3) : usual / 2 + random.nextInt(usual) + (campaign ? usual * 6 : 0);
            for (int i = 0; i < count; i++) {
                lines.add(line(using, day, i, random));
            }
        }
        return lines;
    }

    private static UsageLine line(Using using, LocalDate day, int index, Random random) {
        boolean lookup = using.product().equals("NUMBER_LOOKUP");
        String id =
                (lookup ? "nl-" : "sg-") + using.number() + "-" + day.toString().replace("-", "") + "-" + index;
        String at = Oslo.startOf(day).plusSeconds(OPENS + random.nextInt(HOURS)).toString();
        if (lookup) {
            return new UsageLine(
                    id, "LOOKUP", using.number(), null, null, null, number(random), null, 1, null, at, null, null);
        }
        if (random.nextInt(25) == 0) {
            return new UsageLine(
                    id,
                    null,
                    using.number(),
                    using.product(),
                    "IN",
                    number(random),
                    "2440",
                    null,
                    1,
                    null,
                    at,
                    null,
                    null);
        }
        int fate = random.nextInt(100);
        String status = fate < 93 ? "DELIVERED" : fate < 97 ? "FAILED" : fate < 99 ? "SENT" : "REFUSED";
        String reason = status.equals("FAILED")
                ? "ABSENT_SUBSCRIBER"
                : status.equals("REFUSED") ? "SENDER_NOT_REGISTERED" : null;
        int parts = random.nextInt(4) == 0 ? 2 : 1;
        return new UsageLine(
                id,
                "MESSAGE",
                using.number(),
                using.product(),
                "OUT",
                "Front",
                random.nextInt(40) == 0 ? "+46740000" + (100 + random.nextInt(900)) : number(random),
                null,
                parts,
                random.nextInt(200) == 0 ? parts + 1 : null,
                at,
                status,
                reason);
    }

    /** Of a series that is kept free for fiction. */
    private static String number(Random random) {
        return "+47400000" + (10 + random.nextInt(90));
    }
}
