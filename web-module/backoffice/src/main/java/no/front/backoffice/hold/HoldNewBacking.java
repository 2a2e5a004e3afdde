package no.front.backoffice.hold;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import no.front.commission.boundary.HoldCases;
import no.front.commission.boundary.HoldOpening;
import no.front.commission.boundary.Holds;
import no.front.commission.entity.HoldError;
import no.front.commission.entity.HoldScope;
import no.front.customer.boundary.Customers;
import no.front.customer.entity.Customer;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Msisdn;
import no.front.web.ListQuery;
import no.front.web.Toasts;
import no.front.web.Words;

/** Opens a case on held commission or a demand of proof, {@code ?customer=&service=&transaction=} (CPA-6). */
@Named
@RequestScoped
public class HoldNewBacking {

    private static final Long ANY = 0L;
    private static final String HOLD = "HOLD";

    @Inject
    HoldCases cases;

    @Inject
    Holds holds;

    @Inject
    Customers customers;

    @Inject
    ListQuery query;

    @Inject
    Toasts toasts;

    @Inject
    Words words;

    private Customer customer;
    private Long transaction;
    private Map<Long, String> services;
    private String kind = HOLD;
    private HoldScope scope = HoldScope.ALL;
    private Long service = ANY;
    private Msisdn number;
    private LocalDate day;
    private String reason;

    @PostConstruct
    void load() {
        customer =
                customers.get(query.id("customer").orElseThrow(() -> new BusinessRuleViolation(HoldError.NOT_FOUND)));
        transaction = query.id("transaction").orElse(null);
        services = new LinkedHashMap<>();
        services.put(ANY, words.say("holdNew.service.any"));
        services.putAll(holds.services(customer.id()));
        query.id("service").filter(services::containsKey).ifPresent(id -> {
            service = id;
            scope = HoldScope.SERVICE;
        });
        if (transaction != null) {
            scope = HoldScope.NUMBER;
        }
        day = holds.proposedProofDay();
    }

    public String open() {
        boolean hold = kind.equals(HOLD);
        HoldOpening opening = new HoldOpening(
                customer.id(),
                hold ? scope : HoldScope.NUMBER,
                service.equals(ANY) ? null : service,
                number,
                transaction,
                reason);
        long id = hold ? cases.open(opening) : cases.demand(opening, day);
        toasts.done("holdNew.done");
        return "hold?faces-redirect=true&id=" + id;
    }

    public Customer getCustomer() {
        return customer;
    }

    /** Null where it does not come from one. */
    public Long getTransaction() {
        return transaction;
    }

    public HoldScope[] getScopes() {
        return HoldScope.values();
    }

    public Map<Long, String> getServices() {
        return services;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public HoldScope getScope() {
        return scope;
    }

    public void setScope(HoldScope scope) {
        this.scope = scope;
    }

    public Long getService() {
        return service;
    }

    public void setService(Long service) {
        this.service = services.containsKey(service) ? service : ANY;
    }

    public Msisdn getNumber() {
        return number;
    }

    public void setNumber(Msisdn number) {
        this.number = number;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
