package no.front.backoffice.hold;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import no.front.commission.boundary.PremiumAccess;
import no.front.commission.entity.HoldError;
import no.front.customer.boundary.Customers;
import no.front.customer.entity.Customer;
import no.front.kernel.BusinessRuleViolation;
import no.front.web.House;
import no.front.web.ListQuery;
import no.front.web.Toasts;
import no.front.web.Words;

/** Denies premium messages of a customer, {@code ?customer=&service=} (CPA-6). */
@Named
@RequestScoped
public class HoldDenyBacking {

    private static final String ALL = "ALL";
    private static final String SERVICE = "S";
    private static final String NUMBER = "N";

    @Inject
    PremiumAccess access;

    @Inject
    Customers customers;

    @Inject
    House house;

    @Inject
    ListQuery query;

    @Inject
    Toasts toasts;

    @Inject
    Words words;

    private Customer customer;
    private Map<String, String> choices;
    private String what = ALL;
    private LocalDate from;
    private String reason;

    @PostConstruct
    void load() {
        customer =
                customers.get(query.id("customer").orElseThrow(() -> new BusinessRuleViolation(HoldError.NOT_FOUND)));
        choices = new LinkedHashMap<>();
        choices.put(ALL, words.say("holdDeny.all"));
        Map<Long, String> services = access.services(customer.id());
        services.values().stream()
                .map(label -> label.split(" ")[0])
                .distinct()
                .forEach(number -> choices.put(NUMBER + number, words.say("holdDeny.number", number)));
        services.forEach((id, label) -> choices.put(SERVICE + id, label));
        query.id("service").map(id -> SERVICE + id).filter(choices::containsKey).ifPresent(one -> what = one);
        from = house.getToday();
    }

    public String deny() {
        Long service = what.startsWith(SERVICE) ? Long.valueOf(what.substring(1)) : null;
        access.deny(customer.id(), what.startsWith(NUMBER) ? what.substring(1) : "", service, from, reason);
        toasts.done("holdDeny.done");
        return "customer?faces-redirect=true&tab=premium&id=" + customer.id();
    }

    public Customer getCustomer() {
        return customer;
    }

    public Map<String, String> getChoices() {
        return choices;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = choices.containsKey(what) ? what : ALL;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
