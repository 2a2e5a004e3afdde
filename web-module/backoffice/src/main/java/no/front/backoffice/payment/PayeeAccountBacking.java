package no.front.backoffice.payment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.front.customer.boundary.Customers;
import no.front.kernel.BankAccount;
import no.front.kernel.BusinessRuleViolation;
import no.front.payment.boundary.PayeeAccountView;
import no.front.payment.boundary.PayeeAccounts;
import no.front.payment.entity.OutgoingError;
import no.front.payment.entity.PayeeAccount;
import no.front.platform.boundary.CurrentActor;
import no.front.web.ListQuery;
import no.front.web.Toasts;
import no.front.web.Words;

/** Where a customer is paid, and the account that waits for a second person: {@code ?customer=}. */
@Named
@RequestScoped
public class PayeeAccountBacking {

    @Inject
    PayeeAccounts accounts;

    @Inject
    Customers customers;

    @Inject
    CurrentActor currentActor;

    @Inject
    ListQuery query;

    @Inject
    Words words;

    @Inject
    Toasts toasts;

    private PayeeAccountView view;
    private String name;
    private BankAccount account;
    private String reason;
    private String why;
    private String back;

    @PostConstruct
    void load() {
        long customer = query.id("customer").orElseThrow(() -> new BusinessRuleViolation(OutgoingError.NOT_FOUND));
        name = customers.get(customer).name();
        view = accounts.of(customer);
    }

    public String enter() {
        accounts.enter(view.customerId(), account, reason);
        return done("enter");
    }

    public String confirm() {
        accounts.confirm(waitingId());
        return done("confirm");
    }

    public String refuse() {
        accounts.refuse(waitingId(), why);
        return done("refuse");
    }

    public String withdraw() {
        accounts.withdraw(waitingId(), back);
        return done("withdraw");
    }

    /** @throws BusinessRuleViolation NOT_FOUND when somebody else has decided meanwhile */
    private long waitingId() {
        return view.waiting()
                .map(PayeeAccount::id)
                .orElseThrow(() -> new BusinessRuleViolation(OutgoingError.NOT_FOUND));
    }

    private String done(String what) {
        toasts.done("payeeAccount." + what + ".done");
        return "payee-account?faces-redirect=true&customer=" + view.customerId();
    }

    public PayeeAccountView getView() {
        return view;
    }

    public long getCustomer() {
        return view.customerId();
    }

    public String getName() {
        return name;
    }

    public PayeeAccount getWaiting() {
        return view.waiting().orElse(null);
    }

    public PayeeAccount getInForce() {
        return view.inForce().orElse(null);
    }

    /** CPA-7: who entered it can't confirm it. */
    public boolean isOwn() {
        return view.waiting().filter(one -> one.isEnteredBy(currentActor.get())).isPresent();
    }

    public String getTold() {
        return words.say(
                view.sent() ? "payeeAccount.told.sent" : "payeeAccount.told.waits", String.join(", ", view.told()));
    }

    public BankAccount getAccount() {
        return account;
    }

    public void setAccount(BankAccount account) {
        this.account = account;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getBack() {
        return back;
    }

    public void setBack(String back) {
        this.back = back;
    }
}
