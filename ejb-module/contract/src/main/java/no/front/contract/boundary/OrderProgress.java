package no.front.contract.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import no.front.contract.control.OrderNews;
import no.front.contract.control.OrderStore;
import no.front.contract.entity.ContractChange;
import no.front.contract.entity.ContractError;
import no.front.contract.entity.Order;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.Internal;

/**
 * Moves orders on by what higher components have decided: credit approved, security demanded or there, refused, lapsed.
 * Every method locks the order, so that of two decisions at once the second finds the first, and refuses with ORDER_STATUS
 * what no longer fits.
 */
@Stateless
@Internal
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class OrderProgress {

    @Inject
    OrderStore orders;

    @Inject
    OrderNews news;

    @Inject
    ChangeLog changeLog;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor currentActor;

    /** The order, whole and locked until the transaction ends. @throws BusinessRuleViolation NOT_FOUND */
    public Order locked(long orderId) {
        return orders.findLocked(orderId)
                .orElseThrow(() -> new BusinessRuleViolation(ContractError.NOT_FOUND))
                .whole();
    }

    /** CRE-2, CRE-4 */
    public void approved(long orderId, String note) {
        Order order = locked(orderId);
        changeLog.record(ContractChange.ORDER_APPROVED, order, note, order.approve());
    }

    /** CRE-4 */
    public void securityDemanded(long orderId, String note) {
        Order order = locked(orderId);
        changeLog.record(ContractChange.ORDER_SECURITY_DEMANDED, order, note, order.demandSecurity());
    }

    /** The orderer is told. @param reason can be told to the customer */
    public void refused(long orderId, String reason) {
        Order order = locked(orderId);
        changeLog.record(
                ContractChange.ORDER_REFUSED,
                order,
                reason,
                order.refuse(reason, clock.now(), currentActor.get().name()));
        news.refused(order, order.closingReason());
    }

    /** CRE-4: not paid in time. The orderer is told. @param reason a sentence in the order's language, "" for none */
    public void lapsed(long orderId, String reason) {
        Order order = locked(orderId);
        changeLog.record(
                ContractChange.ORDER_LAPSED,
                order,
                reason,
                order.lapse(reason, clock.now(), currentActor.get().name()));
        news.lapsed(order, order.closingReason());
    }
}
