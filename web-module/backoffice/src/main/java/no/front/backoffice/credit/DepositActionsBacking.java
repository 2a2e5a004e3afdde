package no.front.backoffice.credit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import no.front.credit.boundary.DepositDecisions;
import no.front.credit.boundary.DepositPayments;
import no.front.credit.boundary.DepositSettlements;
import no.front.credit.entity.BankTransfer;
import no.front.kernel.BankAccount;
import no.front.kernel.Money;
import no.front.web.House;
import no.front.web.Show;
import no.front.web.Toasts;

/** What staff do with a deposit: money in and out, another amount, without, settled. */
@Named
@RequestScoped
public class DepositActionsBacking {

    @Inject
    DepositBacking page;

    @Inject
    DepositPayments payments;

    @Inject
    DepositDecisions decisions;

    @Inject
    DepositSettlements settlements;

    @Inject
    House house;

    @Inject
    Show show;

    @Inject
    Toasts toasts;

    private LocalDate on;
    private Money amount;
    private String reference;
    private LocalDate paidOn;
    private BankAccount account;
    private String payoutReference;
    private Money newAmount;
    private String reason;
    private String waiver;

    @PostConstruct
    void prefill() {
        on = house.getToday();
        paidOn = on;
        if (page.isAsked()) {
            amount = page.getDeposit().remaining();
        }
    }

    public String register() {
        DepositPayments.Outcome outcome = payments.register(page.getId(), new BankTransfer(on, amount, reference));
        if (outcome.paid()) {
            toasts.done("deposit.registered.paid");
        } else if (outcome.toDeposit().isPositive()) {
            toasts.done("deposit.registered.part", show.amount(outcome.remaining()));
        } else {
            toasts.done("deposit.registered.late", show.amount(outcome.toCredit()));
        }
        return again(page.getId());
    }

    public String payBack() {
        payments.payBack(
                page.getId(), new BankTransfer(paidOn, page.getDeposit().owed(), payoutReference), account);
        toasts.done("deposit.paidBack.done");
        return again(page.getId());
    }

    public String replace() {
        long fresh =
                decisions.replace(page.getId(), page.getVersion(), newAmount == null ? Money.ZERO : newAmount, reason);
        toasts.done("deposit.replace.done");
        return again(fresh);
    }

    public String waive() {
        decisions.waive(page.getId(), page.getVersion(), waiver);
        toasts.done("deposit.waive.done");
        return again(page.getId());
    }

    public String settle() {
        settlements.settle(page.getId(), page.getVersion());
        toasts.done("deposit.settle.done");
        return again(page.getId());
    }

    private static String again(long id) {
        return "deposit?faces-redirect=true&id=" + id;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public LocalDate getPaidOn() {
        return paidOn;
    }

    public void setPaidOn(LocalDate paidOn) {
        this.paidOn = paidOn;
    }

    public BankAccount getAccount() {
        return account;
    }

    public void setAccount(BankAccount account) {
        this.account = account;
    }

    public String getPayoutReference() {
        return payoutReference;
    }

    public void setPayoutReference(String payoutReference) {
        this.payoutReference = payoutReference;
    }

    public Money getNewAmount() {
        return newAmount;
    }

    public void setNewAmount(Money newAmount) {
        this.newAmount = newAmount;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getWaiver() {
        return waiver;
    }

    public void setWaiver(String waiver) {
        this.waiver = waiver;
    }
}
