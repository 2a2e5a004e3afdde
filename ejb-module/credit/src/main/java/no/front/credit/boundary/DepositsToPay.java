package no.front.credit.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.OptionalLong;
import no.front.contract.boundary.FollowedOrders;
import no.front.credit.control.DepositStore;
import no.front.credit.entity.Deposit;
import no.front.credit.entity.DepositStatus;
import no.front.platform.boundary.Open;
import no.front.platform.boundary.Sellers;

/** What the holder of an order's secret link sees of its deposit (CRE-4). */
@Stateless
public class DepositsToPay {

    @Inject
    FollowedOrders orders;

    @Inject
    DepositStore store;

    @Inject
    Sellers sellers;

    /** Empty where nothing is asked for or held, and for unknown and old links alike. @param token from anybody's hand */
    @Open("the secret link is the key")
    public Optional<DepositToPay> byLink(String token) {
        OptionalLong order = orders.orderOf(token);
        return order.isEmpty()
                ? Optional.empty()
                : store.standingOf(order.getAsLong())
                        .filter(deposit -> deposit.status() != DepositStatus.RELEASABLE)
                        .map(this::toPay);
    }

    private DepositToPay toPay(Deposit deposit) {
        return new DepositToPay(
                deposit.remaining(),
                deposit.held(),
                deposit.dueOn(),
                deposit.lastDay(),
                sellers.current().account(),
                deposit.kid());
    }
}
