package no.front.backoffice.payment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
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
    private PayeeAccount waiting;
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
        waiting = view.shown(FacesContext.getCurrentInstance().isPostback() ? query.id("waiting") : Optional.empty())
                .orElse(null);
    }

    public String enter() {
        accounts.enter(view.customerId(), account, reason);
        return done("enter");
    }

    public String confirm() {
        accounts.confirm(seen());
        return done("confirm");
    }

    public String refuse() {
        accounts.refuse(seen(), why);
        return done("refuse");
    }

    public String withdraw() {
        accounts.withdraw(seen(), back);
        return done("withdraw");
    }

    /** The account that stood on the page when it was opened; the boundary refuses when it waits no longer. */
    private long seen() {
        return Optional.ofNullable(waiting)
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
        return waiting;
    }

    public PayeeAccount getInForce() {
        return view.inForce().orElse(null);
    }

    /** CPA-7: who entered it can't confirm it. */
    public boolean isOwn() {
        return waiting != null && waiting.isEnteredBy(currentActor.get());
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
