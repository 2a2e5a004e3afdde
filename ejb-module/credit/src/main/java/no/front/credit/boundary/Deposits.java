package no.front.credit.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.front.contract.boundary.OrderProgress;
import no.front.contract.entity.Order;
import no.front.credit.control.DepositBooks;
import no.front.credit.control.DepositDemands;
import no.front.credit.control.DepositListStore;
import no.front.credit.control.DepositMails;
import no.front.credit.control.DepositStore;
import no.front.credit.entity.Deposit;
import no.front.credit.entity.DepositChange;
import no.front.credit.entity.DepositError;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.kernel.Page;
import no.front.kernel.PageRequest;
import no.front.ledger.boundary.Ledger;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.Internal;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Function;

/** Deposits: demanded by a decision on credit (CRE-2, CRE-4), and as staff see them. */
@Stateless
public class Deposits {

    @Inject
    DepositStore store;

    @Inject
    DepositListStore lists;

    @Inject
    DepositDemands demands;

    @Inject
    DepositBooks books;

    @Inject
    DepositMails mails;

    @Inject
    OrderProgress progress;

    @Inject
    Ledger ledger;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor currentActor;

    @Inject
    ChangeLog changeLog;

    /**
     * Demands a deposit for an order, which waits from then on until it is paid in full (CRE-4). Sends the demand to the
     * orderer.
     *
     * @param note why, for staff
     * @return the deposit's id
     * @throws BusinessRuleViolation ALREADY_DEMANDED, AMOUNT_NOT_POSITIVE, TOO_LONG, and ORDER_STATUS of the order
     */
    @Internal
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public long demand(long orderId, Money amount, String note) {
        Order order = progress.locked(orderId);
        store.standingOf(orderId).ifPresent(standing -> {
            throw new BusinessRuleViolation(DepositError.ALREADY_DEMANDED, standing.label());
        });
        Deposit deposit = demands.ask(order, amount, note);
        progress.securityDemanded(orderId, deposit.label());
        mails.demanded(deposit);
        store.flush();
        return deposit.id();
    }

    /**
     * Takes back what is asked for, because the order was decided otherwise; nothing happens where nothing is asked for.
     * What was paid of it is the customer's again. The orderer is told.
     */
    @Internal
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void drop(long orderId, String reason) {
        progress.locked(orderId);
        store.standingOf(orderId).filter(Deposit::isAsked).ifPresent(standing -> {
            Deposit deposit = store.locked(standing.id());
            Money paid = deposit.held();
            LocalDate today = clock.today();
            Changes changes = deposit.withdraw(reason, today, currentActor.get().name());
            books.drop(deposit, today);
            changeLog.record(DepositChange.DEPOSIT_WITHDRAWN, deposit, reason, changes);
            mails.withdrawn(deposit, paid);
            store.flush();
        });
    }

    /** What is held of a customer's money as security (CRE-7). */
    @Internal
    public Money heldOf(long customerId) {
        return lists.heldOf(customerId);
    }

    /** Sorts: {@code number}, {@code customer}, {@code amount}, {@code due} (also for unknown ones). */
    @Allowed(Function.DEPOSIT_READ)
    public Page<DepositRow> page(DepositFilter filter, PageRequest request) {
        return lists.page(filter, clock.today(), request);
    }

    /** @throws BusinessRuleViolation NOT_FOUND */
    @Allowed(Function.DEPOSIT_READ)
    public DepositView get(long id) {
        return view(store.get(id));
    }

    /** The newest of an order; empty where none was ever asked for. */
    @Allowed(Function.DEPOSIT_READ)
    public Optional<DepositView> ofOrder(long orderId) {
        return store.ofOrder(orderId).stream().findFirst().map(this::view);
    }

    /** Another security than a deposit, recorded for an order. */
    @Allowed(Function.DEPOSIT_READ)
    public Optional<SecurityView> otherSecurityOf(long orderId) {
        return store.otherSecurityOf(orderId).map(SecurityView::of);
    }

    /** What waits for finance. */
    @Allowed(Function.DEPOSIT_READ)
    public DepositWork work() {
        return lists.work(clock.today());
    }

    private DepositView view(Deposit deposit) {
        return new DepositView(
                deposit.whole(),
                List.copyOf(store.paymentsOf(deposit.id())),
                List.copyOf(store.reversalsOf(deposit.id())),
                List.copyOf(store.payoutsOf(deposit.id())),
                ledger.about(deposit.subject()).stream()
                        .map(voucher -> new DepositView.Booked(
                                voucher.id(),
                                voucher.label(),
                                voucher.bookedOn(),
                                voucher.text(),
                                voucher.total(),
                                voucher.source()))
                        .toList());
    }
}
