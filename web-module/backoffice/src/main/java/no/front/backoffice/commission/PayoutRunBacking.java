package no.front.backoffice.commission;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import no.front.billing.entity.RunStatus;
import no.front.commission.boundary.PayoutCustomerRow;
import no.front.commission.boundary.PayoutFilter;
import no.front.commission.boundary.PayoutRunRow;
import no.front.commission.boundary.PayoutRuns;
import no.front.commission.entity.PayoutError;
import no.front.commission.entity.PayoutOutcome;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Page;
import no.front.platform.boundary.CurrentActor;
import no.front.web.ListQuery;
import no.front.web.Toasts;
import no.front.web.Words;

/** One payout run, {@code ?id=}; its customers by {@code &q=&outcome=}. */
@Named
@RequestScoped
public class PayoutRunBacking {

    @Inject
    PayoutRuns runs;

    @Inject
    ListQuery query;

    @Inject
    CurrentActor currentActor;

    @Inject
    Words words;

    @Inject
    Toasts toasts;

    private PayoutRunRow run;
    private Page<PayoutCustomerRow> customers;

    @PostConstruct
    void load() {
        run = runs.get(query.id("id").orElseThrow(() -> new BusinessRuleViolation(PayoutError.NOT_FOUND)));
    }

    public String stop() {
        runs.stop(run.id());
        toasts.done("payoutRun.stop.done");
        return again();
    }

    public String takeUp() {
        toasts.done("payoutRun.takeUp.done", runs.takeUp(run.id()));
        return again();
    }

    public String approve() {
        runs.approveAll(run.id());
        toasts.done("payoutRun.approve.done");
        return again();
    }

    private String again() {
        return "payout-run?faces-redirect=true&id=" + run.id();
    }

    /** Once it has ended, the whole page is shown as it stands then. */
    public void poll() {
        if (!run.open()) {
            try {
                FacesContext.getCurrentInstance().getExternalContext().redirect("payout-run?id=" + run.id());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** How far it has come, in words. */
    public String getStanding() {
        if (run.approving() && !run.status().isOpen()) {
            return words.say(
                    "payoutRun.standing.approving",
                    run.approvedBy(),
                    run.counts().waiting());
        }
        String key = run.stopRequested()
                ? "payoutRun.standing.stopping"
                : run.status() == RunStatus.PREPARED ? "payoutRun.standing.prepared" : "payoutRun.standing";
        return words.say(key, run.counts().done(), run.counts().customers());
    }

    public PayoutRunRow getRun() {
        return run;
    }

    /** Who prepared it can't approve it. */
    public boolean isOwn() {
        return run.preparedById() == currentActor.get().id();
    }

    public Page<PayoutCustomerRow> getCustomers() {
        if (customers == null) {
            customers = runs.customers(
                    new PayoutFilter(run.id(), query.text("q"), query.choice("outcome", PayoutOutcome.class)),
                    query.page("customer", false));
        }
        return customers;
    }

    public PayoutOutcome[] getOutcomes() {
        return PayoutOutcome.values();
    }
}
