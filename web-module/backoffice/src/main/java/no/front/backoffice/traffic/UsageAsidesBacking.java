package no.front.backoffice.traffic;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.front.traffic.boundary.AsideGroup;
import no.front.traffic.boundary.UsageAsides;
import no.front.web.ListQuery;
import no.front.web.Toasts;

/** Usage kept aside, and where to put it: {@code ?account=} chooses one. */
@Named
@RequestScoped
public class UsageAsidesBacking {

    @Inject
    UsageAsides asides;

    @Inject
    ListQuery query;

    @Inject
    Toasts toasts;

    private List<AsideGroup> groups;
    private String number;

    @PostConstruct
    void load() {
        groups = asides.groups();
    }

    public String settle() {
        long settled = asides.settle(getChosen(), number);
        toasts.done("usageAsides.done", settled, number.strip());
        return "usage-asides?faces-redirect=true";
    }

    public List<AsideGroup> getGroups() {
        return groups;
    }

    /** The account, as told, that is to be dealt with; "" for none. */
    public String getChosen() {
        return query.text("account");
    }

    public long getChosenMessages() {
        return groups.stream()
                .filter(group -> group.account().equals(getChosen()))
                .mapToLong(AsideGroup::messages)
                .sum();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
