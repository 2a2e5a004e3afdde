package no.front.traffic.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import no.front.platform.boundary.Internal;
import no.front.traffic.control.UsageAgeStore;

/** How old a customer's single messages and look-ups are, for who decides how long they are kept (PRV-3). */
@Stateless
@Internal
public class MessageAges {

    @Inject
    UsageAgeStore store;

    /** How many there are from before a day. */
    public long before(long customerId, LocalDate day) {
        return store.before(customerId, day);
    }
}
