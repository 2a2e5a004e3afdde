package no.front.backoffice.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import no.front.customer.boundary.CustomerLinks;
import no.front.customer.entity.CustomerError;
import no.front.customer.entity.CustomerGroup;
import no.front.customer.entity.GroupKind;
import no.front.kernel.BusinessRuleViolation;
import no.front.web.ListQuery;
import no.front.web.Toasts;

/** Groups and chains of the organisation, and joining and leaving them (CUS-11). */
@Named
@RequestScoped
public class CustomerGroupBacking {

    @Inject
    CustomerBacking page;

    @Inject
    CustomerLinks links;

    @Inject
    ListQuery query;

    @Inject
    Toasts toasts;

    private List<CustomerLinks.Link> all;
    private GroupKind kind = GroupKind.GROUP;
    private String name;
    private boolean head;

    public List<CustomerLinks.Link> getAll() {
        if (all == null) {
            all = links.of(page.getId());
        }
        return all;
    }

    /** Offered while the name is typed. */
    public List<String> suggest(String typed) {
        return links.find(typed).stream().map(CustomerGroup::name).toList();
    }

    /** Joins the group of this name and kind; creates it where there is none. */
    public String join() {
        Optional<CustomerGroup> existing = links.find(name).stream()
                .filter(group -> group.kind() == kind && group.name().equalsIgnoreCase(name.strip()))
                .findFirst();
        if (existing.isPresent()) {
            links.join(existing.get().id(), page.getId(), head);
        } else {
            links.create(kind, name, page.getId(), head);
        }
        toasts.done("customer.group.joined", name.strip());
        return again();
    }

    /** Which one stands in the form, not in the row: rows may have changed since. */
    public String leave() {
        long group = query.id("group").orElseThrow(() -> new BusinessRuleViolation(CustomerError.NOT_MEMBER));
        links.leave(group, page.getId());
        toasts.done("customer.group.left");
        return again();
    }

    private String again() {
        return "customer?faces-redirect=true&id=" + page.getId() + "&tab=" + CustomerTab.GROUP.code();
    }

    public GroupKind[] getGroupKinds() {
        return GroupKind.values();
    }

    public GroupKind getKind() {
        return kind;
    }

    public void setKind(GroupKind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isHead() {
        return head;
    }

    public void setHead(boolean head) {
        this.head = head;
    }
}
