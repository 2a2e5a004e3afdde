package no.front.commission.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import no.front.billing.boundary.DeliveryRow;
import no.front.billing.entity.InvoiceKind;
import no.front.commission.control.DemandLetters;
import no.front.commission.control.DemandStore;
import no.front.commission.entity.CommissionDemand;
import no.front.commission.entity.CommissionDemandDispatch;
import no.front.commission.entity.NoteChange;
import no.front.commission.entity.NoteError;
import no.front.customer.entity.InvoiceDelivery;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.RealClock;
import no.front.platform.entity.Function;

/** Demands for commission back (CPA-3, CPA-5), and how they were sent. */
@Stateless
@Allowed(Function.COMMISSION_READ)
public class CommissionDemands {

    @Inject
    DemandStore store;

    @Inject
    ChangeLog changeLog;

    @Inject
    BusinessClock clock;

    @Inject
    RealClock realClock;

    /** @param ways in their order */
    public record View(CommissionDemand demand, List<DeliveryRow> ways) {}

    /** @throws BusinessRuleViolation NOT_FOUND */
    public View get(long id) {
        CommissionDemand demand = store.get(id).whole();
        return new View(
                demand,
                store.ways(id).stream().map(way -> row(way, clock.now())).toList());
    }

    private static DeliveryRow row(CommissionDemandDispatch way, Instant now) {
        CommissionDemand demand = way.demand();
        return DeliveryRow.of(
                new DeliveryRow.Sent(
                        demand.id(),
                        InvoiceKind.INVOICE,
                        demand.number(),
                        demand.customer().id(),
                        demand.customer().name(),
                        demand.total()),
                way,
                now);
    }

    /** Tries at once. @throws BusinessRuleViolation NOT_FOUND, DELIVERY_STATE */
    @Allowed(Function.PAYOUT_PREPARE)
    public void retry(long id) {
        CommissionDemand demand = store.locked(id);
        changeLog.record(NoteChange.NOTE_RETRIED, demand, store.lastLocked(id).retry(realClock.now()));
    }

    /** The letter is printed by hand and on its way. @throws BusinessRuleViolation NOT_FOUND, DELIVERY_STATE */
    @Allowed(Function.PAYOUT_PREPARE)
    public void posted(long id) {
        CommissionDemand demand = store.locked(id);
        CommissionDemandDispatch way = store.lastLocked(id);
        if (way.channel() != InvoiceDelivery.POST) {
            throw new BusinessRuleViolation(NoteError.DELIVERY_STATE, way.state());
        }
        way.posted(DemandLetters.address(demand.customer()), clock.now());
        changeLog.record(NoteChange.NOTE_POSTED, demand);
    }
}
