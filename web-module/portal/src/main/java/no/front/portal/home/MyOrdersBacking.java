package no.front.portal.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.front.contract.boundary.OwnOrder;
import no.front.contract.boundary.OwnOrders;
import no.front.portal.subscription.OrderedProducts;
import no.front.web.Words;

/** CUS-7: what the own organisation has ordered, and who ordered it. */
@Named
@RequestScoped
public class MyOrdersBacking {

    @Inject
    OwnOrders orders;

    @Inject
    Words words;

    private List<OwnOrder> all;

    @PostConstruct
    void load() {
        all = orders.all();
    }

    public List<OwnOrder> getAll() {
        return all;
    }

    /** "SMS web, 2 × Ekstra konto" */
    public String products(OwnOrder order) {
        return OrderedProducts.of(order, words);
    }
}
