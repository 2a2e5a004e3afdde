package no.front.payment.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import no.front.kernel.BankAccount;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.ForCustomers;
import no.front.platform.boundary.Reading;
import no.front.platform.entity.CustomerFunction;

/**
 * Where the organisation that the user is signed in to is paid (CPA-7): whoever sees its commission sees the account, its
 * administrators ask for another one, and one of them who did not ask confirms it, or Front does.
 */
@Stateless
@ForCustomers(CustomerFunction.PAYEE_ACCOUNT_EDIT)
public class OwnPayeeAccount {

    @Inject
    PayeeAccounts accounts;

    @Reading
    @ForCustomers(CustomerFunction.COMMISSION_READ)
    public PayeeAccountView get() {
        return accounts.own();
    }

    /** Asks for another account; refuses as {@link PayeeAccounts#enterOwn}. */
    public void change(BankAccount account, String reason) {
        accounts.enterOwn(account, reason);
    }

    /**
     * @param id of the account that the user has seen, so that nobody confirms another one than that
     * @throws BusinessRuleViolation NOT_FOUND, also for another organisation's; else as {@link PayeeAccounts#confirm}
     */
    public void confirm(long id) {
        accounts.confirm(id);
    }

    /** Refuses as {@link #confirm}, and REASON_MISSING. */
    public void refuse(long id, String reason) {
        accounts.refuse(id, reason);
    }

    /** It was entered by mistake; refuses as {@link PayeeAccounts#withdraw}. */
    public void withdraw(long id, String reason) {
        accounts.withdraw(id, reason);
    }
}
