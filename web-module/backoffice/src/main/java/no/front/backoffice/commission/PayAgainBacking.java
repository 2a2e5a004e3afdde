package no.front.backoffice.commission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.front.commission.boundary.PayoutRepeatView;
import no.front.commission.boundary.PayoutRepeats;
import no.front.commission.entity.Advance;
import no.front.commission.entity.Payout;
import no.front.commission.entity.PayoutError;
import no.front.kernel.BusinessRuleViolation;
import no.front.ledger.entity.Subject;
import no.front.platform.boundary.CurrentActor;
import no.front.web.ListQuery;
import no.front.web.Toasts;

/** Pays once more what the bank did not: on the pages of payouts, advances, notes and payments out. */
@Named
@RequestScoped
public class PayAgainBacking {

    @Inject
    PayoutRepeats repeats;

    @Inject
    ListQuery query;

    @Inject
    CurrentActor currentActor;

    @Inject
    Toasts toasts;

    private PayoutRepeatView view;
    private String reason;
    private String remark;
    private String why;

    public Subject ofPayout(long id) {
        return new Subject(Payout.SUBJECT, id);
    }

    public Subject ofAdvance(long id) {
        return new Subject(Advance.SUBJECT, id);
    }

    /** Null for what has no such thing. */
    public PayoutRepeatView of(Subject subject) {
        if (view == null || !view.subject().equals(subject)) {
            view = repeats.of(subject).orElse(null);
        }
        return view;
    }

    /** There is something to do about it. */
    public boolean isOpen(Subject subject) {
        return of(subject) != null && of(subject).rejected();
    }

    /** Who asked can't approve. */
    public boolean isOwn() {
        return view.waiting()
                .filter(repeat -> repeat.askedById() == currentActor.get().id())
                .isPresent();
    }

    public String ask() {
        repeats.ask(asked(), reason);
        return done("payAgain.ask.done");
    }

    public String approve() {
        repeats.approve(waiting(), remark);
        return done("payAgain.approve.done");
    }

    public String decline() {
        repeats.decline(waiting(), why);
        return done("payAgain.decline.done");
    }

    private Subject asked() {
        String type = query.text("payAgainType");
        long id = query.id("payAgainId").orElseThrow(() -> new BusinessRuleViolation(PayoutError.NOT_FOUND));
        return new Subject(type, id);
    }

    private long waiting() {
        return query.id("repeat").orElseThrow(() -> new BusinessRuleViolation(PayoutError.NOT_FOUND));
    }

    /** The page that was asked from, anew. */
    private String done(String said) {
        toasts.done(said);
        String page = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        return page + "?faces-redirect=true&id=" + query.id("id").orElseThrow();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
