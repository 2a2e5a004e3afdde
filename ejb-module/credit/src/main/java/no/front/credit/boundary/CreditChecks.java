package no.front.credit.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.front.contract.entity.Order;
import no.front.credit.control.CreditCheckQueue;
import no.front.credit.control.CreditCheckStore;
import no.front.credit.control.CreditFiles;
import no.front.credit.control.CreditListStore;
import no.front.credit.entity.CreditChange;
import no.front.credit.entity.CreditCheck;
import no.front.credit.entity.CreditError;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Page;
import no.front.kernel.PageRequest;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.entity.Function;

/** Credit checks: who wants to know why, and what came of it (CRE-1, CRE-6). The bureau itself is asked in the background. */
@Stateless
public class CreditChecks {

    private static final int SHOWN = 50;

    @Inject
    CreditCheckStore store;

    @Inject
    CreditListStore lists;

    @Inject
    CreditCheckQueue queue;

    @Inject
    CreditFiles files;

    @Inject
    ChangeLog changeLog;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor currentActor;

    /**
     * Asks the bureau about who has ordered.
     *
     * @param need the reason to know, in words
     * @param soleTraderConfirmed whether the warning about a natural person was read and confirmed (CRE-6)
     * @throws BusinessRuleViolation NEED_MISSING, TOO_LONG, PREPAID, SOLE_TRADER_UNCONFIRMED, NUMBER_MISSING, NOT_NEEDED,
     *     CHECK_UNDER_WAY, NOT_FOUND
     */
    @Allowed(Function.CREDIT_CHECK)
    public void request(long orderId, String need, boolean soleTraderConfirmed) {
        Order order = store.order(orderId);
        String by = currentActor.get().name();
        if (!queue.request(order, new CreditCheck.Request(need, by, soleTraderConfirmed, false))) {
            throw new BusinessRuleViolation(CreditError.CHECK_UNDER_WAY);
        }
    }

    /** Everything about an order's credit. @throws BusinessRuleViolation NOT_FOUND */
    @Allowed(Function.CREDIT_READ)
    public CreditFile of(long orderId) {
        return files.of(store.order(orderId), clock.today());
    }

    /**
     * CRE-6: the bureau's copy letter to a natural person, where its answer did not tell.
     *
     * @throws BusinessRuleViolation NO_COPY_LETTER, NOT_FOUND
     */
    @Allowed(Function.CREDIT_CHECK)
    public void copyLetterSent(long checkId, LocalDate on) {
        CreditCheck check = store.get(checkId);
        changeLog.record(CreditChange.COPY_LETTER_RECORDED, check, check.copyLetterSent(on));
    }

    /** Newest first. */
    @Allowed(Function.CREDIT_READ)
    public Page<CreditCheckRow> page(CreditCheckFilter filter, PageRequest request) {
        return lists.checks(filter, request);
    }

    /** A customer's checks, newest first; 50 at most. */
    @Allowed(Function.CREDIT_READ)
    public List<CreditCheck> ofCustomer(long customerId) {
        return store.of(customerId, SHOWN).stream().map(CreditCheck::whole).toList();
    }
}
