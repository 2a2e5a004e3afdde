package no.front.backoffice.credit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.front.credit.boundary.CreditChecks;
import no.front.credit.boundary.CreditFile;
import no.front.credit.entity.CreditError;
import no.front.kernel.BusinessRuleViolation;
import no.front.web.ListQuery;
import no.front.web.Toasts;
import no.front.web.Words;

/** Asks for a credit check with its need; of a natural person only after the warning (CRE-6). {@code ?id=} of the order. */
@Named
@RequestScoped
public class OrderCreditCheckBacking {

    @Inject
    CreditChecks checks;

    @Inject
    ListQuery query;

    @Inject
    Toasts toasts;

    @Inject
    Words words;

    private CreditFile file;
    private String need;
    private boolean confirmed;

    @PostConstruct
    void load() {
        file = checks.of(query.id("id").orElseThrow(() -> new BusinessRuleViolation(CreditError.NOT_FOUND)));
        // the need of a natural person is thought of each time, never taken from a form
        need = isSoleTrader()
                ? ""
                : words.say("creditCheck.need.usual", file.order().number());
    }

    public String request() {
        checks.request(file.order().id(), need, confirmed);
        toasts.done("creditCheck.done", file.order().customer().name());
        return "order?faces-redirect=true&id=" + file.order().id();
    }

    public CreditFile getFile() {
        return file;
    }

    public boolean isSoleTrader() {
        return file.order().customer().form().isSoleTrader();
    }

    public String getNeed() {
        return need;
    }

    public void setNeed(String need) {
        this.need = need;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }
}
