package no.front.credit.entity;

import java.time.LocalDate;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;

/**
 * Money that moved at the bank, as finance reads it there.
 *
 * @param on value date
 * @param reference what the bank calls it: the same one is the same transfer
 */
public record BankTransfer(LocalDate on, Money amount, String reference) {

    public static final int LONGEST_REFERENCE = 60;

    /** @throws BusinessRuleViolation AMOUNT_NOT_POSITIVE, REFERENCE_MISSING, REFERENCE_INVALID, DATE_MISSING */
    public BankTransfer {
        if (on == null) {
            throw new BusinessRuleViolation(DepositError.DATE_MISSING);
        }
        if (amount == null || !amount.isPositive()) {
            throw new BusinessRuleViolation(DepositError.AMOUNT_NOT_POSITIVE);
        }
        reference = reference == null ? "" : reference.strip().replaceAll("\\s+", " ");
        if (reference.isEmpty()) {
            throw new BusinessRuleViolation(DepositError.REFERENCE_MISSING);
        }
        if (reference.length() > LONGEST_REFERENCE || reference.chars().anyMatch(Character::isISOControl)) {
            throw new BusinessRuleViolation(DepositError.REFERENCE_INVALID, LONGEST_REFERENCE);
        }
    }

    /**
     * @param earliest before this day nothing was asked for or owed
     * @throws BusinessRuleViolation TRANSFER_IN_FUTURE, TRANSFER_TOO_EARLY
     */
    public void checkDay(LocalDate earliest, LocalDate today) {
        if (on.isAfter(today)) {
            throw new BusinessRuleViolation(DepositError.TRANSFER_IN_FUTURE, on);
        }
        if (on.isBefore(earliest)) {
            throw new BusinessRuleViolation(DepositError.TRANSFER_TOO_EARLY, on, earliest);
        }
    }
}
