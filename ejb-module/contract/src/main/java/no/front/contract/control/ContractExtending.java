package no.front.contract.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.front.contract.entity.Account;
import no.front.contract.entity.Contract;
import no.front.contract.entity.ContractChange;
import no.front.contract.entity.ContractError;
import no.front.contract.entity.ContractStatus;
import no.front.contract.entity.Order;
import no.front.contract.entity.OrderLine;
import no.front.contract.entity.ProductKind;
import no.front.contract.entity.Subscription;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.Wording;
import no.front.platform.entity.Changes;

/**
 * What a confirmed order for more does (CON-1, CON-4): its account has the products from today on; each extra account is one
 * more in the same contract.
 *
 * <p>Example: keyword × 2 and extra account × 1 for account 300004 make one subscription there, and account 300009.
 */
@Dependent
public class ContractExtending {

    @Inject
    ContractStore store;

    @Inject
    ContractNumbers numbers;

    @Inject
    Wording wording;

    @Inject
    ChangeLog changeLog;

    /**
     * In the caller's transaction, which has locked the order; locks the contract.
     *
     * @return what has begun
     * @throws BusinessRuleViolation ACCOUNT_CLOSED; CONTRACT_STATUS unless the contract runs without an end
     */
    public List<Subscription> extend(Order order, LocalDate today) {
        Account account = store.lockedAccount(order.furtherTo().orElseThrow());
        Contract contract = account.contract();
        if (contract.status() != ContractStatus.ACTIVE) {
            throw new BusinessRuleViolation(ContractError.CONTRACT_STATUS, contract.status());
        }
        List<Subscription> begun = new ArrayList<>();
        for (OrderLine line : order.lines()) {
            if (line.product().kind() != ProductKind.EXTRA_ACCOUNT) {
                begun.add(account.subscribe(line.product(), line.quantity(), today));
                continue;
            }
            for (int i = 0; i < line.quantity(); i++) {
                begun.add(opened(order, contract, today).subscribe(line.product(), 1, today));
            }
        }
        store.flush();
        begun.forEach(one -> changeLog.record(
                ContractChange.SUBSCRIPTION_STARTED,
                one.account(),
                Changes.none().field("subscription", null, one)));
        return begun;
    }

    private Account opened(Order order, Contract contract, LocalDate today) {
        int place = contract.accounts().size() + 1;
        Account account = contract.openAccount(
                numbers.nextAccount(), wording.text("contract", order.language(), "order.account.extra", place), today);
        store.flush();
        changeLog.record(ContractChange.ACCOUNT_OPENED, account, Changes.none().field("name", null, account.name()));
        return account;
    }
}
