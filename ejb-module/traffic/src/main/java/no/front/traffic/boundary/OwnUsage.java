package no.front.traffic.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import no.front.contract.entity.PriceKind;
import no.front.kernel.BillingMonth;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ForCustomers;
import no.front.platform.boundary.Reading;
import no.front.platform.entity.CustomerFunction;
import no.front.traffic.control.OwnAccounts;
import no.front.traffic.control.UsageCountStore;
import no.front.traffic.control.UsageForecast;
import no.front.traffic.entity.UsageCount;

/** How much is used this month by the accounts that the user may see, of the organisation signed in to (ACC-10). */
@Stateless
@Reading
@ForCustomers({CustomerFunction.TRAFFIC_READ, CustomerFunction.INVOICES_READ})
public class OwnUsage {

    @Inject
    UsageCountStore counts;

    @Inject
    OwnAccounts accounts;

    @Inject
    BusinessClock clock;

    /** Of what is paid for, day by day. */
    public OwnUsageMonth month() {
        LocalDate today = clock.today();
        BillingMonth month = BillingMonth.of(today);
        List<Long> ids = accounts.ids();
        Map<Long, List<UsageCount>> days = ids.isEmpty() ? Map.of() : counts.days(ids, month.previous(), month);
        long[] now = new long[month.lastDay().getDayOfMonth()];
        long[] before = new long[month.previous().lastDay().getDayOfMonth()];
        long[] rest = new long[now.length];
        long[] lookups = new long[1];
        boolean expectable = false;
        for (List<UsageCount> known : days.values()) {
            for (UsageCount count : known) {
                if (count.kind() == PriceKind.LOOKUP) {
                    lookups[0] += month.contains(count.day()) ? count.pieces() : 0;
                } else {
                    (month.contains(count.day()) ? now : before)[count.day().getDayOfMonth() - 1] += count.messages();
                }
            }
            Optional<List<UsageCount>> expected = UsageForecast.rest(known, today);
            expectable |= expected.isPresent();
            expected.stream()
                    .flatMap(List::stream)
                    .filter(count -> count.kind() != PriceKind.LOOKUP)
                    .forEach(count -> rest[count.day().getDayOfMonth() - 1] += count.messages());
        }
        int passed = today.getDayOfMonth();
        List<Long> soFar = sums(now, 0, passed, 0);
        long start = soFar.getLast() + rest[passed - 1];
        return new OwnUsageMonth(
                month,
                today,
                soFar,
                expectable ? sums(rest, passed, rest.length, start) : List.of(),
                expectable
                        ? Optional.of(start + LongStream.of(rest).skip(passed).sum())
                        : Optional.empty(),
                LongStream.of(before).sum() == 0 ? List.of() : sums(before, 0, before.length, 0),
                lookups[0]);
    }

    private static List<Long> sums(long[] values, int from, int to, long start) {
        List<Long> sums = new ArrayList<>();
        long sum = start;
        for (int i = from; i < to; i++) {
            sum += values[i];
            sums.add(sum);
        }
        return sums;
    }
}
