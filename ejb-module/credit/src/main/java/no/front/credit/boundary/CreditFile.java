package no.front.credit.boundary;

import java.util.List;
import java.util.Optional;
import no.front.contract.entity.Order;
import no.front.contract.entity.OrderStatus;
import no.front.credit.entity.CreditCheck;
import no.front.credit.entity.CreditDecision;

/**
 * All about the credit of one order, as whoever decides sees it.
 *
 * @param check the one that counts: of this order, or a valid one of an earlier order of the same customer; null for none
 * @param decisions newest first
 */
public record CreditFile(
        Order order,
        CreditCheck check,
        boolean checkIsValid,
        Recommendation recommendation,
        List<CreditDecision> decisions) {

    public Optional<CreditCheck> latestCheck() {
        return Optional.ofNullable(check);
    }

    public Optional<CreditDecision> latestDecision() {
        return decisions.stream().findFirst();
    }

    /** What the reader has seen: whoever decides hands it back, so that of two at once the second is told. */
    public long seen() {
        return latestDecision().map(CreditDecision::id).orElse(0L);
    }

    /** The check was made for an earlier order of the same customer (CRE-1: valid 90 days). */
    public boolean isReused() {
        return check != null && check.order().id() != order.id();
    }

    public boolean isPending() {
        return check != null && check.status().isPending();
    }

    /** Staff can decide now: it is received, and no contract exists yet (CRE-2). */
    public boolean isToDecide() {
        return order.status().isOpen() && order.status() != OrderStatus.AWAITING_ACCEPTANCE;
    }

    /** A check may be asked for now: on credit, received, none under way. */
    public boolean mayBeChecked() {
        return !order.isPrepaid()
                && isToDecide()
                && order.customer().organisationNumber().isPresent()
                && !isPending();
    }
}
