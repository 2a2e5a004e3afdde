package no.front.credit.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import no.front.contract.boundary.OrderConfirmations;
import no.front.contract.boundary.OrderProgress;
import no.front.contract.entity.Order;
import no.front.contract.entity.OrderStatus;
import no.front.credit.control.CreditDecisionStore;
import no.front.credit.control.CreditFiles;
import no.front.credit.control.CreditListStore;
import no.front.credit.entity.CreditChange;
import no.front.credit.entity.CreditCheck;
import no.front.credit.entity.CreditDecision;
import no.front.credit.entity.CreditDecision.Ruling;
import no.front.credit.entity.CreditError;
import no.front.credit.entity.CreditOutcome;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Language;
import no.front.kernel.Money;
import no.front.kernel.Page;
import no.front.kernel.PageRequest;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.Wording;
import no.front.platform.entity.Function;

/**
 * What staff decide about an order's credit (CRE-2, CRE-3). The order is locked while one decides; {@code seen} is what
 * {@link CreditFile#seen()} told when the page was opened, so that of two who decide at once the second is told who was
 * quicker. Every method refuses with STAFF_ONLY what no member of staff does (PRV-15), with DECIDED_MEANWHILE and
 * NOT_TO_DECIDE what no longer fits, and with NOTE_MISSING what only a note explains.
 */
@Stateless
public class CreditDecisions {

    static final Money MOST_LIMIT = Money.of(10_000_000);

    @Inject
    CreditDecisionStore store;

    @Inject
    CreditListStore lists;

    @Inject
    CreditFiles files;

    @Inject
    OrderProgress orders;

    @Inject
    OrderConfirmations confirmations;

    @Inject
    Deposits deposits;

    @Inject
    Wording wording;

    @Inject
    ChangeLog changeLog;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor currentActor;

    /**
     * The order may be confirmed; a deposit that was asked for is no longer.
     *
     * @param limit of credit, NOK incl. VAT; zero for who pays before use
     * @param note for the house; needed unless a limited company's clear positive case is approved as recommended (CRE-3)
     * @throws BusinessRuleViolation LIMIT_OUT_OF_RANGE
     */
    @Allowed(Function.CREDIT_DECIDE)
    public void approve(long orderId, long seen, Money limit, String note) {
        CreditFile file = locked(orderId, seen);
        checkLimit(limit);
        Recommendation recommendation = file.recommendation();
        boolean oneClick = recommendation.clear() && !limit.isMoreThan(recommendation.limit());
        if (!oneClick) {
            checkNote(note);
        }
        decide(file, new Ruling(CreditOutcome.APPROVED, limit, null, "", note));
        deposits.drop(orderId, wording.text("credit", Language.BOKMAL, "decision.dropped"));
        if (file.order().status() != OrderStatus.APPROVED) {
            orders.approved(orderId, "");
        }
    }

    /**
     * Approves and confirms in one step: the contract is made (CON-1), or nothing happens at all.
     *
     * @return id of the contract
     * @throws BusinessRuleViolation what {@link #approve} and {@link OrderConfirmations#confirm} refuse
     */
    @Allowed(Function.CREDIT_DECIDE)
    public long approveAndConfirm(long orderId, long seen, Money limit, String note) {
        approve(orderId, seen, limit, note);
        // confirming reads the order anew
        store.flush();
        return confirmations.confirm(orderId, orders.locked(orderId).version());
    }

    /**
     * The order is turned down.
     *
     * @param reason told to the orderer
     * @throws BusinessRuleViolation REASON_MISSING
     */
    @Allowed(Function.CREDIT_DECIDE)
    public void refuse(long orderId, long seen, String reason, String note) {
        CreditFile file = locked(orderId, seen);
        if (reason == null || reason.isBlank()) {
            throw new BusinessRuleViolation(CreditError.REASON_MISSING);
        }
        checkNote(note);
        decide(file, new Ruling(CreditOutcome.REFUSED, Money.ZERO, null, reason, note));
        deposits.drop(orderId, reason.strip());
        orders.refused(orderId, reason.strip());
    }

    /**
     * The order waits until the deposit is paid (CRE-4), which is demanded in the same transaction.
     *
     * @param amount of the deposit
     * @param limit of credit once it is paid, NOK incl. VAT
     * @throws BusinessRuleViolation SECURITY_AMOUNT_MISSING, LIMIT_OUT_OF_RANGE, and ALREADY_DEMANDED of the deposit
     */
    @Allowed(Function.CREDIT_DECIDE)
    public void requireSecurity(long orderId, long seen, Money amount, Money limit, String note) {
        CreditFile file = locked(orderId, seen);
        if (amount == null || !amount.isPositive() || amount.isMoreThan(MOST_LIMIT)) {
            throw new BusinessRuleViolation(CreditError.SECURITY_AMOUNT_MISSING);
        }
        checkLimit(limit);
        checkNote(note);
        decide(file, new Ruling(CreditOutcome.SECURITY, limit, amount, "", note));
        deposits.demand(orderId, amount, "");
    }

    /** Newest first. */
    @Allowed(Function.CREDIT_READ)
    public Page<CreditDecisionRow> page(CreditDecisionFilter filter, PageRequest request) {
        return lists.decisions(filter, request);
    }

    /** A customer's decisions, newest first; 50 at most. */
    @Allowed(Function.CREDIT_READ)
    public List<CreditDecision> ofCustomer(long customerId) {
        return store.ofCustomer(customerId, 50).stream()
                .map(CreditDecision::whole)
                .toList();
    }

    private CreditFile locked(long orderId, long seen) {
        if (!currentActor.get().isStaff()) {
            throw new BusinessRuleViolation(CreditError.STAFF_ONLY);
        }
        Order order = orders.locked(orderId);
        CreditFile file = files.of(order, clock.today());
        Optional<CreditDecision> newer = file.latestDecision().filter(decision -> decision.id() != seen);
        if (newer.isPresent()) {
            throw new BusinessRuleViolation(
                    CreditError.DECIDED_MEANWHILE,
                    newer.get().decidedBy(),
                    newer.get().outcome());
        }
        if (!file.isToDecide()) {
            throw new BusinessRuleViolation(CreditError.NOT_TO_DECIDE, order.status());
        }
        return file;
    }

    private static void checkLimit(Money limit) {
        if (limit == null || limit.isNegative() || limit.isMoreThan(MOST_LIMIT)) {
            throw new BusinessRuleViolation(CreditError.LIMIT_OUT_OF_RANGE, MOST_LIMIT);
        }
    }

    private static void checkNote(String note) {
        if (note == null || note.isBlank()) {
            throw new BusinessRuleViolation(CreditError.NOTE_MISSING);
        }
    }

    private void decide(CreditFile file, Ruling ruling) {
        Long check = file.latestCheck()
                .filter(found -> file.checkIsValid())
                .map(CreditCheck::id)
                .orElse(null);
        CreditDecision decision = CreditDecision.of(
                file.order(), ruling, check, file.recommendation().advice(), clock.now(), currentActor.get());
        store.add(decision);
        changeLog.record(CreditChange.CREDIT_DECIDED, decision, decision.decided());
    }
}
