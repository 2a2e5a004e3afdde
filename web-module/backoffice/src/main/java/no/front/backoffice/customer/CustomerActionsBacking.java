package no.front.backoffice.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import no.front.customer.boundary.Customers;
import no.front.customer.boundary.RegisterLookups;
import no.front.customer.boundary.RegisterReading;
import no.front.customer.entity.LookupOutcome;
import no.front.customer.entity.RegisterField;
import no.front.customer.entity.RelationKind;
import no.front.customer.entity.StaffMember;
import no.front.web.Toasts;

/** What can be done at once from the customer page; each ends on the same tab. */
@Named
@RequestScoped
public class CustomerActionsBacking {

    @Inject
    CustomerBacking page;

    @Inject
    CustomerOverviewBacking overview;

    @Inject
    Customers customers;

    @Inject
    RegisterLookups lookups;

    @Inject
    Toasts toasts;

    private String reason;
    private RelationKind[] kinds;
    private String seller;

    public String becomeCustomer() {
        customers.becomeCustomer(page.getId(), page.getVersion());
        return done("customer.becomeCustomer.done");
    }

    public String end() {
        customers.end(page.getId(), page.getVersion(), reason);
        return done("customer.end.done");
    }

    public String reopen() {
        customers.reopen(page.getId(), page.getVersion(), "");
        return done("customer.reopen.done");
    }

    public String clearReturned() {
        customers.clearReturned(page.getId(), page.getVersion());
        return done("customer.returned.cleared");
    }

    public String changeKinds() {
        Set<RelationKind> chosen = EnumSet.noneOf(RelationKind.class);
        chosen.addAll(Arrays.asList(kinds));
        customers.changeKinds(page.getId(), page.getVersion(), chosen);
        return done("customer.kinds.done");
    }

    public String assign() {
        StaffMember chosen = overview.getSellers().stream()
                .filter(member -> String.valueOf(member.id()).equals(seller))
                .findFirst()
                .orElse(null);
        customers.assign(page.getId(), page.getVersion(), chosen);
        return done("customer.assign.done");
    }

    public String writeNotes() {
        customers.writeNotes(page.getId(), page.getVersion(), overview.getNotes());
        return done("customer.notes.done");
    }

    /** The answer, good or not, is the newest line of the register's tab. */
    public String refresh() {
        RegisterReading reading = lookups.refresh(page.getId());
        if (reading.answer().outcome() == LookupOutcome.FOUND) {
            toasts.done("customer.refresh.done");
        }
        return "customer?faces-redirect=true&id=" + page.getId() + "&tab=" + CustomerTab.REGISTER.code();
    }

    public String adopt(RegisterField field) {
        customers.adopt(page.getId(), page.getVersion(), field);
        return done("customer.register.adopted");
    }

    private String done(String sentence) {
        toasts.done(sentence);
        return "customer?faces-redirect=true&id=" + page.getId() + "&tab="
                + page.getTab().code();
    }

    public RelationKind getProspect() {
        return RelationKind.PROSPECT;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public RelationKind[] getKinds() {
        return kinds == null ? page.getCustomer().kinds().toArray(RelationKind[]::new) : kinds.clone();
    }

    public void setKinds(RelationKind[] kinds) {
        this.kinds = kinds == null ? new RelationKind[0] : kinds.clone();
    }

    public String getSeller() {
        return page.getCustomer()
                .seller()
                .map(member -> String.valueOf(member.id()))
                .orElse("");
    }

    public void setSeller(String seller) {
        this.seller = seller;
    }
}
