package no.front.backoffice.premium;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import no.front.commission.boundary.PremiumServices;
import no.front.commission.entity.Operator;
import no.front.commission.entity.PremiumError;
import no.front.commission.entity.PremiumService;
import no.front.commission.entity.Shares;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.kernel.Percentage;
import no.front.platform.boundary.BusinessClock;
import no.front.web.ListQuery;
import no.front.web.Toasts;

/** A new price of a premium service, or new shares: {@code ?id=}. */
@Named
@RequestScoped
public class PremiumTermsBacking {

    @Inject
    PremiumServices services;

    @Inject
    BusinessClock clock;

    @Inject
    ListQuery query;

    @Inject
    Toasts toasts;

    private PremiumService service;
    private Money price;
    private String operator = "";
    private LocalDate from;
    private Percentage operatorShare;
    private Percentage strexShare;
    private Percentage ownShare;
    private Percentage customerShare;

    @PostConstruct
    void load() {
        service = services.get(query.id("id").orElseThrow(() -> new BusinessRuleViolation(PremiumError.NOT_FOUND)));
        LocalDate today = clock.today();
        from = today.isBefore(service.startsOn()) ? service.startsOn() : today;
        services.shares(service.id()).stream()
                .filter(share -> share.price().isEmpty() && share.operator().isEmpty())
                .findFirst()
                .ifPresent(share -> {
                    operatorShare = share.shares().operator();
                    strexShare = share.shares().strex();
                    ownShare = share.shares().own();
                    customerShare = share.shares().customer();
                });
    }

    public String addPrice() {
        services.addPrice(service.id(), price, from);
        toasts.done("premiumPrice.added");
        return back();
    }

    public String addShares() {
        services.addShares(
                service.id(),
                price,
                operator == null || operator.isEmpty() ? null : Operator.valueOf(operator),
                from,
                new Shares(operatorShare, strexShare, ownShare, customerShare));
        toasts.done("premiumShare.added");
        return back();
    }

    private String back() {
        return "premium-service?faces-redirect=true&id=" + service.id();
    }

    public Map<String, String> getOperators() {
        Map<String, String> choices = new LinkedHashMap<>();
        for (Operator one : Operator.values()) {
            choices.put(one.title(), one.name());
        }
        return choices;
    }

    public PremiumService getService() {
        return service;
    }

    public Money getPrice() {
        return price;
    }

    public void setPrice(Money price) {
        this.price = price;
    }

    public String getOperator() {
        return operator;
    }

    public void setOperator(String operator) {
        this.operator = operator;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public Percentage getOperatorShare() {
        return operatorShare;
    }

    public void setOperatorShare(Percentage operatorShare) {
        this.operatorShare = operatorShare;
    }

    public Percentage getStrexShare() {
        return strexShare;
    }

    public void setStrexShare(Percentage strexShare) {
        this.strexShare = strexShare;
    }

    public Percentage getOwnShare() {
        return ownShare;
    }

    public void setOwnShare(Percentage ownShare) {
        this.ownShare = ownShare;
    }

    public Percentage getCustomerShare() {
        return customerShare;
    }

    public void setCustomerShare(Percentage customerShare) {
        this.customerShare = customerShare;
    }
}
