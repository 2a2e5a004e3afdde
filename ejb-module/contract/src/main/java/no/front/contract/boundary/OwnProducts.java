package no.front.contract.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.front.contract.control.ContractMails;
import no.front.contract.control.ContractStore;
import no.front.contract.control.PlanChange;
import no.front.contract.control.ProductChanges;
import no.front.contract.entity.ContractError;
import no.front.contract.entity.PriceBook;
import no.front.contract.entity.Product;
import no.front.contract.entity.Subscription;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Formats;
import no.front.kernel.Language;
import no.front.kernel.Money;
import no.front.kernel.UnitPrice;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.ForCustomers;
import no.front.platform.boundary.Reading;
import no.front.platform.entity.Actor;
import no.front.platform.entity.CustomerFunction;

/**
 * The products of the organisation that the user is signed in to, as it changes them itself (CON-7, ACC-10): at once, at the
 * amounts that were shown, confirmed by mail.
 */
@Stateless
@ForCustomers(CustomerFunction.ORDER_PLACE)
public class OwnProducts {

    @Inject
    ContractStore store;

    @Inject
    ProductChanges changes;

    @Inject
    Offers offers;

    @Inject
    PriceBooks priceBooks;

    @Inject
    ContractMails mails;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor currentActor;

    /** @throws BusinessRuleViolation NOT_FOUND; SUBSCRIPTION_ENDED where it has its last day, or never ran */
    @Reading
    public OwnPlans get(long subscriptionId) {
        Subscription subscription = changeable(own(subscriptionId));
        LocalDate today = clock.today();
        PriceBook book = priceBooks.of(subscription.account().organisationId());
        boolean lastMain = isLastMain(subscription, today);
        return new OwnPlans(
                subscription.id(),
                subscription.account().contract().number(),
                subscription.account().name(),
                subscription.product().name(Language.BOKMAL),
                subscription.product().name(Language.ENGLISH),
                subscription.quantity(),
                changes.monthlyOf(subscription),
                unitPrice(book, subscription, subscription.product(), today),
                plans(subscription, book, today),
                lastMain ? null : changes.lastDay(subscription, today));
    }

    private static boolean isLastMain(Subscription subscription, LocalDate today) {
        return subscription.product().kind().isMain()
                && subscription.account().contract().products().isLastMain(subscription, today);
    }

    private List<OwnPlans.Plan> plans(Subscription subscription, PriceBook book, LocalDate today) {
        Set<String> sold = offers.orderable().stream().map(Offer::code).collect(Collectors.toSet());
        Money before = changes.monthlyOf(subscription);
        Money covered = changes.coveredOf(subscription);
        return changes.plansOf(subscription).stream()
                .filter(plan -> sold.contains(plan.code()))
                .map(plan -> {
                    Money after = plan.monthlyFee().times(subscription.quantity());
                    return new OwnPlans.Plan(
                            plan.code(),
                            plan.name(Language.BOKMAL),
                            plan.name(Language.ENGLISH),
                            plan.product().description(Language.BOKMAL),
                            plan.product().description(Language.ENGLISH),
                            after,
                            unitPrice(book, subscription, plan.product(), today),
                            PlanChange.charge(covered, after, plan.product().firstMonth(), today),
                            PlanChange.isUpgrade(before, after));
                })
                .toList();
    }

    private static UnitPrice unitPrice(PriceBook book, Subscription subscription, Product product, LocalDate today) {
        return Offer.usage(product)
                .flatMap(item -> book.on(today, subscription.account().id(), item))
                .map(held -> held.price().first())
                .orElse(null);
    }

    /**
     * Another plan at once.
     *
     * @param shown what was said before: the new monthly fee and what this month costs
     * @return id of the new subscription
     * @throws BusinessRuleViolation NOT_FOUND; CONTRACT_STATUS; ACCOUNT_CLOSED; SUBSCRIPTION_ENDED; OTHER_PLAN_FAMILY where
     *     it can't become that; SHOWN_CHANGED where it costs something else than was shown
     */
    public long move(long subscriptionId, String planCode, Shown shown) {
        Subscription from = locked(subscriptionId);
        OwnPlans.Plan plan = plans(from, priceBooks.of(from.account().organisationId()), clock.today()).stream()
                .filter(one -> one.code().equals(planCode))
                .findFirst()
                .orElseThrow(() -> new BusinessRuleViolation(ContractError.OTHER_PLAN_FAMILY));
        if (!shown.equals(new Shown(plan.monthly(), plan.now()))) {
            throw new BusinessRuleViolation(ContractError.SHOWN_CHANGED);
        }
        Money before = changes.monthlyOf(from);
        Subscription moved = changes.move(from, planCode);
        Formats formats = mails.formats(from.account().contract());
        Language language = mails.language(from.account().contract());
        mails.tell(
                from.account().contract(),
                "plan",
                "CONTRACT_PRODUCT",
                from.product().name(language),
                from.account().name(),
                plan.name(language),
                formats.date(clock.today()),
                formats.amount(plan.monthly()),
                formats.amount(before),
                plan.now().isZero()
                        ? mails.word(from.account().contract(), "plan.down")
                        : mails.word(from.account().contract(), "plan.up", formats.amount(plan.now())),
                currentActor.get().name());
        return moved.id();
    }

    /** Amounts that somebody saw before confirming; NOK excl. VAT. */
    public record Shown(Money monthly, Money now) {}

    /**
     * It is no longer wanted: a main product runs out its notice, an add-on the month (CON-6).
     *
     * @param shownLastDay what was said before
     * @return the last day of service
     * @throws BusinessRuleViolation NOT_FOUND; CONTRACT_STATUS; ACCOUNT_CLOSED; SUBSCRIPTION_ENDED; SHOWN_CHANGED;
     *     LAST_MAIN_PRODUCT: that is notice of the contract
     */
    @ForCustomers(CustomerFunction.NOTICE_GIVE)
    public LocalDate end(long subscriptionId, LocalDate shownLastDay) {
        Subscription subscription = locked(subscriptionId);
        LocalDate today = clock.today();
        if (!isLastMain(subscription, today)
                && !changes.lastDay(subscription, today).equals(shownLastDay)) {
            throw new BusinessRuleViolation(ContractError.SHOWN_CHANGED);
        }
        LocalDate lastDay = changes.remove(subscription, today, "");
        mails.tell(
                subscription.account().contract(),
                "product.ended",
                "CONTRACT_PRODUCT",
                subscription
                        .product()
                        .name(mails.language(subscription.account().contract())),
                subscription.account().name(),
                mails.formats(subscription.account().contract()).date(lastDay),
                currentActor.get().name());
        return lastDay;
    }

    /** Of the own organisation and an account that the user may see; any other is unknown (ACC-10). */
    private Subscription own(long id) {
        Subscription subscription = store.subscription(id);
        requireOwn(subscription);
        return subscription;
    }

    private Subscription locked(long id) {
        own(id);
        Subscription subscription = store.lockedSubscription(id);
        requireOwn(subscription);
        return changeable(subscription);
    }

    private void requireOwn(Subscription subscription) {
        Actor user = currentActor.get();
        boolean own = subscription.account().organisationId() == user.organisationId()
                && user.maySeeAccount(subscription.account().id());
        if (!own) {
            throw new BusinessRuleViolation(ContractError.NOT_FOUND);
        }
    }

    private Subscription changeable(Subscription subscription) {
        boolean running = subscription.account().contract().status().isRunning()
                && subscription.isOpenOn(clock.today())
                && subscription.period().isOpen();
        if (!running) {
            throw new BusinessRuleViolation(ContractError.SUBSCRIPTION_ENDED);
        }
        return subscription;
    }
}
