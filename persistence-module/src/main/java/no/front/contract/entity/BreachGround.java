package no.front.contract.entity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import no.front.kernel.BusinessRuleViolation;

/**
 * What counts as material breach by either party, and misuse, which allows the same (CON-9). More than 14 days of delay in
 * payment: due 1 March, 15 March is not yet enough, 16 March is.
 */
public enum BreachGround {
    PAYMENT_DELAY,
    DEBT_NEGOTIATION,
    BANKRUPTCY,
    GROSS_BREACH,
    REPEATED_BREACH,
    /** Misuse or an attempt at it; the customer's only. */
    MISUSE,
    /** Premium messages only: the suspicion suffices. */
    PREMIUM_SUSPECTED_MISUSE,
    /** Premium messages only. */
    PREMIUM_BAD_PRACTICE;

    public boolean isPremiumOnly() {
        return this == PREMIUM_SUSPECTED_MISUSE || this == PREMIUM_BAD_PRACTICE;
    }

    public boolean isCustomersOnly() {
        return isPremiumOnly() || this == MISUSE;
    }

    /**
     * Refuses what is no material breach.
     *
     * @param breaching whose breach
     * @param dueOn of what is not paid; null but for PAYMENT_DELAY
     * @param tolerated days of delay that are not yet a material breach, 14 by default
     * @param premium whether the contract has premium messages
     * @throws BusinessRuleViolation DUE_DATE_MISSING, DELAY_TOLERATED with the first day it is enough, NO_PREMIUM_SERVICE,
     *     GROUND_OF_CUSTOMER
     */
    public void check(Party breaching, LocalDate dueOn, int tolerated, boolean premium, LocalDate today) {
        if (isCustomersOnly() && breaching == Party.FRONT) {
            throw new BusinessRuleViolation(ContractError.GROUND_OF_CUSTOMER);
        }
        if (isPremiumOnly() && !premium) {
            throw new BusinessRuleViolation(ContractError.NO_PREMIUM_SERVICE);
        }
        if (this != PAYMENT_DELAY) {
            return;
        }
        if (dueOn == null) {
            throw new BusinessRuleViolation(ContractError.DUE_DATE_MISSING);
        }
        if (ChronoUnit.DAYS.between(dueOn, today) <= tolerated) {
            throw new BusinessRuleViolation(ContractError.DELAY_TOLERATED, dueOn.plusDays(tolerated + 1L));
        }
    }
}
