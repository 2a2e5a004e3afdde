package no.front.commission.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import no.front.commission.control.PremiumTaking;
import no.front.commission.control.PremiumWay;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.Internal;
import no.front.traffic.boundary.UsageReports;
import no.front.traffic.entity.UsageChannel;

/** Takes in premium transactions from within: what other components, the demo and simulations make. */
@Stateless
@Internal
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PremiumIntakes {

    /** Lines at once. */
    public static final int MOST_LINES = PremiumTaking.MOST_LINES;

    @Inject
    PremiumTaking taking;

    @Inject
    UsageReports sources;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor currentActor;

    /**
     * All lines in one transaction of its own.
     *
     * @param source name of the source; a new one is added, without key
     * @throws BusinessRuleViolation NO_LINES, TOO_MANY_LINES
     */
    public PremiumAnswer take(String source, List<PremiumLine> lines) {
        return taking.take(way(source), lines);
    }

    /** Delivery reports, as {@link #take}. */
    public PremiumAnswer report(String source, List<PremiumReportLine> lines) {
        return taking.report(way(source), lines);
    }

    private PremiumWay way(String source) {
        long id = sources.sourceNamed(source);
        return new PremiumWay(
                id,
                UsageChannel.HOUSE,
                0,
                1,
                null,
                null,
                clock.now(),
                currentActor.get().name());
    }
}
