package no.front.commission.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.front.commission.control.CommissionAmountStore;
import no.front.commission.control.SettlementDecisions;
import no.front.commission.control.SettlementHand;
import no.front.commission.control.SettlementImport;
import no.front.commission.control.SettlementListStore;
import no.front.commission.control.SettlementMoney;
import no.front.commission.control.SettlementPayment;
import no.front.commission.control.SettlementStore;
import no.front.commission.control.StrexReceiptStore;
import no.front.commission.entity.AmountStatus;
import no.front.commission.entity.CommissionAmount;
import no.front.commission.entity.LineOutcome;
import no.front.commission.entity.LineResolution;
import no.front.commission.entity.SettlementError;
import no.front.commission.entity.StrexSettlement;
import no.front.kernel.BillingMonth;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.kernel.Page;
import no.front.kernel.PageRequest;
import no.front.platform.boundary.Allowed;
import no.front.platform.entity.Function;

/** Settlements of Strex (CPA-2, CPA-3): taken in, compared with our own traffic, differences decided, payment noted. */
@Stateless
@Allowed(Function.COMMISSION_READ)
public class Settlements {

    private static final int OPEN_AT_ONCE = 200;

    @Inject
    SettlementImport imports;

    @Inject
    SettlementHand hand;

    @Inject
    SettlementPayment payment;

    @Inject
    StrexReceiptStore receipts;

    @Inject
    SettlementDecisions decisions;

    @Inject
    SettlementStore store;

    @Inject
    SettlementListStore lists;

    @Inject
    SettlementMoney money;

    @Inject
    CommissionAmountStore amounts;

    /** @param repeated whether it had come in before, and nothing was done */
    public record Imported(long id, boolean repeated) {}

    /**
     * Takes a settlement file in, with its single transactions if there are: wholly or not at all, and once. The same id
     * with other content is a correction.
     *
     * @param single file of single transactions; null for none
     * @throws BusinessRuleViolation FILE_…, LINE_… with the line, NO_LINES, TRANSACTIONS_SUM, TRANSACTION_REPEATED,
     *     IN_FUTURE, SAME_CONTENT
     */
    @Allowed(Function.SETTLEMENT_EDIT)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Imported importFile(String fileName, InputStream file, InputStream single) {
        SettlementImport.Imported done = imports.take(fileName, file, single);
        return new Imported(done.id(), done.repeated());
    }

    /**
     * Takes in what Strex has told by its totals.
     *
     * @throws BusinessRuleViolation DATE_MISSING, LINE_… with the line, NO_LINES, IN_FUTURE, SAME_CONTENT
     */
    @Allowed(Function.SETTLEMENT_EDIT)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Imported byHand(SettlementByHand settlement) {
        SettlementImport.Imported done = imports.take(hand.file(settlement));
        return new Imported(done.id(), done.repeated());
    }

    /** Our own traffic of a month that is not settled, as {@link SettlementByHand#lines} are written. */
    public List<String> openTraffic(BillingMonth month) {
        return lists.openTraffic(month);
    }

    /**
     * Strex has paid (CPA-2): commission is due by that day, unless it stands on a payout.
     *
     * @throws BusinessRuleViolation NOT_FOUND, DATE_MISSING, IN_FUTURE, PAID_TOO_EARLY, PAID_ALREADY
     */
    @Allowed(Function.SETTLEMENT_EDIT)
    public void paid(long id, LocalDate valueDate) {
        payment.paid(id, valueDate);
    }

    /**
     * Strex has paid less or more, and that is in order: what remains is borne by the account of differences.
     *
     * @throws BusinessRuleViolation NOT_FOUND, NO_DIFFERENCE, REASON_MISSING, TOO_LONG
     */
    @Allowed(Function.SETTLEMENT_EDIT)
    public void acceptDifference(long id, String reason) {
        payment.accept(id, reason);
    }

    /**
     * What was registered by hand, or accepted, did not hold: Strex owes it again.
     *
     * @throws BusinessRuleViolation NOT_FOUND, TAKE_BACK_AT_PAYMENT, TAKEN_BACK_ALREADY, REASON_MISSING, TOO_LONG
     */
    @Allowed(Function.SETTLEMENT_EDIT)
    public void takeBack(long receiptId, String reason) {
        payment.takeBack(receiptId, reason);
    }

    /** Those that have lines of a month, the oldest first. */
    public List<StrexSettlement> ofMonth(BillingMonth month) {
        return receipts.ofMonth(month);
    }

    /** Sorts: {@code settled}, {@code reference}, {@code gross}, {@code waiting}. */
    public Page<SettlementRow> page(SettlementFilter filter, PageRequest request) {
        return lists.page(filter, request);
    }

    /** @throws BusinessRuleViolation NOT_FOUND */
    public SettlementView get(long id) {
        StrexSettlement settlement = store.get(id);
        List<CommissionAmount> given = amounts.ofSettlement(id);
        Money disputed = given.stream()
                .filter(amount -> amount.status() == AmountStatus.DISPUTED)
                .map(CommissionAmount::amount)
                .collect(Money.summing());
        return new SettlementView(
                settlement,
                lists.sums(id),
                lists.open(id, OPEN_AT_ONCE),
                lists.findings(id),
                lists.parts(id),
                receipts.of(id),
                disputed,
                given.stream()
                        .map(CommissionAmount::amount)
                        .collect(Money.summing())
                        .minus(disputed),
                money.dueOn(settlement.receivedOn()));
    }

    /** By customer, service, month, operator and price. @param different only those that differ */
    public Page<SettlementLineRow> lines(long settlementId, boolean different, PageRequest request) {
        return lists.lines(settlementId, different, request);
    }

    /** @throws BusinessRuleViolation NOT_FOUND */
    public SettlementLineRow line(long id) {
        return lists.line(id).orElseThrow(() -> new BusinessRuleViolation(SettlementError.NOT_FOUND));
    }

    /** Of a customer and month, whatever settlement. */
    public List<SettlementLineRow> lines(long customerId, BillingMonth month) {
        return lists.lines(customerId, month);
    }

    /** Single transactions that Strex and we tell differently. @param lineId 0 for those that no line of ours covers */
    public Page<SettlementDifferenceRow> differences(
            long settlementId, long lineId, Optional<LineOutcome> kind, PageRequest request) {
        return lists.differences(settlementId, lineId, kind, request);
    }

    /**
     * Takes what Strex settled (CPA-3): their commission is payable.
     *
     * @throws BusinessRuleViolation NOTHING_CHOSEN, NOT_FOUND, RESOLVED, REASON_MISSING, TOO_LONG
     */
    @Allowed(Function.SETTLEMENT_EDIT)
    public void accept(Collection<Long> lines, String reason) {
        decisions.decide(lines, LineResolution.ACCEPTED, reason);
    }

    /**
     * Takes what Strex settled for now, and demands the difference: it stays open until a later settlement or somebody's
     * acceptance.
     *
     * @throws BusinessRuleViolation NOTHING_CHOSEN, NOT_FOUND, RESOLVED, REASON_MISSING, TOO_LONG
     */
    @Allowed(Function.SETTLEMENT_EDIT)
    public void claim(Collection<Long> lines, String reason) {
        decisions.decide(lines, LineResolution.CLAIMED, reason);
    }

    public SettlementWork work() {
        return lists.work();
    }
}
