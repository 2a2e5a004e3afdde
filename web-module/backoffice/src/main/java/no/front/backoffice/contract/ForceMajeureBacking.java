package no.front.backoffice.contract;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import no.front.contract.boundary.ForceMajeures;
import no.front.contract.entity.Account;
import no.front.contract.entity.Party;
import no.front.contract.entity.Subscription;
import no.front.platform.boundary.BusinessClock;
import no.front.web.Words;

/** Records the written notice of force majeure and suspends what is affected (CON-13). */
@Named
@RequestScoped
public class ForceMajeureBacking {

    @Inject
    ContractPage page;

    @Inject
    ContractBacking contract;

    @Inject
    ForceMajeures forceMajeures;

    @Inject
    BusinessClock clock;

    @Inject
    Words words;

    private Party hit = Party.FRONT;
    private String text;
    private LocalDate notifiedOn;
    private String[] products = {};

    @PostConstruct
    void load() {
        notifiedOn = clock.today();
    }

    public String record() {
        forceMajeures.record(
                page.getId(),
                hit,
                text,
                notifiedOn,
                Arrays.stream(products).map(Long::valueOf).toList());
        return page.done("forceMajeure.done");
    }

    /** Running products by id; none chosen means all. */
    public Map<String, String> getOffered() {
        Map<String, String> offered = new LinkedHashMap<>();
        for (Account account : page.getContract().accounts()) {
            for (Subscription one : account.subscriptionsOn(clock.today())) {
                offered.put(
                        String.valueOf(one.id()),
                        words.say("contractSuspend.product", contract.name(one.product()), account.name()));
            }
        }
        return offered;
    }

    public Party[] getParties() {
        return Party.values();
    }

    public Party getHit() {
        return hit;
    }

    public void setHit(Party hit) {
        this.hit = hit;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public LocalDate getNotifiedOn() {
        return notifiedOn;
    }

    public void setNotifiedOn(LocalDate notifiedOn) {
        this.notifiedOn = notifiedOn;
    }

    public String[] getProducts() {
        return products;
    }

    public void setProducts(String[] products) {
        this.products = products == null ? new String[0] : products;
    }
}
