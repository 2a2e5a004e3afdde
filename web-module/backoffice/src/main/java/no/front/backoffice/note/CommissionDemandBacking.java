package no.front.backoffice.note;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.front.billing.boundary.DeliveryRow;
import no.front.billing.entity.DispatchState;
import no.front.commission.boundary.CommissionDemands;
import no.front.commission.entity.CommissionDemand;
import no.front.commission.entity.NoteError;
import no.front.customer.entity.InvoiceDelivery;
import no.front.kernel.BusinessRuleViolation;
import no.front.web.ListQuery;
import no.front.web.Toasts;

/** One demand for commission back, {@code ?id=} (CPA-3, CPA-5). */
@Named
@RequestScoped
public class CommissionDemandBacking {

    @Inject
    CommissionDemands demands;

    @Inject
    ListQuery query;

    @Inject
    Toasts toasts;

    private CommissionDemands.View view;

    @PostConstruct
    void load() {
        view = demands.get(query.id("id").orElseThrow(() -> new BusinessRuleViolation(NoteError.NOT_FOUND)));
    }

    public String retry() {
        demands.retry(getDemand().id());
        toasts.done("deliveries.retry.done");
        return again();
    }

    public String posted() {
        demands.posted(getDemand().id());
        toasts.done("commissionNote.posted.done");
        return again();
    }

    private String again() {
        return "commission-demand?faces-redirect=true&id=" + getDemand().id();
    }

    public CommissionDemands.View getView() {
        return view;
    }

    public CommissionDemand getDemand() {
        return view.demand();
    }

    private DeliveryRow last() {
        return view.ways().getLast();
    }

    public boolean isRetryable() {
        return last().retryable();
    }

    /** A letter that somebody is to print and post. */
    public boolean isLetter() {
        return last().channel() == InvoiceDelivery.POST && last().state() == DispatchState.QUEUED;
    }
}
