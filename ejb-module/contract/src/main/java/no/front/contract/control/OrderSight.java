package no.front.contract.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import no.front.contract.boundary.FollowedOrder;
import no.front.contract.boundary.FollowedOrder.Accepted;
import no.front.contract.boundary.FollowedOrder.Line;
import no.front.contract.entity.Order;
import no.front.contract.entity.OrderOrganisation;
import no.front.kernel.Language;

/** What an orderer may see of the own order: what it says itself, and nothing that we have registered beside it. */
@Dependent
public class OrderSight {

    @Inject
    OrderLinkStore orders;

    public FollowedOrder of(Order order) {
        return new FollowedOrder(
                order.id(),
                order.number(),
                order.status(),
                organisation(order),
                order.placedAt(),
                order.orderer().name(),
                order.orderer().email(),
                order.administrator().name(),
                order.administrator().email(),
                order.lines().stream()
                        .map(line -> new Line(
                                line.product().name(Language.BOKMAL),
                                line.product().name(Language.ENGLISH),
                                line.quantity(),
                                line.setUpFee(),
                                line.monthlyFee()))
                        .toList(),
                order.invoice().delivery(),
                order.expectedMonthly(),
                order.acceptances().stream()
                        .map(acceptance -> new Accepted(
                                acceptance.terms().kind(),
                                acceptance.terms().label(),
                                acceptance.name(),
                                acceptance.acceptedAt()))
                        .toList(),
                order.objection().orElse(null),
                order.closingReason());
    }

    /** The name as the orderer wrote it: what we have registered is not for everybody who knows the number. */
    public String organisation(Order order) {
        return orders.organisationOf(order.id()).map(OrderOrganisation::name).orElseGet(() -> order.customer()
                .name());
    }
}
