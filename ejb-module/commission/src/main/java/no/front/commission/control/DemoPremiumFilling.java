package no.front.commission.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.front.commission.boundary.PremiumIntakes;
import no.front.commission.boundary.PremiumLine;
import no.front.commission.control.DemoPremium.Plan;
import no.front.commission.entity.PremiumChange;
import no.front.commission.entity.PremiumPrice;
import no.front.commission.entity.PremiumService;
import no.front.commission.entity.PremiumShare;
import no.front.commission.entity.Shares;
import no.front.contract.entity.Contract;
import no.front.contract.entity.ProductKind;
import no.front.customer.boundary.Customers;
import no.front.kernel.BillingMonth;
import no.front.kernel.Money;
import no.front.kernel.OrganisationNumber;
import no.front.kernel.Percentage;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.OwnTransaction;

/** Fills an empty demo with premium services and their transactions, and counts what they earned. */
@Dependent
public class DemoPremiumFilling {

    @Inject
    PremiumServiceStore store;

    @Inject
    PremiumIntakes intakes;

    @Inject
    Earnings earnings;

    @Inject
    EarningStore earned;

    @Inject
    Customers customers;

    @Inject
    PremiumContractStore contracts;

    @Inject
    OwnTransaction transaction;

    @Inject
    ChangeLog changeLog;

    @Inject
    BusinessClock clock;

    public void fill() {
        if (!transaction.call(store::isEmpty)) {
            return;
        }
        LocalDate today = clock.today();
        List<PremiumLine> lines = new ArrayList<>();
        for (Plan plan : DemoPremium.PLANS) {
            if (transaction.call(() -> add(plan, today))) {
                lines.addAll(DemoPremium.lines(plan, today));
            }
        }
        lines.addAll(DemoPremium.strange(today.minusDays(1)));
        for (int from = 0; from < lines.size(); from += PremiumIntakes.MOST_LINES) {
            intakes.take("Strex", lines.subList(from, Math.min(lines.size(), from + PremiumIntakes.MOST_LINES)));
        }
        for (BillingMonth month : transaction.call(earned::openMonths)) {
            transaction.run(() -> earnings.refresh(month));
        }
    }

    /** @return whether its customer has a contract for it */
    private boolean add(Plan plan, LocalDate today) {
        Optional<Contract> found = customers
                .withNumber(OrganisationNumber.of(plan.organisation()))
                .flatMap(id -> contracts.withPremium(id, ProductKind.PREMIUM_SMS, today));
        if (found.isEmpty()) {
            return false;
        }
        Contract contract = found.get();
        LocalDate from = DemoPremium.first(today).firstDay();
        PremiumService service = new PremiumService(
                contract.customer(),
                contract.id(),
                DemoPremium.NUMBER,
                plan.keyword(),
                new PremiumService.Terms(plan.name(), plan.serviceCode(), plan.regime(), plan.vat(), plan.age()),
                from,
                clock.now(),
                "Front");
        store.add(service);
        store.add(new PremiumPrice(service, Money.of(plan.price()), from));
        List<Percentage> parts = plan.shares().stream().map(Percentage::of).toList();
        store.add(new PremiumShare(
                service,
                null,
                null,
                from,
                new Shares(parts.get(0), parts.get(1), parts.get(2), parts.get(3)),
                clock.now(),
                "Front"));
        store.flush();
        changeLog.record(PremiumChange.PREMIUM_SERVICE_ADDED, service);
        return true;
    }
}
