package no.front.backoffice.premium;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import no.front.commission.boundary.CommissionMonthRow;
import no.front.commission.boundary.CommissionMonths;
import no.front.commission.boundary.CommissionPart;
import no.front.commission.boundary.Holds;
import no.front.commission.boundary.PremiumAccess;
import no.front.commission.boundary.PremiumServices;
import no.front.commission.entity.CommissionHold;
import no.front.commission.entity.PremiumDenial;
import no.front.commission.entity.PremiumError;
import no.front.commission.entity.PremiumService;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.entity.Function;
import no.front.web.ListQuery;
import no.front.web.Words;

/**
 * One customer's premium services, where its commission is, its cases and what is denied it, {@code ?id=}: a part of the
 * customer's page, as far as the reader may see it.
 */
@Named
@RequestScoped
public class CustomerPremiumBacking {

    private static final int MONTHS_SHOWN = 6;

    @Inject
    PremiumServices premiumServices;

    @Inject
    PremiumAccess access;

    @Inject
    CommissionMonths commissionMonths;

    @Inject
    Holds commissionHolds;

    @Inject
    CurrentActor actor;

    @Inject
    ListQuery query;

    @Inject
    Words words;

    private long customer;
    private List<PremiumService> services = List.of();
    private Map<Long, String> labels = Map.of();
    private List<PremiumDenial> denials = List.of();
    private List<CommissionHold> holds = List.of();
    private List<CommissionMonthRow> months = List.of();

    @PostConstruct
    void load() {
        customer = query.id("id").orElseThrow(() -> new BusinessRuleViolation(PremiumError.NOT_FOUND));
        services = premiumServices.ofCustomer(customer);
        labels = access.services(customer);
        denials = access.of(customer).stream().filter(one -> !one.isLifted()).toList();
        if (showsMoney() || actor.may(Function.COMMISSION_HOLD)) {
            holds = commissionHolds.ofCustomer(customer);
        }
        if (showsMoney()) {
            months = commissionMonths.ofCustomer(customer);
        }
    }

    public long getCustomer() {
        return customer;
    }

    private boolean showsMoney() {
        return actor.may(Function.COMMISSION_READ);
    }

    /** By number and keyword. */
    public List<PremiumService> getServices() {
        return services;
    }

    /** Those that stand. */
    public List<PremiumDenial> getDenials() {
        return denials;
    }

    /** Newest first. */
    public List<CommissionHold> getHolds() {
        return holds;
    }

    /** The newest ones, newest first. */
    public List<CommissionMonthRow> getMonths() {
        return months.stream().limit(MONTHS_SHOWN).toList();
    }

    /** Over all months. @param part name of one */
    public Money sum(CommissionPart part) {
        return months.stream().map(row -> row.sums().of(part)).collect(Money.summing());
    }

    public String what(PremiumDenial denial) {
        return DenialWords.what(denial, labels, words);
    }

    /** {@code 2440 BILLETT}, or all the customer's. */
    public String about(CommissionHold hold) {
        return hold.serviceId().isPresent() ? labels.get(hold.serviceId().getAsLong()) : words.of(hold.scope());
    }
}
