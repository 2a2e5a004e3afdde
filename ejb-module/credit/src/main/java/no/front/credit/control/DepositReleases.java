package no.front.credit.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import no.front.credit.entity.Deposit;
import no.front.credit.entity.DepositChange;
import no.front.credit.entity.DepositStatus;
import no.front.platform.boundary.ChangeLog;

/** What becomes of a held deposit when its order becomes a contract, and when that ends (CRE-5). */
@Dependent
public class DepositReleases {

    @Inject
    DepositStore store;

    @Inject
    ChangeLog changeLog;

    /** A contract came of the order: it is what the deposit secures now. */
    public void orderConfirmed(long orderId, long contractId) {
        store.ofOrder(orderId).stream()
                .filter(deposit -> deposit.status() == DepositStatus.HELD)
                .forEach(deposit -> deposit.secures(contractId));
    }

    /** The contract is over, notice period included: what was held for it waits for finance. */
    public void contractEnded(long contractId, LocalDate lastDay) {
        for (Deposit deposit : store.heldFor(contractId)) {
            release(store.locked(deposit.id()), lastDay, "");
        }
    }

    /** @param on what it secured is over since then */
    public void release(Deposit deposit, LocalDate on, String reason) {
        changeLog.record(DepositChange.DEPOSIT_RELEASABLE, deposit, reason, deposit.release(on));
    }
}
