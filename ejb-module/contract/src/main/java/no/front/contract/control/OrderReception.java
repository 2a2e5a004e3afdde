package no.front.contract.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import no.front.contract.entity.Order;
import no.front.contract.entity.OrderReceived;

/**
 * Tells higher components that an order has come in for good: with all its acceptances or with a signed agreement (CON-1).
 * In the transaction that receives it; whatever they write stands or falls with it.
 */
@Dependent
public class OrderReception {

    @Inject
    OrderStore orders;

    @Inject
    Event<OrderReceived> received;

    /** @param order RECEIVED, and stored */
    public void received(Order order) {
        // what observers ask by SQL has to stand there
        orders.flush();
        received.fire(new OrderReceived(order.id()));
    }
}
