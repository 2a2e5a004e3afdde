package no.front.traffic.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import no.front.kernel.BillingMonth;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.Internal;
import no.front.traffic.control.UsageCountStore;
import no.front.traffic.control.UsageRollUp;
import no.front.traffic.entity.OpenUsage;
import no.front.traffic.entity.TrafficError;

/**
 * What invoices are made of (BIL-1): counts by day of what is paid for. Usage comes in for ever; a position of intake is the
 * cut that says what an invoice has seen. What has come in after the cut is on none yet, to whatever month it belongs.
 */
@Stateless
@Internal
public class UsageCounts {

    @Inject
    UsageCountStore store;

    @Inject
    UsageRollUp rollUp;

    /** Counts all that has come in. @return the position up to which all is counted */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public long cut() {
        return rollUp.upToNow();
    }

    /** The months of these accounts that have unbilled usage, by account and month, as of one moment; for previews. */
    public List<OpenUsage> open(Collection<Long> accountIds) {
        return store.open(accountIds);
    }

    /**
     * The same, held until the caller's transaction ends, so that {@link #billed} says yes. Accounts are locked in the order
     * of their ids.
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public List<OpenUsage> openLocked(Collection<Long> accountIds) {
        store.lock(accountIds);
        return store.open(accountIds);
    }

    /** Accounts with unbilled usage, ids above {@code afterId}, in their order. */
    public List<Long> accountsWithOpenUsage(long afterId, int limit) {
        return store.accountsWithOpenUsage(afterId, limit);
    }

    /** A month of an account that is on invoices. @param upToCut {@link OpenUsage#upToCut} */
    public record BilledMonth(long accountId, BillingMonth month, long upToCut) {}

    /**
     * The accounts' months are on invoices up to the cut.
     *
     * @param months each once
     * @throws BusinessRuleViolation CHANGED_MEANWHILE when more was counted of one since it was read
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void billed(List<BilledMonth> months) {
        if (!months.isEmpty() && store.billed(months) != months.size()) {
            throw new BusinessRuleViolation(TrafficError.CHANGED_MEANWHILE);
        }
    }

    /**
     * What a credit note takes back is to be invoiced anew: the month's usage after the cut is unbilled again.
     *
     * @param afterCut of the line that was credited ({@code InvoiceLine.Source.afterCut})
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void reopened(long accountId, BillingMonth month, long afterCut) {
        store.lock(List.of(accountId));
        store.reopen(accountId, month, afterCut);
    }
}
