package no.front.access.control;

import java.util.List;
import no.front.contract.boundary.ConfirmedContracts;
import no.front.contract.entity.Account;
import no.front.contract.entity.Order;
import no.front.contract.entity.OrderConfirmed;
import no.front.contract.entity.ProductKind;

/** The observer of confirmed orders, told of one. */
public final class ConfirmedOrderParts {

    private ConfirmedOrderParts() {}

    /** @param accounts those that have a product of the kind */
    public static void invite(AccessParts parts, Order order, List<Account> accounts, ProductKind kind) {
        ConfirmedOrders observer = new ConfirmedOrders();
        observer.contracts = new ConfirmedContracts() {
            @Override
            public Order order(OrderConfirmed confirmed) {
                return order;
            }

            @Override
            public List<Account> accountsWith(OrderConfirmed confirmed, ProductKind asked) {
                return asked == kind ? accounts : List.of();
            }
        };
        observer.invitations = parts.invitations;
        observer.mails = parts.customerMails;
        observer.invite(new OrderConfirmed(1, 2, 3));
    }
}
