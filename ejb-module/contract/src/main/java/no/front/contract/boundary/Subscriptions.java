package no.front.contract.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import no.front.contract.control.ContractStore;
import no.front.contract.control.PlanChange;
import no.front.contract.control.PriceStore;
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
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Function;

/** The products of an account: adding, removing, moving between plans, with what each costs (CON-7). */
@Stateless
@Allowed(Function.CONTRACT_EDIT)
public class Subscriptions {

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

    /** Products that can be added, with what they cost the account today. @throws BusinessRuleViolation NOT_FOUND */
    @Allowed(Function.CONTRACT_READ)
    public List<ProductCost> addable(long accountId) {
        Fees fees = feesOf(store.account(accountId));
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

    /** Plans it can move to, with what the move costs today. @throws BusinessRuleViolation NOT_FOUND */
    @Allowed(Function.CONTRACT_READ)
    public List<ProductCost> plansOf(long subscriptionId) {
        Subscription subscription = store.subscription(subscriptionId);
        Product now = subscription.product();
        Fees fees = feesOf(subscription.account());
        return prices.products().stream()
                .filter(plan -> !now.planFamily().isEmpty()
                        && plan.planFamily().equals(now.planFamily())
                        && !plan.code().equals(now.code()))
                .map(plan -> {
                    Money before = fees.monthly(now);
                    Money after = fees.monthly(plan);
                    return new ProductCost(
                            plan,
                            fees.once(plan),
                            after,
                            PlanChange.charge(before, after, plan.firstMonth(), clock.today()),
                            PlanChange.isUpgrade(before, after));
                })
                .toList();
    }

    /**
     * A product from today on; set-up and the first month wait for the next invoice (CON-7).
     *
     * @return its id
     * @throws BusinessRuleViolation NOT_FOUND, CONTRACT_STATUS, ACCOUNT_CLOSED, PRODUCT_UNKNOWN, QUANTITY_OUT_OF_RANGE,
     *     MAIN_PRODUCT_MISSING for an add-on where the contract has no main product
     */
    public long add(long accountId, String productCode, int quantity) {
        Account account = store.lockedAccount(accountId);
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
        return subscription.id();
    }

    /** What the notice of removing a product would mean (CON-6). @throws BusinessRuleViolation NOT_FOUND */
    @Allowed(Function.CONTRACT_READ)
    public LocalDate lastDayIfRemoved(long subscriptionId, LocalDate countsOn) {
        return lastDay(store.subscription(subscriptionId), countsOn);
    }

    /**
     * The customer no longer wants it; a main product runs out its notice, an add-on the month (S).
     *
     * @param countsOn when the wish was received
     * @return its last day
     * @throws BusinessRuleViolation NOT_FOUND, ACCOUNT_CLOSED, SUBSCRIPTION_ENDED, DAY_MISSING, IN_THE_FUTURE;
     *     LAST_MAIN_PRODUCT: that is notice of the contract
     */
    public LocalDate remove(long subscriptionId, LocalDate countsOn, String reason) {
        Subscription subscription = store.lockedSubscription(subscriptionId);
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
    private LocalDate lastDay(Subscription subscription, LocalDate countsOn) {
        LocalDate byRule = subscription.lastDayIfRemoved(countsOn);
        return byRule.isBefore(clock.today()) ? clock.today() : byRule;
    }

    /** It stays after all. @throws BusinessRuleViolation NOT_FOUND, ACCOUNT_CLOSED, SUBSCRIPTION_ENDED */
    public void keep(long subscriptionId) {
        Subscription subscription = store.lockedSubscription(subscriptionId);
        Account account = subscription.account();
        changeLog.record(ContractChange.SUBSCRIPTION_KEPT, account, account.keep(subscription, clock.today()));
    }

    /**
     * Another plan at once: an upgrade is charged its difference, a downgrade gives nothing back (CON-7).
     *
     * @return id of the new subscription
     * @throws BusinessRuleViolation NOT_FOUND, ACCOUNT_CLOSED, SUBSCRIPTION_ENDED, OTHER_PLAN_FAMILY, PRODUCT_UNKNOWN
     */
    public long move(long subscriptionId, String planCode) {
        Subscription from = store.lockedSubscription(subscriptionId);
        Account account = from.account();
        Product to = offers.ordered(planCode, from.quantity()).product();
        LocalDate today = clock.today();
        String before = from.toString();
        Subscription moved = account.move(from, to, today);
        store.flush();
        changeLog.record(ContractChange.PLAN_CHANGED, account, Changes.none().field("subscription", before, moved));
        Fees fees = feesOf(account);
        Money difference = PlanChange.charge(
                fees.monthly(from.product()).times(from.quantity()),
                fees.monthly(to).times(from.quantity()),
                to.firstMonth(),
                today);
        charge(moved, ChargeKind.UPGRADE, difference, restOfMonth(today));
        return moved.id();
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
