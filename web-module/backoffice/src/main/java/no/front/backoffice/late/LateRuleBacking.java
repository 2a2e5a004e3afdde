package no.front.backoffice.late;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import no.front.billing.boundary.CollectionRuleBooks;
import no.front.billing.entity.CollectionRule;
import no.front.kernel.Money;
import no.front.web.Toasts;

/** Adds rules of fees; begins with those that hold. */
@Named
@RequestScoped
public class LateRuleBacking {

    @Inject
    CollectionRuleBooks books;

    @Inject
    Toasts toasts;

    private LocalDate from;
    private Money baseRate;
    private RuleFigures figures;
    private String source;

    @PostConstruct
    void load() {
        CollectionRule.Content holding = books.get().rules().getFirst().content();
        baseRate = holding.baseRate();
        figures = new RuleFigures(holding);
    }

    public String add() {
        books.addRule(figures.content(from, baseRate), source);
        toasts.done("lateRule.done");
        return "late-rules?faces-redirect=true";
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public Money getBaseRate() {
        return baseRate;
    }

    public void setBaseRate(Money baseRate) {
        this.baseRate = baseRate;
    }

    public RuleFigures getFigures() {
        return figures;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
