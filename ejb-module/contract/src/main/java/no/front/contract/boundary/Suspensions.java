package no.front.contract.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import no.front.contract.control.ContractMails;
import no.front.contract.control.ContractStore;
import no.front.contract.entity.Account;
import no.front.contract.entity.Contract;
import no.front.contract.entity.ContractChange;
import no.front.contract.entity.ContractError;
import no.front.contract.entity.Subscription;
import no.front.contract.entity.Suspension;
import no.front.contract.entity.SuspensionCause;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Function;

/** Stopping and resuming delivery, wholly, for an account or for a product (CON-15). */
@Stateless
@Allowed(Function.CONTRACT_SUSPEND)
public class Suspensions {

    @Inject
    ContractStore store;

    @Inject
    ContractMails mails;

    @Inject
    ChangeLog changeLog;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor currentActor;

    /** All of a contract. Refuses as {@link Contract#suspend}. @return its id */
    public long suspendAll(long contractId, SuspensionCause cause, String reason) {
        return suspend(store.locked(contractId), Suspension.Scope.WHOLE, cause, reason);
    }

    /** @throws BusinessRuleViolation also ACCOUNT_CLOSED */
    public long suspendAccount(long accountId, SuspensionCause cause, String reason) {
        Account account = store.lockedAccount(accountId);
        if (!account.isOpen()) {
            throw new BusinessRuleViolation(ContractError.ACCOUNT_CLOSED);
        }
        return suspend(account.contract(), Suspension.Scope.of(account), cause, reason);
    }

    /** @throws BusinessRuleViolation also SUBSCRIPTION_ENDED */
    public long suspendProduct(long subscriptionId, SuspensionCause cause, String reason) {
        Subscription subscription = store.lockedSubscription(subscriptionId);
        if (!subscription.runsOn(clock.today())) {
            throw new BusinessRuleViolation(ContractError.SUBSCRIPTION_ENDED);
        }
        return suspend(subscription.account().contract(), Suspension.Scope.of(subscription), cause, reason);
    }

    private long suspend(Contract contract, Suspension.Scope scope, SuspensionCause cause, String reason) {
        Suspension suspension = contract.suspend(
                scope,
                cause,
                reason,
                clock.today(),
                clock.now(),
                currentActor.get().name());
        store.flush();
        changeLog.record(
                ContractChange.DELIVERY_SUSPENDED,
                contract,
                suspension.reason(),
                Changes.none().field("suspension", null, suspension));
        tell(contract, suspension, "suspended", suspension.reason());
        return suspension.id();
    }

    /**
     * Lifts one; delivery goes on when it was the last.
     *
     * @param unfounded it turned out that there was no breach of the customer, so that the fee did not run
     * @throws BusinessRuleViolation NOT_FOUND, CONTRACT_STATUS, SUSPENSION_OVER with who was quicker, TEXT_MISSING, TOO_LONG
     */
    public void resume(long suspensionId, String reason, boolean unfounded) {
        Suspension suspension = store.lockedSuspension(suspensionId);
        Contract contract = suspension.contract();
        Changes changes = contract.resume(
                suspension,
                reason,
                unfounded,
                clock.today(),
                clock.now(),
                currentActor.get().name());
        changeLog.record(ContractChange.DELIVERY_RESUMED, contract, reason, changes);
        tell(contract, suspension, "resumed", suspension.resumeReason());
    }

    private void tell(Contract contract, Suspension suspension, String text, String reason) {
        Suspension.Scope scope = suspension.scope();
        String what = scope.subscription() != null
                ? scope.subscription().product().name(mails.language(contract))
                : scope.account() != null ? scope.account().name() : mails.word(contract, "everything");
        mails.tell(contract, text, "CONTRACT_SUSPENSION", what, reason);
    }
}
