package no.front.backoffice.payment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.front.customer.boundary.Customers;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.kernel.OrganisationNumber;
import no.front.payment.boundary.Allocations;
import no.front.payment.boundary.Allocations.Share;
import no.front.payment.entity.PaymentError;
import no.front.web.ListQuery;
import no.front.web.Show;
import no.front.web.Toasts;

/** What finance does with a payment. */
@Named
@RequestScoped
public class PaymentActionsBacking {

    @Inject
    PaymentBacking page;

    @Inject
    Allocations allocations;

    @Inject
    Customers customers;

    @Inject
    ListQuery query;

    @Inject
    Show show;

    @Inject
    Toasts toasts;

    private String item;
    private Money amount;
    private OrganisationNumber owner;
    private String reason;

    @PostConstruct
    void prefill() {
        long chosen = query.id("item").orElse(0L);
        page.getSuggestions().stream()
                .filter(one -> one.itemId() == chosen)
                .findFirst()
                .ifPresent(one -> {
                    item = one.label();
                    amount = one.proposed().isPositive()
                            ? one.proposed()
                            : page.getView().free().min(one.remaining());
                });
    }

    public String allocate() {
        allocations.allocate(page.getId(), List.of(new Share(allocations.claim(item), amount)));
        toasts.done("incoming.allocated.done", show.amount(amount));
        return again();
    }

    public String allocateAll() {
        Money sum = page.getProposed();
        allocations.allocate(
                page.getId(),
                page.getProposal().stream()
                        .map(one -> new Share(one.itemId(), one.proposed()))
                        .toList());
        toasts.done("incoming.allocated.done", show.amount(sum));
        return again();
    }

    public String own() {
        long customer =
                customers.withNumber(owner).orElseThrow(() -> new BusinessRuleViolation(PaymentError.CUSTOMER_UNKNOWN));
        allocations.belongsTo(page.getId(), customer);
        toasts.done("incoming.owner.done");
        return again();
    }

    public String takeBack() {
        if (page.getUndone() == null) {
            throw new BusinessRuleViolation(PaymentError.ALREADY_TAKEN_BACK);
        }
        allocations.takeBack(page.getUndone().id(), reason);
        toasts.done("incoming.takeBack.done");
        return again();
    }

    public String another() {
        allocations.isAnother(page.getId());
        toasts.done("incoming.same.done");
        return again();
    }

    public String same() {
        allocations.isTheSame(page.getId());
        toasts.done("incoming.same.done");
        return again();
    }

    public String takes() {
        if (page.getTaken() == null) {
            throw new BusinessRuleViolation(PaymentError.NOT_FOUND);
        }
        allocations.takesBack(page.getId(), page.getTaken().id());
        toasts.done("incoming.takes.done");
        return again();
    }

    private String again() {
        return "payment?faces-redirect=true&id=" + page.getId();
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item;
    }

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
    }

    public OrganisationNumber getOwner() {
        return owner;
    }

    public void setOwner(OrganisationNumber owner) {
        this.owner = owner;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
