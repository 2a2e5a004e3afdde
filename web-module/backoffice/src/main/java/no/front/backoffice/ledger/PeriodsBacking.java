package no.front.backoffice.ledger;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.front.ledger.boundary.Periods;
import no.front.ledger.boundary.PeriodsView;
import no.front.web.Toasts;
import no.front.web.Words;

/** How far the books are closed, and closing the next month. */
@Named
@RequestScoped
public class PeriodsBacking {

    private static final String HERE = "periods?faces-redirect=true";

    @Inject
    Periods periods;

    @Inject
    Toasts toasts;

    @Inject
    Words words;

    private PeriodsView view;
    private String reason;

    @PostConstruct
    void load() {
        view = periods.now();
    }

    public String close() {
        periods.close(view.next().orElseThrow());
        toasts.done("periods.close.done");
        return HERE;
    }

    public String openAgain() {
        periods.openAgain(view.closedThrough().orElseThrow(), reason);
        toasts.done("periods.open.done");
        return HERE;
    }

    public String getLead() {
        return view.closedThrough()
                .map(month -> words.say("periods.lead", month))
                .orElseGet(() -> words.say("periods.lead.none"));
    }

    public PeriodsView getView() {
        return view;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
