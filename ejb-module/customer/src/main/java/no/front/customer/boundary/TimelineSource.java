package no.front.customer.boundary;

import java.time.Instant;
import java.util.List;

/** Something that adds to the time line of an organisation; components above implement it as CDI beans. */
public interface TimelineSource {

    /**
     * @param before only what happened before this moment
     * @param most entries at most
     * @return newest first
     */
    List<TimelineEntry> entries(long customerId, Instant before, int most);
}
