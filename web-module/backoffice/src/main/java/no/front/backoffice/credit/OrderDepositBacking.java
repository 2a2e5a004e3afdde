package no.front.backoffice.credit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.front.credit.boundary.DepositView;
import no.front.credit.boundary.Deposits;
import no.front.credit.boundary.SecurityView;
import no.front.credit.entity.DepositError;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.entity.Function;
import no.front.web.House;
import no.front.web.ListQuery;

/** The security of the order that the page shows, {@code ?id=}; nothing for those who may not see deposits. */
@Named
@RequestScoped
public class OrderDepositBacking {

    @Inject
    Deposits deposits;

    @Inject
    CurrentActor currentActor;

    @Inject
    ListQuery query;

    @Inject
    House house;

    private DepositView view;
    private SecurityView security;

    @PostConstruct
    void load() {
        if (currentActor.may(Function.DEPOSIT_READ)) {
            long order = query.id("id").orElseThrow(() -> new BusinessRuleViolation(DepositError.NOT_FOUND));
            view = deposits.ofOrder(order).orElse(null);
            security = deposits.otherSecurityOf(order).orElse(null);
        }
    }

    public boolean isAny() {
        return view != null || security != null;
    }

    /** Null for none. */
    public DepositView getView() {
        return view;
    }

    /** Null for none. */
    public SecurityView getSecurity() {
        return security;
    }

    public boolean isOverdue() {
        return view != null
                && view.deposit().isAsked()
                && house.getToday().isAfter(view.deposit().dueOn());
    }
}
