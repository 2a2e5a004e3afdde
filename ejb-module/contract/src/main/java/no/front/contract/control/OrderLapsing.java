package no.front.contract.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.front.contract.boundary.OrderLapses;
import no.front.contract.entity.Order;
import no.front.platform.boundary.DailyJob;
import no.front.platform.boundary.JobProgress;

/** CON-1: reminds orderers to accept the terms, and lets orders lapse that nobody accepts. */
@ApplicationScoped
public class OrderLapsing implements DailyJob {

    @Inject
    OrderLapses lapses;

    @Override
    public String name() {
        return "order-lapsing";
    }

    @Override
    public void run(LocalDate today, JobProgress progress) {
        List<Order> waiting = lapses.waiting();
        progress.expect(waiting.size());
        waiting.forEach(order -> progress.item(order, () -> lapses.look(order.id(), today)));
    }
}
