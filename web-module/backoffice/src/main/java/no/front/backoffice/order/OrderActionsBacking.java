package no.front.backoffice.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.front.contract.boundary.OrderConfirmations;
import no.front.contract.boundary.OrderDecisions;
import no.front.contract.boundary.Orders;
import no.front.contract.entity.Objection.Settlement;
import no.front.web.Toasts;

/** What can be done with an order; each ends on its page. */
@Named
@RequestScoped
public class OrderActionsBacking {

    @Inject
    OrderBacking page;

    @Inject
    Orders orders;

    @Inject
    OrderConfirmations confirmations;

    @Inject
    OrderDecisions decisions;

    @Inject
    Toasts toasts;

    private String refusal;
    private String withdrawal;
    private String objection;
    private Settlement settlement;
    private String settlementNote;

    public String take() {
        orders.take(page.getId());
        return done("order.taken");
    }

    public String confirm() {
        confirmations.confirm(page.getId(), page.getVersion());
        return done("order.confirmed");
    }

    public String refuse() {
        decisions.refuse(page.getId(), page.getVersion(), refusal);
        return done("order.refused");
    }

    public String withdraw() {
        decisions.withdraw(page.getId(), page.getVersion(), withdrawal);
        return done("order.withdrawn");
    }

    public String sendLinkAgain() {
        orders.sendLinkAgain(page.getId());
        return done("order.linkSent");
    }

    public String recordObjection() {
        decisions.recordObjection(page.getId(), page.getVersion(), objection);
        return done("order.objected");
    }

    public String settle() {
        decisions.settleObjection(page.getId(), page.getVersion(), settlement, settlementNote);
        return done("order.settled");
    }

    private String done(String sentence) {
        toasts.done(sentence, page.getOrder().number());
        return "order?faces-redirect=true&id=" + page.getId();
    }

    public Settlement[] getSettlements() {
        return Settlement.values();
    }

    public String getRefusal() {
        return refusal;
    }

    public void setRefusal(String refusal) {
        this.refusal = refusal;
    }

    public String getWithdrawal() {
        return withdrawal;
    }

    public void setWithdrawal(String withdrawal) {
        this.withdrawal = withdrawal;
    }

    public String getObjection() {
        return objection;
    }

    public void setObjection(String objection) {
        this.objection = objection;
    }

    public Settlement getSettlement() {
        return settlement;
    }

    public void setSettlement(Settlement settlement) {
        this.settlement = settlement;
    }

    public String getSettlementNote() {
        return settlementNote;
    }

    public void setSettlementNote(String settlementNote) {
        this.settlementNote = settlementNote;
    }
}
