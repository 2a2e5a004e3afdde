package no.front.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import no.front.contract.boundary.ConfirmedContracts;
import no.front.contract.entity.Account;
import no.front.contract.entity.Order;
import no.front.contract.entity.OrderConfirmed;
import no.front.contract.entity.OrderPerson;
import no.front.contract.entity.OrderRole;
import no.front.contract.entity.ProductKind;

/**
 * What a confirmed order means for access (CON-5), in the transaction that confirms it: the administrator named in the order
 * is invited and the orderer is told; for number lookup the technical contact gets the way to the API credentials instead.
 * An order of both gets both.
 */
@ApplicationScoped
public class ConfirmedOrders {

    @Inject
    ConfirmedContracts contracts;

    @Inject
    Invitations invitations;

    @Inject
    CustomerMails mails;

    void invite(@Observes OrderConfirmed confirmed) {
        Order order = contracts.order(confirmed);
        if (order.invitesAdministrator()) {
            administrator(order);
        }
        if (order.includes(ProductKind.NUMBER_LOOKUP)) {
            OrderPerson technical = order.person(OrderRole.TECHNICAL).orElseThrow();
            for (Account account : contracts.accountsWith(confirmed, ProductKind.NUMBER_LOOKUP)) {
                if (order.furtherTo().orElse(account.id()) == account.id()) {
                    invitations.credentials(account, technical.person(), order.language());
                }
            }
        }
    }

    private void administrator(Order order) {
        OrderPerson administrator = order.administrator();
        invitations.administrator(order.customer(), administrator.person(), order.language());
        if (!administrator.email().key().equals(order.orderer().email().key())) {
            mails.told(order.orderer().person(), order.language(), order.customer(), administrator.name());
        }
    }
}
