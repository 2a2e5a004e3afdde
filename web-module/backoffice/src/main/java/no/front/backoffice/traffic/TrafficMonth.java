package no.front.backoffice.traffic;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.front.kernel.BillingMonth;
import no.front.web.ListQuery;
import no.front.web.Show;

/** The month that an address asks for: {@code ?month=2026-10}. */
final class TrafficMonth {

    static final String NAME = "month";

    private TrafficMonth() {}

    /** The present one unless another is asked for. */
    static BillingMonth of(ListQuery query, BillingMonth present) {
        return query.month(NAME).orElse(present);
    }

    /** For the choice: those with traffic and the one at hand, newest first. */
    static Map<String, String> choices(List<BillingMonth> months, BillingMonth shown, Show show) {
        Map<String, String> choices = new LinkedHashMap<>();
        Stream.concat(months.stream(), Stream.of(shown))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .forEach(month -> choices.put(month.toString(), show.month(month.month())));
        return choices;
    }
}
