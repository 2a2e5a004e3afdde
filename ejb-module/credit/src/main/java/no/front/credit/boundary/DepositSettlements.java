package no.front.credit.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import no.front.contract.boundary.OrderProgress;
import no.front.credit.control.DepositBooks;
import no.front.credit.control.DepositMails;
import no.front.credit.control.DepositStore;
import no.front.credit.control.FinalSettlement;
import no.front.credit.entity.Deposit;
import no.front.credit.entity.DepositChange;
import no.front.credit.entity.DepositError;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.ledger.boundary.OpenItems;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Function;

/** The end of a deposit (CRE-5): set off against what is owed, the rest given back. Proposed by the system, done by finance. */
@Stateless
@Allowed(Function.DEPOSIT_EDIT)
public class DepositSettlements {

    @Inject
    DepositStore store;

    @Inject
    DepositBooks books;

    @Inject
    DepositMails mails;

    @Inject
    OrderProgress progress;

    @Inject
    OpenItems items;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor currentActor;

    @Inject
    ChangeLog changeLog;

    @Inject
    @Any
    Instance<FinalInvoices> finalInvoices;

    /** What settling it now would do. @param invoiceMissing not yet: something is left to be invoiced before */
    public record Proposal(Money held, FinalSettlement settlement, boolean invoiceMissing) {}

    /** @throws no.front.kernel.BusinessRuleViolation NOT_FOUND */
    @Allowed(Function.DEPOSIT_READ)
    public Proposal proposal(long depositId) {
        Deposit deposit = store.get(depositId);
        return new Proposal(deposit.held(), settlement(deposit), isInvoiceMissing(store.orderOf(depositId)));
    }

    /**
     * Settles it as proposed. The orderer is told.
     *
     * @param version edition that the page was opened with
     * @throws no.front.kernel.BusinessRuleViolation NOT_FOUND, CHANGED_MEANWHILE, DEPOSIT_STATUS, FINAL_INVOICE_MISSING
     */
    public void settle(long depositId, int version) {
        long order = store.orderOf(depositId);
        progress.locked(order);
        if (isInvoiceMissing(order)) {
            throw new BusinessRuleViolation(DepositError.FINAL_INVOICE_MISSING);
        }
        Deposit deposit = store.locked(depositId);
        DepositPayments.refuseOtherEdition(deposit, version);
        LocalDate today = clock.today();
        Money held = deposit.held();
        Changes changes = deposit.settle(today, currentActor.get().name());
        FinalSettlement settlement = settlement(deposit);
        for (FinalSettlement.SetOff setOff : settlement.setOffs()) {
            books.setOff(deposit, items.get(setOff.claim().itemId()), setOff.amount(), today);
        }
        books.giveBack(deposit, today);
        changeLog.record(
                DepositChange.DEPOSIT_SETTLED,
                deposit,
                changes.field("setOff", null, settlement.setOff()).field("toCredit", null, settlement.rest()));
        mails.settled(deposit, held, settlement.setOffs(), settlement.rest());
    }

    private boolean isInvoiceMissing(long order) {
        for (FinalInvoices invoices : finalInvoices) {
            if (invoices.isMissing(order)) {
                return true;
            }
        }
        return false;
    }

    private FinalSettlement settlement(Deposit deposit) {
        return FinalSettlement.of(
                deposit.held(),
                items.openOf(deposit.customer().id()).stream()
                        .filter(item -> item.kind().isOwedToUs())
                        // a demand for another deposit is no debt
                        .filter(item -> item.kind().account().isPresent())
                        .map(item -> new FinalSettlement.Claim(
                                item.id(),
                                item.label(),
                                item.remaining(),
                                item.dueOn().orElse(null)))
                        .toList());
    }
}
