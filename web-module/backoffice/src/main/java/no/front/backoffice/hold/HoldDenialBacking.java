package no.front.backoffice.hold;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.front.commission.boundary.PremiumAccess;
import no.front.commission.entity.HoldError;
import no.front.commission.entity.PremiumDenial;
import no.front.kernel.BusinessRuleViolation;
import no.front.web.ListQuery;
import no.front.web.Toasts;

/** A denial of premium messages, {@code ?id=&customer=}; lifts it (CPA-6). */
@Named
@RequestScoped
public class HoldDenialBacking {

    @Inject
    PremiumAccess access;

    @Inject
    HoldsBacking holds;

    @Inject
    ListQuery query;

    @Inject
    Toasts toasts;

    private PremiumDenial denial;
    private String why;

    @PostConstruct
    void load() {
        long id = query.id("id").orElse(0L);
        denial = access.of(query.id("customer").orElse(0L)).stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> new BusinessRuleViolation(HoldError.NOT_FOUND));
    }

    public String lift() {
        access.lift(denial.id(), why);
        toasts.done("holdDenial.done");
        return "hold-denial?faces-redirect=true&id=" + denial.id() + "&customer="
                + denial.customer().id();
    }

    public PremiumDenial getDenial() {
        return denial;
    }

    public String getWhat() {
        return holds.what(denial);
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
