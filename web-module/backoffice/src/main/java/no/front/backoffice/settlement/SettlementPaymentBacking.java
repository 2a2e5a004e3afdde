package no.front.backoffice.settlement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.front.commission.boundary.Settlements;
import no.front.commission.boundary.StrexDemo;
import no.front.commission.entity.SettlementError;
import no.front.commission.entity.StrexReceipt;
import no.front.kernel.BusinessRuleViolation;
import no.front.web.ListQuery;
import no.front.web.Toasts;

/** What came of a settlement's money: a difference to accept, or something to take back ({@code &receipt=}). */
@Named
@RequestScoped
public class SettlementPaymentBacking {

    @Inject
    SettlementBacking page;

    @Inject
    Settlements settlements;

    @Inject
    StrexDemo strex;

    @Inject
    ListQuery query;

    @Inject
    Toasts toasts;

    private String reason;

    public String accept() {
        settlements.acceptDifference(id(), reason);
        toasts.done("settlement.rest.done");
        return again();
    }

    public String takeBack() {
        if (getUndone() == null) {
            throw new BusinessRuleViolation(SettlementError.TAKEN_BACK_ALREADY);
        }
        settlements.takeBack(getUndone().id(), reason);
        toasts.done("settlement.takeBack.done");
        return again();
    }

    /** In the demo: Strex pays what remains. */
    public String strexPays() {
        strex.pays(id());
        toasts.done("settlement.demo.done");
        return again();
    }

    private long id() {
        return page.getView().settlement().id();
    }

    private String again() {
        return "settlement?faces-redirect=true&id=" + id();
    }

    /** Whether Strex can be played. */
    public boolean isDemo() {
        return strex.isThere();
    }

    /** What shall be taken back; null while nothing is chosen. */
    public StrexReceipt getUndone() {
        long chosen = query.id("receipt").orElse(0L);
        return page.getView().receipts().stream()
                .filter(one -> one.isLive() && one.transaction().isEmpty() && one.id() == chosen)
                .findFirst()
                .orElse(null);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
