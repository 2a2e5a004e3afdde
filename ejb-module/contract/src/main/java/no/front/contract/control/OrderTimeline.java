package no.front.contract.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import no.front.contract.entity.ContractChange;
import no.front.customer.boundary.TimelineEntry;
import no.front.customer.boundary.TimelineSource;

/** What happened with an organisation's orders, and the contracts that came of them. */
@Dependent
public class OrderTimeline implements TimelineSource {

    @Inject
    OrderListStore store;

    @Override
    public List<TimelineEntry> entries(long customerId, Instant before, int most) {
        return store.events(customerId, before, most).stream()
                .map(OrderTimeline::entry)
                .toList();
    }

    private static TimelineEntry entry(OrderListStore.Event event) {
        boolean warns = event.action().equals(ContractChange.OBJECTION_RECORDED.name())
                || event.action().equals(ContractChange.ORDER_REFUSED.name());
        return new TimelineEntry(
                event.at(),
                warns ? TimelineEntry.Kind.WARNING : TimelineEntry.Kind.DOCUMENT,
                "timeline.change." + event.action(),
                List.of(event.label()),
                event.reason(),
                event.who());
    }
}
