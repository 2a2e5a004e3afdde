package no.front.contract.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import no.front.contract.entity.ContractChange;
import no.front.contract.entity.Order;
import no.front.contract.entity.OrderStatus;
import no.front.contract.entity.OrderingSetting;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.BusinessSettings;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.RandomSecret;

/**
 * The secret link by which an orderer follows an order, objects to the terms, and accepts them where staff have entered
 * the order (CON-1, CON-16). The token exists in the mail only; a newer link replaces the one before. It works as long as
 * the order is open, and some time after that.
 */
@Dependent
public class OrderLinks {

    @Inject
    OrderLinkStore store;

    @Inject
    OrderMails mails;

    @Inject
    ChangeLog changeLog;

    @Inject
    BusinessSettings settings;

    @Inject
    BusinessClock clock;

    /** A fresh link, for an order that is about to be placed: its hash goes into {@link Order.Arrival}. */
    public static NewLink fresh() {
        String token = RandomSecret.token();
        return new NewLink(token, RandomSecret.hash(token));
    }

    /** @param token for the mail only @param hash for the order */
    public record NewLink(String token, String hash) {

        /** Without the token. */
        @Override
        public String toString() {
            return "link";
        }
    }

    /** Mails the link of an order that was just placed: to accept, or to follow it. @param token of {@link #fresh()} */
    public void send(Order order, String token) {
        if (order.status() == OrderStatus.AWAITING_ACCEPTANCE) {
            mails.askAcceptance(order, token);
        } else {
            mails.received(order, token);
        }
    }

    /** A new link replaces the old one and is mailed to the orderer, because somebody asked for it. */
    public void renew(Order order) {
        NewLink link = fresh();
        order.renewLink(link.hash());
        if (order.status() == OrderStatus.AWAITING_ACCEPTANCE) {
            mails.askAcceptance(order, link.token());
        } else {
            mails.linkAgain(order, link.token());
        }
        changeLog.record(ContractChange.ORDER_LINK_SENT, order);
    }

    /** Empty for an unknown token, a replaced one, and one whose time is over. @param token from anybody's hand */
    public Optional<Order> find(String token) {
        return hash(token).flatMap(store::find).filter(this::works);
    }

    /** The same, locked until the transaction ends. */
    public Optional<Order> findLocked(String token) {
        return hash(token).flatMap(store::findLocked).filter(this::works);
    }

    private static Optional<String> hash(String token) {
        return token == null || token.isBlank() || token.length() > 100
                ? Optional.empty()
                : Optional.of(RandomSecret.hash(token));
    }

    private boolean works(Order order) {
        Instant now = clock.now();
        Duration life = Duration.ofDays(settings.number(OrderingSetting.LINK_DAYS));
        return order.closedAt().map(closed -> now.isBefore(closed.plus(life))).orElse(true);
    }
}
