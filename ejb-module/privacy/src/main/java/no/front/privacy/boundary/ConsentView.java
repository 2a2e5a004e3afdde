package no.front.privacy.boundary;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import no.front.privacy.entity.ConsentEvent;
import no.front.privacy.entity.ConsentPurpose;
import no.front.privacy.entity.ConsentSource;

/**
 * What may be sent to one person (PRV-8).
 *
 * @param history latest first
 */
public record ConsentView(List<Line> lines, List<Said> history) {

    /** @param since when it was said; null where nobody has said anything */
    public record Line(ConsentPurpose purpose, boolean on, Instant since) {}

    /** @param text that was shown; "" where nothing was */
    public record Said(
            ConsentPurpose purpose,
            boolean given,
            ConsentSource source,
            String textVersion,
            String text,
            String note,
            Instant at,
            String by) {}

    static ConsentView of(List<ConsentEvent> events) {
        return new ConsentView(
                Arrays.stream(ConsentPurpose.values())
                        .map(purpose -> line(purpose, events))
                        .toList(),
                events.stream()
                        .map(event -> new Said(
                                event.purpose(),
                                event.isGiven(),
                                event.source(),
                                event.textVersion(),
                                event.shownText(),
                                event.note(),
                                event.saidAt(),
                                event.recordedBy()))
                        .toList());
    }

    private static Line line(ConsentPurpose purpose, List<ConsentEvent> events) {
        return events.stream()
                .filter(event -> event.purpose() == purpose)
                .findFirst()
                .map(event -> new Line(purpose, event.isGiven(), event.saidAt()))
                .orElseGet(() -> new Line(purpose, purpose.untilRefused(), null));
    }
}
