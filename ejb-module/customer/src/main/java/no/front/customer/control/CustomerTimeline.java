package no.front.customer.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import no.front.customer.boundary.TimelineEntry;
import no.front.customer.boundary.TimelineSource;
import no.front.customer.entity.Channel;
import no.front.customer.entity.LookupOutcome;
import no.front.customer.entity.RegisterLookup;

/** What this component knows: who was in touch, what the register said, what was changed. */
@Dependent
public class CustomerTimeline implements TimelineSource {

    @Inject
    TimelineStore store;

    @Override
    public List<TimelineEntry> entries(long customerId, Instant before, int most) {
        return Stream.of(
                        store.communications(customerId, before, most).stream().map(CustomerTimeline::communication),
                        store.lookups(customerId, before, most).stream().map(CustomerTimeline::lookup),
                        store.changes(customerId, before, most).stream().map(CustomerTimeline::change))
                .flatMap(entries -> entries)
                .toList();
    }

    private static TimelineEntry communication(TimelineStore.Contacted row) {
        TimelineEntry.Kind kind =
                switch (row.channel()) {
                    case PHONE, SMS -> TimelineEntry.Kind.CALL;
                    case EMAIL, WEB_FORM, POST -> TimelineEntry.Kind.MAIL;
                    case MEETING -> TimelineEntry.Kind.MEETING;
                };
        String with = row.contact() == null ? "" : row.contact();
        String key = "timeline.communication." + row.channel()
                + (row.channel() == Channel.MEETING ? "" : "." + row.direction());
        return new TimelineEntry(row.at(), kind, key, List.of(with), row.note(), row.staff());
    }

    private static TimelineEntry lookup(RegisterLookup lookup) {
        TimelineEntry.Kind kind =
                lookup.outcome() == LookupOutcome.FOUND ? TimelineEntry.Kind.REGISTER : TimelineEntry.Kind.WARNING;
        return new TimelineEntry(
                lookup.at(), kind, "timeline.lookup." + lookup.outcome(), List.of(lookup.source()), "", lookup.by());
    }

    private static TimelineEntry change(TimelineStore.Changed row) {
        TimelineEntry.Kind kind = row.action().startsWith("MAIL_RETURNED")
                ? TimelineEntry.Kind.WARNING
                : row.action().startsWith("CONTACT_")
                        ? TimelineEntry.Kind.PERSON
                        : row.action().startsWith("GROUP_") ? TimelineEntry.Kind.LINK : TimelineEntry.Kind.CHANGE;
        return new TimelineEntry(
                row.at(), kind, "timeline.change." + row.action(), List.of(row.label()), row.reason(), row.who());
    }
}
