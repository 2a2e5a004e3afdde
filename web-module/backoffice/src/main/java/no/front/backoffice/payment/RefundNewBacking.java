package no.front.backoffice.payment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import no.front.customer.boundary.Customers;
import no.front.kernel.BankAccount;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.payment.boundary.Allocations;
import no.front.payment.boundary.PaymentView;
import no.front.payment.boundary.RefundRow;
import no.front.payment.boundary.Refunds;
import no.front.payment.entity.PaymentError;
import no.front.payment.entity.Refund;
import no.front.web.ListQuery;
import no.front.web.Toasts;

/** A refund to prepare: of a payment ({@code ?payment=}) or of a customer's credit ({@code ?item=}). */
@Named
@RequestScoped
public class RefundNewBacking {

    @Inject
    Refunds refunds;

    @Inject
    Allocations allocations;

    @Inject
    Customers customers;

    @Inject
    ListQuery query;

    @Inject
    Toasts toasts;

    private Optional<Long> payment;
    private long item;
    private Money free;
    private Money amount;
    private BankAccount account;
    private String payee = "";
    private String reason;

    @PostConstruct
    void prefill() {
        payment = query.id("payment");
        if (payment.isPresent()) {
            PaymentView view = allocations.get(payment.get());
            free = view.free();
            payee = view.payment().payerName();
            account = account(view.payment().payerAccount());
        } else {
            item = query.id("item").orElseThrow(() -> new BusinessRuleViolation(PaymentError.NOT_FOUND));
            RefundRow row = refunds.credit(item);
            free = row.free();
            payee = customers.get(row.customerId()).name();
        }
        amount = free;
    }

    /** Where it came from, where that is an account of a Norwegian bank. */
    private static BankAccount account(String text) {
        try {
            return BankAccount.of(text);
        } catch (BusinessRuleViolation none) {
            return null;
        }
    }

    public String prepare() {
        Refund.Plan plan = new Refund.Plan(amount, account, payee, reason);
        long id = payment.isPresent()
                ? refunds.prepareOfPayment(payment.get(), plan)
                : refunds.prepareOfCredit(item, plan);
        toasts.done("refund.prepared.done");
        return "refund?faces-redirect=true&id=" + id;
    }

    public Long getPayment() {
        return payment.orElse(null);
    }

    public long getItem() {
        return item;
    }

    public Money getFree() {
        return free;
    }

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
