package no.front.backoffice.commission;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.front.commission.boundary.Advances;
import no.front.commission.entity.PayoutError;
import no.front.customer.boundary.Customers;
import no.front.kernel.BillingMonth;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.kernel.OrganisationNumber;
import no.front.web.House;
import no.front.web.ListQuery;
import no.front.web.Show;
import no.front.web.Toasts;
import no.front.web.Words;

/** An advance to prepare; {@code ?customer=} fills in whose. */
@Named
@RequestScoped
public class AdvanceNewBacking {

    @Inject
    Advances advances;

    @Inject
    Customers customers;

    @Inject
    ListQuery query;

    @Inject
    House house;

    @Inject
    Show show;

    @Inject
    Words words;

    @Inject
    Toasts toasts;

    private OrganisationNumber number;
    private String month;
    private Money amount;
    private String reason;
    private boolean above;
    private String lead;

    @PostConstruct
    void prefill() {
        month = BillingMonth.of(house.getToday()).previous().toString();
        lead = words.say("advances.lead");
        query.id("customer").ifPresent(id -> {
            number = customers.get(id).organisationNumber().orElse(null);
            lead = words.say("advance.new.lead", show.amount(advances.earned(id)));
        });
    }

    public String prepare() {
        long customer =
                customers.withNumber(number).orElseThrow(() -> new BusinessRuleViolation(PayoutError.NO_CUSTOMER));
        long id = advances.prepare(customer, BillingMonth.of(month), amount, reason, above);
        toasts.done("advance.prepare.done");
        return "advance?faces-redirect=true&id=" + id;
    }

    public String getLead() {
        return lead;
    }

    public OrganisationNumber getNumber() {
        return number;
    }

    public void setNumber(OrganisationNumber number) {
        this.number = number;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public boolean isAbove() {
        return above;
    }

    public void setAbove(boolean above) {
        this.above = above;
    }
}
