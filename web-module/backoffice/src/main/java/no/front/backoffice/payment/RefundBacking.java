package no.front.backoffice.payment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import no.front.kernel.BankAccount;
import no.front.kernel.BusinessRuleViolation;
import no.front.payment.boundary.Refunds;
import no.front.payment.entity.OutgoingPayment;
import no.front.payment.entity.OutgoingStatus;
import no.front.payment.entity.PaymentError;
import no.front.payment.entity.Refund;
import no.front.payment.entity.RefundStatus;
import no.front.platform.boundary.CurrentActor;
import no.front.web.House;
import no.front.web.ListQuery;
import no.front.web.Toasts;

/** One refund: {@code ?id=}. */
@Named
@RequestScoped
public class RefundBacking {

    @Inject
    Refunds refunds;

    @Inject
    ListQuery query;

    @Inject
    CurrentActor currentActor;

    @Inject
    BankCodes codes;

    @Inject
    House house;

    @Inject
    Toasts toasts;

    private Refund refund;
    private OutgoingPayment order;
    private LocalDate paidOn;
    private String reference;
    private String reason;
    private BankAccount account;
    private String payee;
    private String why;

    @PostConstruct
    void load() {
        refund = refunds.get(query.id("id").orElseThrow(() -> new BusinessRuleViolation(PaymentError.NOT_FOUND)));
        order = refunds.order(refund.id()).orElse(null);
        paidOn = house.getToday();
        account = refund.account();
        payee = refund.payee();
    }

    public String approve() {
        refunds.approve(refund.id());
        toasts.done("refund.approve.done");
        return again();
    }

    public String pay() {
        refunds.paid(refund.id(), paidOn, reference);
        toasts.done("refund.pay.done");
        return again();
    }

    public String prepareAnew() {
        refunds.prepareAnew(refund.id(), account, payee, why);
        toasts.done("refund.again.done");
        return again();
    }

    public String cancel() {
        refunds.cancel(refund.id(), reason);
        toasts.done("refund.cancel.done");
        return again();
    }

    private String again() {
        return "refund?faces-redirect=true&id=" + refund.id();
    }

    /** The payment to the bank that was ordered for it; null for none. */
    public OutgoingPayment getOrder() {
        return order;
    }

    /** It waits for nobody but a person: no file has it. */
    public boolean isPayable() {
        return isApproved() && (order == null || !order.status().isAtBank());
    }

    public Refund getRefund() {
        return refund;
    }

    public boolean isPrepared() {
        return refund.status() == RefundStatus.PREPARED;
    }

    public boolean isRejected() {
        return refund.status() == RefundStatus.REJECTED;
    }

    /** Why the bank did not pay the newest attempt; "" where it has not said so. */
    public String getRejection() {
        return order != null && order.status() == OutgoingStatus.REJECTED ? codes.why(order) : "";
    }

    public boolean isApproved() {
        return refund.status() == RefundStatus.APPROVED;
    }

    /** ACC-9: who prepared it can't approve it. */
    public boolean isOwn() {
        return refund.preparedById() == currentActor.get().id();
    }

    public LocalDate getPaidOn() {
        return paidOn;
    }

    public void setPaidOn(LocalDate paidOn) {
        this.paidOn = paidOn;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public BankAccount getAccount() {
        return account;
    }

    public void setAccount(BankAccount account) {
        this.account = account;
    }

    public String getPayee() {
        return payee;
    }

    public void setPayee(String payee) {
        this.payee = payee;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
