package no.front.portal.ordering;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.front.contract.boundary.FollowedOrder;
import no.front.contract.boundary.WebOrders;
import no.front.contract.entity.OrderStep;

/** The page after the last press: the order that this browser's draft became, the same one however often it is opened. */
@Named
@RequestScoped
public class OrderReceivedBacking {

    @Inject
    OrderDraftBacking draft;

    @Inject
    WebOrders orders;

    private FollowedOrder order;

    @PostConstruct
    void load() {
        order = orders.placedBy(draft.key()).orElse(null);
    }

    /** Nothing was ordered here: the form is. */
    public void open() {
        if (order == null && !draft.isBegun()) {
            OrderDraftBacking.leaveFor(OrderSteps.page(OrderStep.ORGANISATION));
        }
    }

    /** Null where the order was held back. */
    public FollowedOrder getOrder() {
        return order;
    }

    /** Something was written where people don't see, most likely by a machine: nothing was made, nothing is lost. */
    public boolean isHeld() {
        return order == null;
    }
}
