package no.front.credit.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import no.front.access.boundary.StaffFilter;
import no.front.access.boundary.StaffRow;
import no.front.access.boundary.StaffUsers;
import no.front.credit.control.DepositStore;
import no.front.credit.entity.BankTransfer;
import no.front.credit.entity.Deposit;
import no.front.kernel.Money;
import no.front.kernel.OrganisationNumber;
import no.front.kernel.PageRequest;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.Open;
import no.front.platform.boundary.OwnTransaction;
import no.front.platform.boundary.RunAs;
import no.front.platform.entity.Actor;
import no.front.platform.entity.Role;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The demo's deposits, for orders of the demo that wait for a decision: one unpaid, one paid in part, one paid, one paid too
 * much. Filled once the components below have their demo data.
 */
@Stateless
@Open("fills an empty demo once, and does nothing ever after")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DepositDemo {

    private static final Money LIMIT = Money.of(10_000);

    /** A deposit and the share of it that is paid, in percent. */
    private record Plan(String organisationNumber, int paidPercent) {}

    private static final List<Plan> PLANS = List.of(
            new Plan("314206843", 0),
            new Plan("314202465", 40),
            new Plan("314206282", 100),
            new Plan("314200926", 120));

    @Inject
    CreditDecisions decisions;

    @Inject
    DepositPayments payments;

    @Inject
    DepositStore store;

    @Inject
    StaffUsers staff;

    @Inject
    OwnTransaction transaction;

    @Inject
    RunAs runAs;

    @Inject
    CurrentActor currentActor;

    @Inject
    BusinessClock clock;

    @Inject
    @ConfigProperty(name = "front.demo", defaultValue = "false")
    boolean demo;

    /** Outside of a demo, and in one that has deposits, nothing happens. */
    public void fill() {
        if (demo && transaction.call(store::isEmpty)) {
            runAs.job("demo-data", this::fillAs);
        }
    }

    private void fillAs() {
        Optional<StaffRow> finance = transaction
                .call(() -> staff.list(
                        new StaffFilter("", Optional.empty(), Optional.of(Role.FINANCE)), PageRequest.first()))
                .rows()
                .stream()
                .findFirst();
        finance.ifPresent(person -> {
            currentActor.become(Actor.staff(person.id(), person.name(), person.roles(), ""));
            PLANS.forEach(plan -> transaction.run(() -> fill(plan)));
        });
    }

    private void fill(Plan plan) {
        OptionalLong order = store.receivedOrderOf(OrganisationNumber.of(plan.organisationNumber()));
        if (order.isEmpty()) {
            return;
        }
        long id = order.getAsLong();
        Money amount = store.expectedMonthlyOf(id).times(3);
        decisions.requireSecurity(id, 0, amount, LIMIT, "Ingen regnskap å bygge på ennå");
        Deposit deposit = store.standingOf(id).orElseThrow();
        if (plan.paidPercent() > 0) {
            Money paid = Money.ofOre(amount.toOre() * plan.paidPercent() / 100);
            payments.register(
                    deposit.id(), new BankTransfer(clock.today(), paid, "AREF-" + (20_260_000 + deposit.number())));
        }
    }
}
