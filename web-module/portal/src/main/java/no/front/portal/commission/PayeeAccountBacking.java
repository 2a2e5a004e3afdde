package no.front.portal.commission;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import no.front.kernel.BankAccount;
import no.front.kernel.BusinessRuleViolation;
import no.front.payment.boundary.OwnPayeeAccount;
import no.front.payment.boundary.PayeeAccountView;
import no.front.payment.entity.OutgoingError;
import no.front.payment.entity.PayeeAccount;
import no.front.platform.boundary.CurrentActor;
import no.front.web.ListQuery;
import no.front.web.Show;
import no.front.web.Toasts;
import no.front.web.Words;

/** CPA-7: where the own commission is paid, and the account that waits for a second person. */
@Named("ownPayeeBacking")
@RequestScoped
public class PayeeAccountBacking {

    @Inject
    OwnPayeeAccount own;

    @Inject
    CurrentActor currentActor;

    @Inject
    ListQuery query;

    @Inject
    Words words;

    @Inject
    Show show;

    @Inject
    Toasts toasts;

    private PayeeAccountView view;
    private PayeeAccount waiting;
    private BankAccount account;
    private String reason;
    private String why;
    private String back;

    @PostConstruct
    void load() {
        view = own.get();
        waiting = view.shown(FacesContext.getCurrentInstance().isPostback() ? query.id("waiting") : Optional.empty())
                .orElse(null);
    }

    /** How things stand, in a sentence. */
    public String getState() {
        if (view.waiting().isPresent()) {
            return words.say("ownPayee.state.waiting");
        }
        return view.inForce()
                .map(one -> words.say("ownPayee.state.inForce", show.value(one.account())))
                .orElseGet(() -> words.say("ownPayee.state.none"));
    }

    public String change() {
        own.change(account, reason);
        return done("change");
    }

    public String confirm() {
        own.confirm(seen());
        return done("confirm");
    }

    public String refuse() {
        own.refuse(seen(), why);
        return done("refuse");
    }

    public String withdraw() {
        own.withdraw(seen(), back);
        return done("withdraw");
    }

    /** The account that stood on the page when it was opened. */
    private long seen() {
        return Optional.ofNullable(waiting)
                .map(PayeeAccount::id)
                .orElseThrow(() -> new BusinessRuleViolation(OutgoingError.NOT_FOUND));
    }

    private String done(String what) {
        toasts.done("ownPayee." + what + ".done");
        return "payee-account?faces-redirect=true";
    }

    public PayeeAccountView getView() {
        return view;
    }

    /** Null where none waits. */
    public PayeeAccount getWaiting() {
        return waiting;
    }

    /** CPA-7: who entered it can't confirm it. */
    public boolean isMine() {
        return waiting != null && waiting.isEnteredBy(currentActor.get());
    }

    /** Whose hand it was: colleagues by name, Front as a house. */
    public String by(PayeeAccount one) {
        return one.isEnteredByCustomer() ? one.enteredBy() : words.say("ownPayee.byFront");
    }

    public String getTold() {
        return words.say(view.sent() ? "ownPayee.told.sent" : "ownPayee.told.waits", String.join(", ", view.told()));
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
