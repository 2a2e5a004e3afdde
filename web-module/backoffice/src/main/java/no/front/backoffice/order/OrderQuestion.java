package no.front.backoffice.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import no.front.contract.boundary.OrderFilter;
import no.front.contract.entity.OrderChannel;
import no.front.contract.entity.OrderStatus;
import no.front.kernel.PageRequest;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.CurrentActor;
import no.front.web.ListQuery;

/** What the address of the inbox asks: {@code ?q=&show=&age=&channel=&handler=}. */
@RequestScoped
public class OrderQuestion {

    /** Beside the statuses; without any, all open ones. */
    static final String OURS = "OURS";

    static final String EVERY = "EVERY";
    static final String ME = "ME";
    static final String NOBODY = "NOBODY";

    @Inject
    ListQuery query;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor currentActor;

    public OrderFilter filter() {
        String show = query.text("show");
        Optional<OrderStatus> status = query.choice("show", OrderStatus.class);
        boolean ours = show.equals(OURS);
        return new OrderFilter(
                query.text("q"),
                status.orElse(null),
                status.isEmpty() && !ours && !show.equals(EVERY),
                ours,
                query.choice("channel", OrderChannel.class).orElse(null),
                query.id("age")
                        .filter(days -> days <= 3650)
                        .map(days -> clock.now().minus(Duration.ofDays(days)))
                        .orElse(null),
                handler(),
                null);
    }

    private Long handler() {
        return switch (query.text("handler")) {
            case ME -> currentActor.get().id();
            case NOBODY -> 0L;
            default -> null;
        };
    }

    public PageRequest page() {
        return query.page("waiting", false);
    }
}
