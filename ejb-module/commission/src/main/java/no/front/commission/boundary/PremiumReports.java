package no.front.commission.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import no.front.commission.control.PremiumTaking;
import no.front.commission.control.PremiumWay;
import no.front.commission.entity.PremiumError;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.Open;
import no.front.traffic.boundary.UsageReports;
import no.front.traffic.entity.UsageChannel;
import no.front.traffic.entity.UsageSource;

/** Premium transactions and delivery reports by API, from the sources of usage, each proving itself by its key. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PremiumReports {

    private static final int LONGEST_KEY = 200;

    @Inject
    PremiumTaking taking;

    @Inject
    UsageReports sources;

    @Inject
    BusinessClock clock;

    /**
     * Takes in transactions and reversals, all in one transaction.
     *
     * @param idempotencyKey of the request, up to 200 visible characters; "" for none
     * @param requestHash tells this request's content from another's
     * @throws BusinessRuleViolation SOURCE_UNKNOWN; KEY_INVALID; KEY_REUSED when the key came with other content; NO_LINES,
     *     TOO_MANY_LINES
     */
    @Open("the source proves itself by its key")
    public PremiumAnswer take(String key, String idempotencyKey, String requestHash, List<PremiumLine> lines) {
        return taking.take(way(key, idempotencyKey, requestHash), lines);
    }

    /** Delivery reports, as {@link #take}. */
    @Open("the source proves itself by its key")
    public PremiumAnswer report(String key, String idempotencyKey, String requestHash, List<PremiumReportLine> lines) {
        return taking.report(way(key, idempotencyKey, requestHash), lines);
    }

    private PremiumWay way(String key, String idempotencyKey, String requestHash) {
        UsageSource source =
                sources.source(key).orElseThrow(() -> new BusinessRuleViolation(PremiumError.SOURCE_UNKNOWN));
        if (!idempotencyKey.matches("[\\x21-\\x7e]{0," + LONGEST_KEY + "}")) {
            throw new BusinessRuleViolation(PremiumError.KEY_INVALID, LONGEST_KEY);
        }
        return new PremiumWay(
                source.id(),
                UsageChannel.API,
                0,
                1,
                idempotencyKey.isEmpty() ? null : idempotencyKey,
                requestHash,
                clock.now(),
                source.name());
    }
}
