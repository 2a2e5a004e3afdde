package no.front.backoffice.credit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import no.front.credit.boundary.CreditChecks;
import no.front.credit.boundary.CreditDecisions;
import no.front.credit.boundary.CreditFile;
import no.front.credit.entity.CreditCheck;
import no.front.credit.entity.CreditDecision;
import no.front.credit.entity.CreditError;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.entity.Function;
import no.front.web.ListQuery;
import no.front.web.Toasts;

/** The credit of one order, {@code ?id=}: a part of the order's page, for those who may read it (CRE-6). */
@Named
@RequestScoped
public class OrderCreditBacking {

    @Inject
    CreditChecks checks;

    @Inject
    CreditDecisions decisions;

    @Inject
    CurrentActor currentActor;

    @Inject
    ListQuery query;

    @Inject
    Toasts toasts;

    private CreditFile file;
    private LocalDate copyLetterOn;

    @PostConstruct
    void load() {
        if (currentActor.may(Function.CREDIT_READ)) {
            file = checks.of(query.id("id").orElseThrow(() -> new BusinessRuleViolation(CreditError.NOT_FOUND)));
        }
    }

    /** Null for those who may not read it. */
    public CreditFile getFile() {
        return file;
    }

    /** Null for none. */
    public CreditCheck getCheck() {
        return file.latestCheck().orElse(null);
    }

    /** Null for none. */
    public CreditDecision getDecision() {
        return file.latestDecision().orElse(null);
    }

    /** What the reader had seen when the form was opened. */
    public long getSeen() {
        return query.id("seen").orElse(file.seen());
    }

    /** The clear positive case that takes one click (CRE-3). */
    public boolean isOneClick() {
        return file.isToDecide()
                && file.latestDecision().isEmpty()
                && file.recommendation().clear()
                && currentActor.may(Function.CREDIT_DECIDE);
    }

    public boolean isDecidable() {
        return file.isToDecide() && currentActor.may(Function.CREDIT_DECIDE);
    }

    public boolean isCheckable() {
        return file.mayBeChecked() && currentActor.may(Function.CREDIT_CHECK);
    }

    public boolean isLackingCopyLetter() {
        CreditCheck check = getCheck();
        return check != null
                && check.isOfSoleTrader()
                && check.rating().isPresent()
                && check.copyLetterSentOn().isEmpty()
                && currentActor.may(Function.CREDIT_CHECK);
    }

    public String approve() {
        decisions.approve(file.order().id(), getSeen(), file.recommendation().limit(), "");
        toasts.done("credit.approved", file.order().number());
        return back();
    }

    public String approveAndConfirm() {
        decisions.approveAndConfirm(
                file.order().id(), getSeen(), file.recommendation().limit(), "");
        toasts.done("credit.approvedAndConfirmed", file.order().number());
        return back();
    }

    public String recordCopyLetter() {
        checks.copyLetterSent(getCheck().id(), copyLetterOn);
        toasts.done("credit.copyLetter.done");
        return back();
    }

    private String back() {
        return "order?faces-redirect=true&id=" + file.order().id();
    }

    public LocalDate getCopyLetterOn() {
        return copyLetterOn;
    }

    public void setCopyLetterOn(LocalDate copyLetterOn) {
        this.copyLetterOn = copyLetterOn;
    }
}
