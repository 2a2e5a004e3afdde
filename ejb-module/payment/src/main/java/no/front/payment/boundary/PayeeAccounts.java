package no.front.payment.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.front.customer.entity.Customer;
import no.front.kernel.BankAccount;
import no.front.kernel.BusinessRuleViolation;
import no.front.payment.control.PayeeAccountStore;
import no.front.payment.control.PayeeNews;
import no.front.payment.entity.OutgoingChange;
import no.front.payment.entity.OutgoingError;
import no.front.payment.entity.PayeeAccount;
import no.front.payment.entity.PayeeAccountNotice;
import no.front.payment.entity.PayeeAccountStatus;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.BusinessSettings;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.ForCustomers;
import no.front.platform.boundary.Internal;
import no.front.platform.boundary.OrganisationScope;
import no.front.platform.boundary.Reading;
import no.front.platform.entity.Changes;
import no.front.platform.entity.CustomerFunction;
import no.front.platform.entity.Function;

/**
 * Where customers are paid (CPA-7): one person enters an account, the customer is told at its earlier addresses, another
 * person confirms it. A customer's administrators may do both for their own organisation, each only one of the two.
 */
@Stateless
@Allowed({Function.PAYEE_ACCOUNT_EDIT, Function.PAYEE_ACCOUNT_CONFIRM, Function.PAYMENT_FILE, Function.COMMISSION_READ})
public class PayeeAccounts {

    @Inject
    PayeeAccountStore store;

    @Inject
    PayeeNews news;

    @Inject
    OrganisationScope scope;

    @Inject
    BusinessSettings settings;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor currentActor;

    @Inject
    ChangeLog changeLog;

    /** Where money may go now; nothing while another account waits to be confirmed. */
    @Internal
    public Optional<BankAccount> confirmed(long customerId) {
        return store.waiting(customerId).isPresent()
                ? Optional.empty()
                : store.inForce(customerId).map(PayeeAccount::account);
    }

    /** Newest first. @param status without one all */
    public List<PayeeAccount> list(Optional<PayeeAccountStatus> status) {
        return store.list(status);
    }

    /** How many wait for a second person. */
    public long waiting() {
        return store.waitingCount();
    }

    /** @throws BusinessRuleViolation NOT_FOUND */
    public PayeeAccountView of(long customerId) {
        return view(customer(customerId).id());
    }

    /** Of the organisation that the customer's user is signed in to. */
    @Reading
    @ForCustomers({CustomerFunction.PAYEE_ACCOUNT_EDIT, CustomerFunction.COMMISSION_READ})
    public PayeeAccountView own() {
        return view(currentActor.get().organisationId());
    }

    private PayeeAccountView view(long customerId) {
        Optional<PayeeAccount> waiting = store.waiting(customerId);
        List<String> told = waiting.stream()
                .flatMap(account -> store.notices(account.id()).stream())
                .map(PayeeAccountNotice::recipient)
                .toList();
        return new PayeeAccountView(
                customerId,
                store.inForce(customerId),
                waiting,
                told,
                waiting.map(account -> store.isTold(account.id())).orElse(false),
                store.history(customerId));
    }

    /**
     * Enters an account; the customer is told in the same transaction.
     *
     * @return its id
     * @throws BusinessRuleViolation NOT_FOUND, ACCOUNT_MISSING, REASON_MISSING, TOO_LONG, ACCOUNT_UNCHANGED,
     *     ACCOUNT_WAITING, NOBODY_TO_TELL
     */
    @Allowed(Function.PAYEE_ACCOUNT_EDIT)
    public long enter(long customerId, BankAccount account, String reason) {
        return entered(customer(customerId), account, reason);
    }

    /** As {@link #enter}, for the organisation that the customer's user is signed in to. */
    @ForCustomers(CustomerFunction.PAYEE_ACCOUNT_EDIT)
    public long enterOwn(BankAccount account, String reason) {
        return entered(customer(currentActor.get().organisationId()), account, reason);
    }

    private long entered(Customer customer, BankAccount account, String reason) {
        store.lockCustomer(customer.id());
        if (store.waiting(customer.id()).isPresent()) {
            throw new BusinessRuleViolation(OutgoingError.ACCOUNT_WAITING);
        }
        Optional<PayeeAccount> before = store.inForce(customer.id());
        if (before.filter(old -> old.account().equals(account)).isPresent()) {
            throw new BusinessRuleViolation(OutgoingError.ACCOUNT_UNCHANGED);
        }
        PayeeAccount entered =
                new PayeeAccount(customer.id(), account, reason, currentActor.get(), clock.now(), clock.today());
        store.add(entered);
        store.flush();
        news.entered(entered, customer, before);
        changeLog.record(
                OutgoingChange.PAYEE_ACCOUNT_ENTERED,
                entered,
                entered.reason(),
                Changes.none()
                        .field("account", before.map(PayeeAccount::account).orElse(null), account));
        return entered.id();
    }

    /**
     * A second person: it is in force from now on.
     *
     * @throws BusinessRuleViolation NOT_FOUND, SAME_PERSON, PERSON_ONLY, ACCOUNT_STATUS, NOT_TOLD_YET, TOO_EARLY
     */
    @Allowed(Function.PAYEE_ACCOUNT_CONFIRM)
    @ForCustomers(CustomerFunction.PAYEE_ACCOUNT_EDIT)
    public void confirm(long id) {
        PayeeAccount account = locked(id);
        account.requireDecidableBy(currentActor.get());
        if (!store.isTold(id)) {
            throw new BusinessRuleViolation(OutgoingError.NOT_TOLD_YET);
        }
        LocalDate first = account.enteredOn().plusDays(settings.number(PaymentSetting.PAYEE_WAIT_DAYS));
        if (clock.today().isBefore(first)) {
            throw new BusinessRuleViolation(OutgoingError.TOO_EARLY, first);
        }
        Optional<PayeeAccount> before = store.inForce(account.organisationId());
        before.ifPresent(old -> old.replaced(clock.now()));
        // never two in force, not even between two statements
        store.flush();
        Changes changes = account.confirm(currentActor.get(), clock.now())
                .field("account", before.map(PayeeAccount::account).orElse(null), account.account());
        changeLog.record(OutgoingChange.PAYEE_ACCOUNT_CONFIRMED, account, changes);
    }

    /** A second person says no. @throws BusinessRuleViolation NOT_FOUND, SAME_PERSON, ACCOUNT_STATUS, REASON_MISSING */
    @Allowed(Function.PAYEE_ACCOUNT_CONFIRM)
    @ForCustomers(CustomerFunction.PAYEE_ACCOUNT_EDIT)
    public void refuse(long id, String reason) {
        PayeeAccount account = locked(id);
        Changes changes = account.refuse(reason, currentActor.get(), clock.now());
        changeLog.record(OutgoingChange.PAYEE_ACCOUNT_REFUSED, account, account.decision(), changes);
    }

    /** It was entered by mistake. @throws BusinessRuleViolation NOT_FOUND, ACCOUNT_STATUS, REASON_MISSING */
    @Allowed(Function.PAYEE_ACCOUNT_EDIT)
    @ForCustomers(CustomerFunction.PAYEE_ACCOUNT_EDIT)
    public void withdraw(long id, String reason) {
        PayeeAccount account = locked(id);
        Changes changes = account.withdraw(reason, currentActor.get(), clock.now());
        changeLog.record(OutgoingChange.PAYEE_ACCOUNT_WITHDRAWN, account, account.decision(), changes);
    }

    /** The customer first, as everybody does. */
    private PayeeAccount locked(long id) {
        PayeeAccount account = scope.require(store.find(id), OutgoingError.NOT_FOUND);
        store.lockCustomer(account.organisationId());
        return store.locked(account);
    }

    private Customer customer(long id) {
        return store.customer(id).orElseThrow(() -> new BusinessRuleViolation(OutgoingError.NOT_FOUND));
    }
}
