package no.front.backoffice.order;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.front.contract.boundary.OrderRow;
import no.front.contract.boundary.OrderWork;
import no.front.contract.boundary.Orders;
import no.front.contract.entity.OrderChannel;
import no.front.contract.entity.OrderStatus;
import no.front.kernel.Page;
import no.front.web.Words;

/** The inbox of orders, narrowed by its address, see {@link OrderQuestion}. */
@Named
@RequestScoped
public class OrdersBacking {

    private static final List<Integer> AGES = List.of(1, 3, 7, 30);

    @Inject
    Orders orders;

    @Inject
    OrderQuestion question;

    @Inject
    OrderWords orderWords;

    @Inject
    Words words;

    private Page<OrderRow> page;
    private OrderWork work;

    @PostConstruct
    void load() {
        page = orders.page(question.filter(), question.page());
        work = orders.work();
    }

    public Page<OrderRow> getPage() {
        return page;
    }

    /** "Fem bestillinger venter på oss." */
    public String getLead() {
        return words.count("orders.waiting", work.toDecide() + work.toConfirm() + work.objections());
    }

    /** "3 dager" */
    public String ageOf(OrderRow row) {
        return orderWords.age(row.placedAt());
    }

    /** First what waits for us, then each status, then all. */
    public Map<String, String> getShows() {
        Map<String, String> shows = new LinkedHashMap<>();
        shows.put(OrderQuestion.OURS, words.say("orders.show.ours"));
        for (OrderStatus status : OrderStatus.values()) {
            shows.put(status.name(), words.of(status));
        }
        shows.put(OrderQuestion.EVERY, words.say("orders.show.every"));
        return shows;
    }

    public Map<String, String> getAges() {
        Map<String, String> ages = new LinkedHashMap<>();
        AGES.forEach(days -> ages.put(String.valueOf(days), words.count("orders.olderThan", days)));
        return ages;
    }

    public Map<String, String> getHandlers() {
        Map<String, String> handlers = new LinkedHashMap<>();
        handlers.put(OrderQuestion.ME, words.say("orders.handler.me"));
        handlers.put(OrderQuestion.NOBODY, words.say("orders.handler.nobody"));
        return handlers;
    }

    public OrderChannel[] getChannels() {
        return OrderChannel.values();
    }
}
