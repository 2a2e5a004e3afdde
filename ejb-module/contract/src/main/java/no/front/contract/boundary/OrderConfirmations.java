package no.front.contract.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.front.contract.control.ConfirmationLetter;
import no.front.contract.control.ContractExtending;
import no.front.contract.control.ContractNumbers;
import no.front.contract.control.NewContract;
import no.front.contract.control.OrderContacts;
import no.front.contract.control.OrderNews;
import no.front.contract.control.OrderStore;
import no.front.contract.control.PlanChange;
import no.front.contract.entity.Account;
import no.front.contract.entity.ChargeKind;
import no.front.contract.entity.Contract;
import no.front.contract.entity.ContractChange;
import no.front.contract.entity.ContractCharge;
import no.front.contract.entity.ContractError;
import no.front.contract.entity.Order;
import no.front.contract.entity.OrderChannel;
import no.front.contract.entity.OrderConfirmed;
import no.front.contract.entity.OrderLine;
import no.front.contract.entity.Subscription;
import no.front.customer.boundary.Contacts;
import no.front.customer.boundary.Customers;
import no.front.customer.entity.ContractReadiness.Missing;
import no.front.customer.entity.Customer;
import no.front.customer.entity.CustomerStatus;
import no.front.customer.entity.DataSource;
import no.front.customer.entity.RelationKind;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.DateRange;
import no.front.kernel.Language;
import no.front.kernel.Money;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.Wording;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Function;
import no.front.platform.entity.StoredDocument;

/**
 * Front confirms an order, and so makes the contract (CON-1): the prospect becomes a customer (CUS-3), the people of the
 * order its contacts; contract, accounts and subscriptions begin today; the orderer is told, and components above invite
 * (CON-5). An order for more begins in the contract that is there. All in one transaction with the order locked: either all of it stands, or nothing.
 */
@Stateless
@Allowed(Function.ORDER_CONFIRM)
public class OrderConfirmations {

    @Inject
    OrderStore store;

    @Inject
    Customers customers;

    @Inject
    Contacts contacts;

    @Inject
    ContractNumbers numbers;

    @Inject
    Charges charges;

    @Inject
    ContractExtending extending;

    @Inject
    ConfirmationLetter letter;

    @Inject
    OrderNews news;

    @Inject
    Wording wording;

    @Inject
    Event<OrderConfirmed> confirmed;

    @Inject
    ChangeLog changeLog;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor currentActor;

    /**
     * What the customer would still lack (CUS-1) if the order were confirmed now; the order brings its contacts and its
     * invoice e-mail with it.
     *
     * @throws BusinessRuleViolation NOT_FOUND
     */
    @Allowed(Function.ORDER_READ)
    public Set<Missing> missing(long orderId) {
        Order order = store.find(orderId).orElseThrow(() -> new BusinessRuleViolation(ContractError.NOT_FOUND));
        Set<Missing> missing = EnumSet.noneOf(Missing.class);
        missing.addAll(customers.readiness(order.customer().id()).missing());
        missing.remove(Missing.CONTRACT_CONTACT);
        missing.remove(Missing.INVOICE_EMAIL);
        return missing;
    }

    /**
     * @param version edition that the page was opened with
     * @return id of the contract
     * @throws BusinessRuleViolation NOT_FOUND; ORDER_DECIDED with who and when if somebody was quicker; ORDER_STATUS unless
     *     it is approved; OBJECTION_OPEN (CON-16); CHANGED_MEANWHILE; CUSTOMER_NOT_READY (CUS-1)
     */
    public long confirm(long orderId, int version) {
        Order order = store.findLocked(orderId).orElseThrow(() -> new BusinessRuleViolation(ContractError.NOT_FOUND));
        int found = order.version();
        Instant now = clock.now();
        Changes changes = order.confirm(now, currentActor.get().name());
        if (found != version) {
            throw new BusinessRuleViolation(ContractError.CHANGED_MEANWHILE);
        }
        LocalDate today = clock.today();
        Contract contract;
        if (order.furtherTo().isPresent()) {
            List<Subscription> begun = extending.extend(order, today);
            contract = begun.getFirst().account().contract();
            begun.forEach(subscription -> charge(order, subscription, today));
        } else {
            contract = become(order, orderId, now);
        }
        changeLog.record(ContractChange.ORDER_CONFIRMED, order, changes.field("contract", null, contract.number()));
        StoredDocument confirmation = letter.keep(order, contract, today);
        order.confirmedBy(confirmation.id());
        news.confirmed(order, contract, today, letter.attachments(order, confirmation));
        confirmed.fire(
                new OrderConfirmed(order.id(), contract.id(), order.customer().id()));
        return contract.id();
    }

    /** A new contract, of a customer that may be new. */
    private Contract become(Order order, long orderId, Instant now) {
        registerContacts(order);
        refuseUnready(orderId);
        becomeCustomer(order);
        Contract contract = make(order, now);
        log(contract);
        contract.accounts().stream()
                .flatMap(account -> account.subscriptions().stream())
                .forEach(subscription -> charge(order, subscription, contract.startsOn()));
        return contract;
    }

    private void registerContacts(Order order) {
        long customerId = order.customer().id();
        DataSource source = order.channel() == OrderChannel.WEB ? DataSource.WEB_FORM : DataSource.CUSTOMER;
        OrderContacts people = OrderContacts.of(order.people(), contacts.of(customerId));
        people.newcomers().forEach(person -> contacts.register(customerId, person.details(), source));
        for (OrderContacts.Known known : people.known()) {
            if (!known.contact().isActive()) {
                contacts.reinstate(known.contact().id(), known.contact().version());
                store.flush();
            }
            if (known.isChanged()) {
                contacts.change(known.contact().id(), known.contact().version(), known.details(), source);
            }
        }
    }

    private void refuseUnready(long orderId) {
        Set<Missing> missing = missing(orderId);
        if (!missing.isEmpty()) {
            throw new BusinessRuleViolation(ContractError.CUSTOMER_NOT_READY, List.copyOf(missing));
        }
    }

    private void becomeCustomer(Order order) {
        Customer customer = order.customer();
        if (customer.status() == CustomerStatus.ENDED) {
            customers.reopen(customer.id(), customer.version(), order.number());
            store.flush();
        }
        if (customer.is(RelationKind.PROSPECT)) {
            customers.becomeCustomer(customer.id(), customer.version());
        } else if (!customer.is(RelationKind.CUSTOMER)) {
            Set<RelationKind> kinds = EnumSet.copyOf(customer.kinds());
            kinds.add(RelationKind.CUSTOMER);
            customers.changeKinds(customer.id(), customer.version(), kinds);
        }
    }

    private Contract make(Order order, Instant now) {
        LocalDate today = clock.today();
        Language language = order.language();
        Contract contract = NewContract.of(
                order,
                today,
                now,
                numbers::nextContract,
                numbers::nextAccount,
                place -> wording.text(
                        "contract", language, place == 1 ? "order.account.main" : "order.account.extra", place));
        store.add(contract);
        store.flush();
        return contract;
    }

    /** Set-up and first month at the prices of the order, for the next invoice (CON-7). */
    private void charge(Order order, Subscription subscription, LocalDate from) {
        OrderLine line = order.lines().stream()
                .filter(each -> each.product().equals(subscription.product()))
                .findFirst()
                .orElseThrow();
        int quantity = subscription.quantity();
        charge(subscription, ChargeKind.SET_UP, line.setUpFee().times(quantity), from);
        charge(
                subscription,
                ChargeKind.FIRST_MONTH,
                PlanChange.firstMonth(
                        line.monthlyFee().times(quantity),
                        subscription.product().firstMonth(),
                        from),
                YearMonth.from(from).atEndOfMonth());
    }

    private void charge(Subscription subscription, ChargeKind kind, Money amount, LocalDate until) {
        charges.add(new ContractCharge.Content(
                subscription.account(),
                subscription.product(),
                kind,
                subscription.quantity(),
                amount,
                DateRange.throughout(subscription.period().firstDay(), until),
                "",
                "subscription:" + subscription.id() + ":" + kind));
    }

    private void log(Contract contract) {
        changeLog.record(
                ContractChange.CONTRACT_MADE,
                contract,
                Changes.none().field("status", null, contract.status()).field("startsOn", null, contract.startsOn()));
        for (Account account : contract.accounts()) {
            changeLog.record(
                    ContractChange.ACCOUNT_OPENED, account, Changes.none().field("name", null, account.name()));
            for (Subscription subscription : account.subscriptions()) {
                changeLog.record(
                        ContractChange.SUBSCRIPTION_STARTED,
                        account,
                        Changes.none()
                                .field("product", null, subscription.product().code())
                                .field("quantity", null, subscription.quantity()));
            }
        }
    }
}
