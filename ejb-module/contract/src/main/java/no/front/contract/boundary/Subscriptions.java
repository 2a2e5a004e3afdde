package no.front.contract.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.front.contract.control.ContractStore;
import no.front.contract.control.ProductChanges;
import no.front.contract.entity.Account;
import no.front.contract.entity.ContractChange;
import no.front.contract.entity.Subscription;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.entity.Function;

/** The products of an account: adding, removing, moving between plans, with what each costs (CON-7). */
@Stateless
@Allowed(Function.CONTRACT_EDIT)
public class Subscriptions {

    @Inject
    ContractStore store;

    @Inject
    ProductChanges changes;

    @Inject
    ChangeLog changeLog;

    @Inject
    BusinessClock clock;

    /** Products that can be added, with what they cost the account today. @throws BusinessRuleViolation NOT_FOUND */
    @Allowed(Function.CONTRACT_READ)
    public List<ProductCost> addable(long accountId) {
        return changes.addable(store.account(accountId));
    }

    /** Plans it can move to, with what the move costs today. @throws BusinessRuleViolation NOT_FOUND */
    @Allowed(Function.CONTRACT_READ)
    public List<ProductCost> plansOf(long subscriptionId) {
        return changes.plansOf(store.subscription(subscriptionId));
    }

    /**
     * A product from today on; set-up and the first month wait for the next invoice (CON-7).
     *
     * @return its id
     * @throws BusinessRuleViolation NOT_FOUND, CONTRACT_STATUS, ACCOUNT_CLOSED, PRODUCT_UNKNOWN, QUANTITY_OUT_OF_RANGE,
     *     MAIN_PRODUCT_MISSING for an add-on where the contract has no main product
     */
    public long add(long accountId, String productCode, int quantity) {
        return changes.add(store.lockedAccount(accountId), productCode, quantity)
                .id();
    }

    /** What the notice of removing a product would mean (CON-6). @throws BusinessRuleViolation NOT_FOUND */
    @Allowed(Function.CONTRACT_READ)
    public LocalDate lastDayIfRemoved(long subscriptionId, LocalDate countsOn) {
        return changes.lastDay(store.subscription(subscriptionId), countsOn);
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
        return changes.remove(store.lockedSubscription(subscriptionId), countsOn, reason);
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
        return changes.move(store.lockedSubscription(subscriptionId), planCode).id();
    }
}
