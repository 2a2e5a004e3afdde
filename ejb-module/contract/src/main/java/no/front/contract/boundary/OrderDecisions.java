package no.front.contract.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import no.front.contract.control.OrderNews;
import no.front.contract.control.OrderStore;
import no.front.contract.entity.ContractChange;
import no.front.contract.entity.ContractError;
import no.front.contract.entity.Objection;
import no.front.contract.entity.Order;
import no.front.contract.entity.OrderStatus;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Function;

/**
 * What sales decide on an order besides credit and confirmation: refused, withdrawn on the orderer's word, objections to
 * the terms (CON-16). The order is locked meanwhile; who comes second is refused with ORDER_DECIDED, which says who was
 * quicker, or with CHANGED_MEANWHILE.
 */
@Stateless
@Allowed(Function.ORDER_CONFIRM)
public class OrderDecisions {

    @Inject
    OrderStore store;

    @Inject
    OrderNews news;

    @Inject
    ChangeLog changeLog;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor currentActor;

    /**
     * @param version edition that the page was opened with
     * @param reason can be told, and is told to the orderer
     * @throws BusinessRuleViolation NOT_FOUND, ORDER_STATUS, ORDER_DECIDED, CHANGED_MEANWHILE, TEXT_MISSING, TOO_LONG
     */
    public void refuse(long id, int version, String reason) {
        Order order = locked(id);
        int found = order.version();
        Changes changes = order.refuse(reason, clock.now(), actor());
        refuseOtherEdition(found, version);
        changeLog.record(ContractChange.ORDER_REFUSED, order, order.closingReason(), changes);
        news.refused(order, order.closingReason());
    }

    /**
     * The orderer has taken it back.
     *
     * @param reason as told, for the log
     * @throws BusinessRuleViolation NOT_FOUND, ORDER_STATUS, ORDER_DECIDED, CHANGED_MEANWHILE, TOO_LONG
     */
    public void withdraw(long id, int version, String reason) {
        Order order = locked(id);
        int found = order.version();
        Changes changes = order.withdraw(reason, clock.now(), actor());
        refuseOtherEdition(found, version);
        changeLog.record(ContractChange.ORDER_WITHDRAWN, order, order.closingReason(), changes);
        news.withdrawn(order);
    }

    /**
     * An objection to the terms that came by letter or e-mail (CON-16): it blocks the start until it is settled.
     *
     * @param text what the customer wrote
     * @throws BusinessRuleViolation NOT_FOUND, ORDER_STATUS, CHANGED_MEANWHILE, TEXT_MISSING, TOO_LONG
     */
    @Allowed(Function.ORDER_ENTER)
    public void recordObjection(long id, int version, String text) {
        Order order = locked(id);
        int found = order.version();
        Changes changes = order.object(text, clock.now());
        refuseOtherEdition(found, version);
        changeLog.record(ContractChange.OBJECTION_RECORDED, order, changes);
    }

    /**
     * How an objection was settled (CON-16); REFUSED refuses the order, and tells the orderer.
     *
     * @param note what was agreed; for REFUSED the reason that the orderer is told
     * @throws BusinessRuleViolation NOT_FOUND, NO_OPEN_OBJECTION, CHANGED_MEANWHILE, TEXT_MISSING, TOO_LONG
     */
    @Allowed(Function.ORDER_ENTER)
    public void settleObjection(long id, int version, Objection.Settlement settlement, String note) {
        Order order = locked(id);
        int found = order.version();
        Changes changes = order.settleObjection(settlement, note, clock.now(), actor());
        refuseOtherEdition(found, version);
        changeLog.record(ContractChange.OBJECTION_SETTLED, order, note.strip(), changes);
        if (order.status() == OrderStatus.REFUSED) {
            news.refused(order, order.closingReason());
        }
    }

    private Order locked(long id) {
        return store.findLocked(id).orElseThrow(() -> new BusinessRuleViolation(ContractError.NOT_FOUND));
    }

    private String actor() {
        return currentActor.get().name();
    }

    private static void refuseOtherEdition(int found, int seen) {
        if (found != seen) {
            throw new BusinessRuleViolation(ContractError.CHANGED_MEANWHILE);
        }
    }
}
