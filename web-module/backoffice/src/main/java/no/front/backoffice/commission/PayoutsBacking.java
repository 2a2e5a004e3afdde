package no.front.backoffice.commission;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.front.commission.boundary.PayoutRow;
import no.front.commission.boundary.Payouts;
import no.front.commission.entity.PayoutStatus;
import no.front.kernel.Page;
import no.front.web.ListQuery;

/** Payouts of all runs: {@code ?q=&status=REJECTED}. */
@Named
@RequestScoped
public class PayoutsBacking {

    @Inject
    Payouts payouts;

    @Inject
    ListQuery query;

    private Page<PayoutRow> page;

    @PostConstruct
    void load() {
        page = payouts.page(
                query.choice("status", PayoutStatus.class),
                query.has("q") ? query.text("q") : "",
                query.page("day", true));
    }

    public Page<PayoutRow> getPage() {
        return page;
    }

    public PayoutStatus[] getStatuses() {
        return PayoutStatus.values();
    }
}
