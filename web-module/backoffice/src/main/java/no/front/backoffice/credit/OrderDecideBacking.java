package no.front.backoffice.credit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import no.front.credit.boundary.CreditChecks;
import no.front.credit.boundary.CreditDecisions;
import no.front.credit.boundary.CreditFile;
import no.front.credit.entity.CreditError;
import no.front.credit.entity.CreditOutcome;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.web.ListQuery;
import no.front.web.Toasts;
import no.front.web.Words;

/** Decides on an order's credit (CRE-2, CRE-3): {@code ?id=&outcome=}, opened at what is recommended. */
@Named
@RequestScoped
public class OrderDecideBacking {

    @Inject
    CreditChecks checks;

    @Inject
    CreditDecisions decisions;

    @Inject
    ListQuery query;

    @Inject
    Toasts toasts;

    @Inject
    Words words;

    private CreditFile file;
    private Money limit;
    private Money amount;
    private String reason;
    private String note;

    /** One of the outcomes as a link. */
    public record Choice(String label, String address, boolean current) {
        public String getLabel() {
            return label;
        }

        public String getAddress() {
            return address;
        }

        public boolean isCurrent() {
            return current;
        }
    }

    @PostConstruct
    void load() {
        file = checks.of(query.id("id").orElseThrow(() -> new BusinessRuleViolation(CreditError.NOT_FOUND)));
        limit = getOutcome() == CreditOutcome.APPROVED
                                && file.recommendation().limit().isPositive()
                        || file.order().isPrepaid()
                ? file.recommendation().limit()
                : getOutcome() == CreditOutcome.SECURITY ? Money.ZERO : null;
        amount = file.recommendation().suggestedSecurity().orElse(null);
    }

    public CreditOutcome getOutcome() {
        return query.choice("outcome", CreditOutcome.class)
                .orElseGet(() -> switch (file.recommendation().advice()) {
                    case APPROVE, REVIEW -> CreditOutcome.APPROVED;
                    case DEPOSIT -> CreditOutcome.SECURITY;
                    case REFUSE -> CreditOutcome.REFUSED;
                });
    }

    public List<Choice> getChoices() {
        return Stream.of(CreditOutcome.values())
                .map(outcome -> new Choice(
                        words.say("decide.choice." + outcome),
                        "order-decide?id=" + file.order().id() + "&outcome=" + outcome,
                        outcome == getOutcome()))
                .toList();
    }

    public String approve() {
        decisions.approve(file.order().id(), getSeen(), limit, note);
        return done();
    }

    public String requireSecurity() {
        decisions.requireSecurity(file.order().id(), getSeen(), amount, limit, note);
        return done();
    }

    public String refuse() {
        decisions.refuse(file.order().id(), getSeen(), reason, note);
        return done();
    }

    private String done() {
        toasts.done("decide.done." + getOutcome(), file.order().number());
        return "order?faces-redirect=true&id=" + file.order().id();
    }

    public CreditFile getFile() {
        return file;
    }

    /** What the reader had seen when the form was opened. */
    public long getSeen() {
        return query.id("seen").orElse(file.seen());
    }

    /** Whether a note is needed even for what is recommended (CRE-3). */
    public boolean isNoteNeeded() {
        return getOutcome() != CreditOutcome.APPROVED || !file.recommendation().clear();
    }

    public Money getLimit() {
        return limit;
    }

    public void setLimit(Money limit) {
        this.limit = limit;
    }

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
