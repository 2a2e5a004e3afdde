package no.front.contract.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import no.front.contract.control.OrderLinks;
import no.front.contract.control.OrderMails;
import no.front.contract.control.OrderReception;
import no.front.contract.control.OrderSight;
import no.front.contract.control.ShownTerms;
import no.front.contract.entity.Acceptance;
import no.front.contract.entity.ContractChange;
import no.front.contract.entity.ContractError;
import no.front.contract.entity.Order;
import no.front.contract.entity.OrderStatus;
import no.front.contract.entity.OrderingError;
import no.front.contract.entity.TermsKind;
import no.front.contract.entity.TermsVersion;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.Internal;
import no.front.platform.boundary.Open;

/**
 * What the holder of an order's secret link may do: follow it, accept the terms where staff have entered it (CON-1), object
 * to the terms in writing (CON-16), withdraw it. Every method but {@link #find} refuses with LINK_INVALID an unknown link
 * exactly like a replaced or an old one.
 */
@Stateless
@Open("the secret link is the key")
public class FollowedOrders {

    @Inject
    OrderLinks links;

    @Inject
    OrderSight sight;

    @Inject
    OrderReception reception;

    @Inject
    OrderMails mails;

    @Inject
    TermsVersions terms;

    @Inject
    ChangeLog changeLog;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor currentActor;

    /** Empty for unknown, replaced and old links alike. @param token from anybody's hand */
    public Optional<FollowedOrder> find(String token) {
        return links.find(token).map(sight::of);
    }

    /** For higher components that have something to show on the same page. */
    @Internal
    public OptionalLong orderOf(String token) {
        return links.find(token).map(order -> OptionalLong.of(order.id())).orElse(OptionalLong.empty());
    }

    /**
     * The orderer of an order that staff have entered accepts the documents in force (CON-1, CON-2). Pressed again by the
     * same link, it is accepted already, and that is fine.
     *
     * @param shown ids of the versions that the page showed
     * @param accepted documents whose box is ticked
     * @param mayOrder whether the orderer says to have the authority
     * @throws BusinessRuleViolation LINK_INVALID, CLOSED, NEW_VERSION, NOT_ACCEPTED, MAY_ORDER_MISSING, ORDER_STATUS
     */
    public FollowedOrder accept(String token, Map<TermsKind, Long> shown, Set<TermsKind> accepted, boolean mayOrder) {
        Order order = getLocked(token);
        if (order.status() == OrderStatus.RECEIVED && !order.acceptances().isEmpty()) {
            return sight.of(order);
        }
        if (order.status() != OrderStatus.AWAITING_ACCEPTANCE) {
            throw new BusinessRuleViolation(ContractError.ORDER_STATUS, order.status());
        }
        List<TermsVersion> inForce = terms.inForce();
        if (inForce.size() < TermsKind.values().length) {
            throw new BusinessRuleViolation(OrderingError.CLOSED);
        }
        ShownTerms.check(inForce, shown, accepted);
        if (!mayOrder) {
            throw new BusinessRuleViolation(OrderingError.MAY_ORDER_MISSING);
        }
        Instant now = clock.now();
        Acceptance acceptance = new Acceptance(
                order.orderer().name(),
                order.orderer().email(),
                now,
                currentActor.get().address());
        changeLog.record(ContractChange.ORDER_ACCEPTED, order, order.accept(inForce, acceptance));
        reception.received(order);
        mails.received(order, token);
        return sight.of(order);
    }

    /**
     * The orderer does not accept the terms, or part of them (CON-16).
     *
     * @throws BusinessRuleViolation LINK_INVALID, OBJECTION_SENT, ORDER_STATUS, TEXT_MISSING, TOO_LONG
     */
    public void object(String token, String text) {
        Order order = getLocked(token);
        if (order.status().isOpen() && order.hasOpenObjection()) {
            throw new BusinessRuleViolation(OrderingError.OBJECTION_SENT);
        }
        changeLog.record(ContractChange.OBJECTION_RECORDED, order, order.object(text, clock.now()));
    }

    /**
     * The orderer takes the order back. Pressed again, it is taken back already, and that is fine.
     *
     * @param reason "" for none
     * @throws BusinessRuleViolation LINK_INVALID, ORDER_STATUS once it is confirmed or closed otherwise, TOO_LONG
     */
    public void withdraw(String token, String reason) {
        Order order = getLocked(token);
        if (order.status() == OrderStatus.WITHDRAWN) {
            return;
        }
        String by = order.orderer().name();
        changeLog.record(
                ContractChange.ORDER_WITHDRAWN,
                order,
                reason == null ? "" : reason.strip(),
                order.withdraw(reason, clock.now(), by));
    }

    private Order getLocked(String token) {
        return links.findLocked(token).orElseThrow(() -> new BusinessRuleViolation(OrderingError.LINK_INVALID));
    }
}
