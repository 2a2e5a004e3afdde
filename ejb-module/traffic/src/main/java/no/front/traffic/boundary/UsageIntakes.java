package no.front.traffic.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.Internal;
import no.front.traffic.control.UsageIntakeStore.Way;
import no.front.traffic.control.UsageSourceStore;
import no.front.traffic.control.UsageTaking;
import no.front.traffic.entity.UsageChannel;

/** Takes in usage from within: what other components count themselves. */
@Stateless
@Internal
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class UsageIntakes {

    /** Lines at once. */
    public static final int MOST_LINES = UsageTaking.MOST_LINES;

    @Inject
    UsageTaking taking;

    @Inject
    UsageSourceStore sources;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor currentActor;

    /**
     * All lines in one transaction of its own.
     *
     * @param source name of the source; a new one is added, without key
     * @throws BusinessRuleViolation NO_LINES, TOO_MANY_LINES, NAME_INVALID
     */
    public UsageAnswer take(String source, List<UsageLine> lines) {
        String by = currentActor.get().name();
        long id = sources.named(source, clock.now(), by);
        return taking.take(new Way(id, UsageChannel.HOUSE, 0, 1, null, null, clock.now(), by), lines);
    }
}
