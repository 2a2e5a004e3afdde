package no.front.backoffice.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.ParkedItems;
import no.front.platform.boundary.ParkedRow;
import no.front.platform.boundary.PlatformError;
import no.front.web.ListQuery;
import no.front.web.Toasts;

/** One parked item: why it is, and another try. */
@Named
@RequestScoped
public class ParkedItemBacking {

    @Inject
    ParkedItems parkedItems;

    @Inject
    ListQuery query;

    @Inject
    Toasts toasts;

    private ParkedRow item;

    @PostConstruct
    void load() {
        item = parkedItems.get(query.id("id").orElseThrow(() -> new BusinessRuleViolation(PlatformError.NOT_FOUND)));
    }

    public String retry() {
        if (parkedItems.retry(item.id())) {
            toasts.done("parked.settled");
            return "job?faces-redirect=true&name=" + item.job();
        }
        toasts.done("parked.again");
        return "parked-item?faces-redirect=true&id=" + item.id();
    }

    public ParkedRow getItem() {
        return item;
    }
}
