package no.front.backoffice.late;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import no.front.billing.boundary.CollectionRuleBooks;
import no.front.kernel.Money;
import no.front.kernel.Percentage;
import no.front.web.Toasts;

/** Adds a rate of late interest. */
@Named
@RequestScoped
public class LateRateBacking {

    @Inject
    CollectionRuleBooks books;

    @Inject
    Toasts toasts;

    private LocalDate from;
    private Percentage percent;
    private Money compensation;
    private String source;

    public String add() {
        books.addRate(from, percent, compensation, source);
        toasts.done("lateRate.done");
        return "late-rules?faces-redirect=true";
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public Percentage getPercent() {
        return percent;
    }

    public void setPercent(Percentage percent) {
        this.percent = percent;
    }

    public Money getCompensation() {
        return compensation;
    }

    public void setCompensation(Money compensation) {
        this.compensation = compensation;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
