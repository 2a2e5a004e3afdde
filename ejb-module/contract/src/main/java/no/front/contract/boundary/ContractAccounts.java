package no.front.contract.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import no.front.contract.control.ContractNumbers;
import no.front.contract.control.ContractStore;
import no.front.contract.entity.Account;
import no.front.contract.entity.Contract;
import no.front.contract.entity.ContractChange;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Function;

/** The accounts of a contract (CON-4): an organisation can have several, rated and invoiced each by itself. */
@Stateless
@Allowed(Function.CONTRACT_EDIT)
public class ContractAccounts {

    @Inject
    ContractStore store;

    @Inject
    ContractNumbers numbers;

    @Inject
    Subscriptions subscriptions;

    @Inject
    ChangeLog changeLog;

    @Inject
    BusinessClock clock;

    /**
     * One more account from today on.
     *
     * @param productCode the product it costs, e.g. {@code EXTRA_ACCOUNT}; "" for none
     * @return its id
     * @throws BusinessRuleViolation NOT_FOUND, CONTRACT_STATUS, TEXT_MISSING, TOO_LONG, PRODUCT_UNKNOWN
     */
    public long open(long contractId, String name, String productCode) {
        Contract contract = store.locked(contractId);
        Account account = contract.openAccount(numbers.nextAccount(), name, clock.today());
        store.flush();
        changeLog.record(ContractChange.ACCOUNT_OPENED, account, Changes.none().field("account", null, account.name()));
        if (!productCode.isEmpty()) {
            subscriptions.add(account.id(), productCode, 1);
        }
        return account.id();
    }

    /** @throws BusinessRuleViolation NOT_FOUND, ACCOUNT_CLOSED, TEXT_MISSING, TOO_LONG */
    public void rename(long accountId, String name) {
        Account account = store.lockedAccount(accountId);
        Changes changes = account.rename(name);
        if (!changes.isEmpty()) {
            changeLog.record(ContractChange.ACCOUNT_RENAMED, account, changes);
        }
    }

    /**
     * Closes one of several today; fees of the month are not given back (CON-7).
     *
     * @throws BusinessRuleViolation NOT_FOUND; ACCOUNT_CLOSED; LAST_ACCOUNT: the last one goes with the contract
     */
    public void close(long accountId, String reason) {
        Account account = store.lockedAccount(accountId);
        changeLog.record(
                ContractChange.ACCOUNT_CLOSED,
                account,
                reason == null ? "" : reason.strip(),
                account.contract().close(account, clock.today()));
    }
}
