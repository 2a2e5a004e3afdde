package no.front.backoffice.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import no.front.kernel.Oslo;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeRow;
import no.front.web.ChangeWords;
import no.front.web.Words;

/** Sentences about orders that several pages share. */
@Named
@RequestScoped
public class OrderWords {

    /** Shown in full elsewhere on the page. */
    private static final Set<String> LEFT_OUT = Set.of("objection");

    /** A field and its value after the change. */
    public record Value(String field, String value) {}

    @Inject
    BusinessClock clock;

    @Inject
    ChangeWords changeWords;

    @Inject
    Words words;

    /** In days of the calendar: "i dag", "3 dager". */
    public String age(Instant since) {
        return words.count("orders.age", ChronoUnit.DAYS.between(Oslo.dayOf(since), clock.today()));
    }

    /** What a line of the history changed. */
    public String valuesOf(ChangeRow row) {
        List<String> values = row.values().stream()
                .filter(value ->
                        !LEFT_OUT.contains(value.field()) && !value.after().isEmpty())
                .map(value -> changeWords.field(value.field()) + ": " + changeWords.value(value.field(), value.after()))
                .toList();
        return String.join(" · ", values);
    }
}
