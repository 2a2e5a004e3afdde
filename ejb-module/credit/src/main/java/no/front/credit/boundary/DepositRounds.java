package no.front.credit.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.front.contract.boundary.OrderProgress;
import no.front.contract.entity.Order;
import no.front.credit.control.DepositBooks;
import no.front.credit.control.DepositDemands;
import no.front.credit.control.DepositMails;
import no.front.credit.control.DepositReleases;
import no.front.credit.control.DepositStore;
import no.front.credit.entity.Deposit;
import no.front.credit.entity.DepositChange;
import no.front.credit.entity.DepositStatus;
import no.front.kernel.Money;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.Internal;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;

/** What time and others' decisions do to deposits (CRE-4, CRE-5): reminders, lapse, release. */
@Stateless
@Internal
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class DepositRounds {

    @Inject
    DepositStore store;

    @Inject
    DepositBooks books;

    @Inject
    DepositMails mails;

    @Inject
    DepositReleases releases;

    @Inject
    OrderProgress progress;

    @Inject
    DepositDemands demands;

    @Inject
    CurrentActor currentActor;

    @Inject
    ChangeLog changeLog;

    /** What {@link #followUp} has to look at. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<ChangeSubject> due() {
        return store.toFollowUp().stream().<ChangeSubject>map(Due::of).toList();
    }

    private record Due(long id, String label, long customer) implements ChangeSubject {
        static Due of(Deposit deposit) {
            return new Due(deposit.id(), deposit.label(), deposit.customer().id());
        }

        @Override
        public String subjectType() {
            return "Deposit";
        }

        @Override
        public long subjectId() {
            return id;
        }

        @Override
        public String subjectLabel() {
            return label;
        }

        @Override
        public java.util.OptionalLong subjectCustomer() {
            return java.util.OptionalLong.of(customer);
        }
    }

    /**
     * Does what is due for one deposit: drops a demand whose order was decided otherwise, releases what is held for an order
     * that came to nothing, lets the order lapse after the last day, reminds.
     */
    public void followUp(long depositId, LocalDate today) {
        Order order = progress.locked(store.orderOf(depositId));
        Deposit deposit = store.locked(depositId);
        if (deposit.status() == DepositStatus.HELD
                && !order.status().isOpen()
                && deposit.contract().isEmpty()) {
            releases.release(deposit, today, order.number());
        } else if (deposit.isAsked() && !DepositDemands.awaits(order)) {
            drop(deposit, order, today);
        } else if (deposit.isAsked() && today.isAfter(deposit.lastDay())) {
            lapse(deposit, order, today);
        } else if (deposit.isAsked()) {
            remind(deposit, today);
        }
    }

    private void drop(Deposit deposit, Order order, LocalDate today) {
        Money paid = deposit.held();
        Changes changes =
                deposit.withdraw(order.number(), today, currentActor.get().name());
        books.drop(deposit, today);
        changeLog.record(DepositChange.DEPOSIT_WITHDRAWN, deposit, order.number(), changes);
        mails.withdrawn(deposit, paid);
    }

    private void lapse(Deposit deposit, Order order, LocalDate today) {
        String reason = mails.lapseReason(deposit, deposit.held());
        Changes changes = deposit.lapse(today, currentActor.get().name());
        books.drop(deposit, today);
        changeLog.record(DepositChange.DEPOSIT_LAPSED, deposit, changes);
        progress.lapsed(order.id(), reason);
    }

    private void remind(Deposit deposit, LocalDate today) {
        int sent = demands.schedule().remindersBy(today, deposit.dueOn());
        if (sent > deposit.reminders()) {
            changeLog.record(DepositChange.DEPOSIT_REMINDED, deposit, deposit.reminded(sent));
            mails.reminded(deposit);
        }
    }
}
