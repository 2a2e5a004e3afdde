package no.front.portal.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import no.front.contract.boundary.OwnOrder;
import no.front.contract.boundary.OwnOrders;
import no.front.kernel.Language;
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
        Language language = Language.of(words.language());
        return order.lines().stream()
                .map(line -> line.quantity() == 1
                        ? line.name(language)
                        : words.say("home.pieces", line.quantity(), line.name(language)))
                .collect(Collectors.joining(", "));
    }
}
