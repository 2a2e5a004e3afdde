package no.front.portal.credit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.front.credit.boundary.DepositToPay;
import no.front.credit.boundary.DepositsToPay;
import no.front.web.ListQuery;

/** The deposit of the order that the secret link opens, {@code ?key=}. */
@Named
@RequestScoped
public class DepositToPayBacking {

    @Inject
    DepositsToPay deposits;

    @Inject
    ListQuery query;

    private DepositToPay deposit;

    @PostConstruct
    void load() {
        deposit = deposits.byLink(query.text("key")).orElse(null);
    }

    /** Null for none. */
    public DepositToPay getDeposit() {
        return deposit;
    }
}
