package no.front.contract.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.front.contract.boundary.Charges;
import no.front.contract.boundary.Offers;
import no.front.contract.boundary.PriceBooks;
import no.front.contract.boundary.ProductCost;
import no.front.contract.entity.Account;
import no.front.contract.entity.ChargeKind;
import no.front.contract.entity.ContractChange;
import no.front.contract.entity.ContractCharge;
import no.front.contract.entity.ContractError;
import no.front.contract.entity.PriceBook;
import no.front.contract.entity.PriceItem;
import no.front.contract.entity.Product;
import no.front.contract.entity.Subscription;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.DateRange;
import no.front.kernel.Money;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.entity.Changes;

/**
 * Adds, removes and moves products of an account, with what each costs (CON-7): the same for staff and for customers
 * themselves. The caller has asked who may, and has locked what changes.
 */
@Dependent
public class ProductChanges {

    @Inject
    ContractStore store;

    @Inject
    PriceStore prices;

    @Inject
    PriceBooks priceBooks;

    @Inject
    Offers offers;

    @Inject
    Charges charges;

    @Inject
    ChangeLog changeLog;

    @Inject
    BusinessClock clock;

    /** Products that can be added, with what they cost the account today. */
    public List<ProductCost> addable(Account account) {
        Fees fees = feesOf(account);
        LocalDate today = clock.today();
        return prices.products().stream()
                .filter(Product::isOrderable)
                .map(product -> new ProductCost(
                        product,
                        fees.once(product),
                        fees.monthly(product),
                        PlanChange.firstMonth(fees.monthly(product), product.firstMonth(), today),
                        false))
                .toList();
    }

    /** For all its pieces, NOK excl. VAT a month, at what the account pays today. */
    public Money monthlyOf(Subscription subscription) {
        return feesOf(subscription.account()).monthly(subscription.product()).times(subscription.quantity());
    }

    /** What this month is paid for already, for all its pieces, NOK excl. VAT: an upgrade is charged what is above it. */
    public Money coveredOf(Subscription subscription) {
        return covered(subscription, feesOf(subscription.account())).times(subscription.quantity());
    }

    /**
     * For one piece: the dearest of the plans that it has been in this month. A downgrade gave nothing back, so who comes up
     * again in the same month has paid for that already (S).
     */
    private Money covered(Subscription subscription, Fees fees) {
        LocalDate monthStart = clock.today().withDayOfMonth(1);
        Map<Long, Subscription> all =
                subscription.account().subscriptions().stream().collect(Collectors.toMap(Subscription::id, one -> one));
        Money most = fees.monthly(subscription.product());
        for (Subscription before = all.get(subscription.movedFrom().orElse(0L));
                before != null && !lastDay(before).isBefore(monthStart);
                before = all.get(before.movedFrom().orElse(0L))) {
            Money fee = fees.monthly(before.product());
            most = fee.isMoreThan(most) ? fee : most;
        }
        return most;
    }

    /** Of a plan that was moved from: one that was left on its first day has that day. */
    private static LocalDate lastDay(Subscription left) {
        return left.isCancelled()
                ? left.period().firstDay()
                : left.period().lastDay().orElse(LocalDate.MAX);
    }

    /** Plans it can move to, with what the move costs today, for one. */
    public List<ProductCost> plansOf(Subscription subscription) {
        Product now = subscription.product();
        Fees fees = feesOf(subscription.account());
        return prices.products().stream()
                .filter(plan -> !now.planFamily().isEmpty()
                        && plan.planFamily().equals(now.planFamily())
                        && !plan.code().equals(now.code()))
                .map(plan -> {
                    Money after = fees.monthly(plan);
                    return new ProductCost(
                            plan,
                            fees.once(plan),
                            after,
                            PlanChange.charge(covered(subscription, fees), after, plan.firstMonth(), clock.today()),
                            PlanChange.isUpgrade(fees.monthly(now), after));
                })
                .toList();
    }

    /** A product from today on; set-up and the first month wait for the next invoice (CON-7). */
    public Subscription add(Account account, String productCode, int quantity) {
        Product product = offers.ordered(productCode, quantity).product();
        LocalDate today = clock.today();
        if (!product.kind().isMain() && !account.contract().products().hasMain(today)) {
            throw new BusinessRuleViolation(ContractError.MAIN_PRODUCT_MISSING);
        }
        Subscription subscription = account.subscribe(product, quantity, today);
        store.flush();
        changeLog.record(
                ContractChange.SUBSCRIPTION_STARTED, account, Changes.none().field("subscription", null, subscription));
        Fees fees = feesOf(account);
        charge(subscription, ChargeKind.SET_UP, fees.once(product).times(quantity), DateRange.throughout(today, today));
        Money first = PlanChange.firstMonth(fees.monthly(product).times(quantity), product.firstMonth(), today);
        charge(subscription, ChargeKind.FIRST_MONTH, first, restOfMonth(today));
        return subscription;
    }

    /** The customer no longer wants it; a main product runs out its notice, an add-on the month (S). */
    public LocalDate remove(Subscription subscription, LocalDate countsOn, String reason) {
        LocalDate today = clock.today();
        if (countsOn == null) {
            throw new BusinessRuleViolation(ContractError.DAY_MISSING);
        }
        if (countsOn.isAfter(today)) {
            throw new BusinessRuleViolation(ContractError.IN_THE_FUTURE, today);
        }
        Account account = subscription.account();
        if (subscription.product().kind().isMain()
                && account.contract().products().isLastMain(subscription, today)) {
            throw new BusinessRuleViolation(ContractError.LAST_MAIN_PRODUCT);
        }
        LocalDate lastDay = lastDay(subscription, countsOn);
        changeLog.record(
                ContractChange.SUBSCRIPTION_ENDING,
                account,
                reason == null ? "" : reason.strip(),
                account.end(subscription, lastDay));
        return lastDay;
    }

    /** By the rule; today where that is over already. */
    public LocalDate lastDay(Subscription subscription, LocalDate countsOn) {
        LocalDate byRule = subscription.lastDayIfRemoved(countsOn);
        return byRule.isBefore(clock.today()) ? clock.today() : byRule;
    }

    /** Another plan at once: an upgrade is charged its difference, a downgrade gives nothing back (CON-7). */
    public Subscription move(Subscription from, String planCode) {
        Account account = from.account();
        Product to = offers.ordered(planCode, from.quantity()).product();
        LocalDate today = clock.today();
        String before = from.toString();
        Subscription moved = account.move(from, to, today);
        store.flush();
        changeLog.record(ContractChange.PLAN_CHANGED, account, Changes.none().field("subscription", before, moved));
        Fees fees = feesOf(account);
        Money difference = PlanChange.charge(
                covered(from, fees).times(from.quantity()),
                fees.monthly(to).times(from.quantity()),
                to.firstMonth(),
                today);
        charge(moved, ChargeKind.UPGRADE, difference, restOfMonth(today));
        return moved;
    }

    private void charge(Subscription subscription, ChargeKind kind, Money amount, DateRange period) {
        charges.add(new ContractCharge.Content(
                subscription.account(),
                subscription.product(),
                kind,
                subscription.quantity(),
                amount,
                period,
                "",
                "subscription:" + subscription.id() + ":" + kind));
    }

    private static DateRange restOfMonth(LocalDate from) {
        return DateRange.throughout(from, YearMonth.from(from).atEndOfMonth());
    }

    /** What this account pays today, its own prices included. */
    private Fees feesOf(Account account) {
        return new Fees(priceBooks.of(account.organisationId()), account.id(), clock.today());
    }

    private record Fees(PriceBook book, Long account, LocalDate today) {

        Money monthly(Product product) {
            return of(PriceItem.monthly(product.code()));
        }

        Money once(Product product) {
            return of(PriceItem.ofSetUp(product.code()));
        }

        private Money of(PriceItem item) {
            return book.on(today, account, item)
                    .map(held -> held.price().first().times(1))
                    .orElse(Money.ZERO);
        }
    }
}
