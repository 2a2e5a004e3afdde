package no.front.contract.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.front.contract.control.AcceptanceDeadline;
import no.front.contract.control.OrderLinks;
import no.front.contract.control.OrderNews;
import no.front.contract.control.OrderStore;
import no.front.contract.entity.ContractChange;
import no.front.contract.entity.Order;
import no.front.contract.entity.OrderStatus;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.BusinessSettings;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.Internal;
import no.front.platform.boundary.Wording;

/** Orders whose terms nobody accepts: the orderer is reminded once, then they lapse (CON-1). */
@Stateless
@Internal
public class OrderLapses {

    @Inject
    OrderStore store;

    @Inject
    OrderLinks links;

    @Inject
    OrderNews news;

    @Inject
    BusinessSettings settings;

    @Inject
    Wording wording;

    @Inject
    ChangeLog changeLog;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor currentActor;

    /** All that wait for acceptance, oldest first. */
    public List<Order> waiting() {
        return store.waitingForAcceptance();
    }

    /** Reminds the orderer, lets the order lapse, or leaves it alone, as the day says; run twice, it is done once. */
    public void look(long orderId, LocalDate today) {
        AcceptanceDeadline deadline = new AcceptanceDeadline(
                settings.number(OrderSetting.REMINDER_DAYS), settings.number(OrderSetting.ACCEPTANCE_DAYS));
        Order order = store.findLocked(orderId).orElseThrow();
        if (order.status() != OrderStatus.AWAITING_ACCEPTANCE) {
            return;
        }
        if (deadline.isOver(order.placedAt(), today)) {
            lapse(order);
        } else if (deadline.isReminderDue(order.placedAt(), order.remindedAt().isPresent(), today)) {
            links.renew(order);
            order.remind(clock.now());
        }
    }

    private void lapse(Order order) {
        String reason = wording.text("contract", order.language(), "order.lapsed.notAccepted");
        changeLog.record(
                ContractChange.ORDER_LAPSED,
                order,
                reason,
                order.lapse(reason, clock.now(), currentActor.get().name()));
        news.lapsed(order, reason);
    }
}
