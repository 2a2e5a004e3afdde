package no.front.privacy.entity;

import no.front.kernel.BusinessRuleViolation;

/**
 * What a customer may choose (PRV-3): by default 3 to 120 months, above 18 with the legal reason. 3, 18 and 120 are taken, 2
 * and 121 refused, 19 without a reason refused.
 *
 * @param standard what holds where nothing was chosen
 */
public record RetentionRule(int standard, int least, int most, int reasonAbove) {

    public static final int LONGEST_REASON = 1000;

    /** @throws BusinessRuleViolation RETENTION_BOUNDS */
    public void checkMonths(int months) {
        if (months < least || months > most) {
            throw new BusinessRuleViolation(PrivacyError.RETENTION_BOUNDS, least, most);
        }
    }

    public boolean needsReason(int months) {
        return months > reasonAbove;
    }

    /**
     * The reason as it is stored; "" where none is needed.
     *
     * @throws BusinessRuleViolation RETENTION_BOUNDS, RETENTION_REASON_MISSING, TOO_LONG
     */
    public String checkedReason(int months, String reason) {
        checkMonths(months);
        if (!needsReason(months)) {
            return "";
        }
        String cleaned = reason == null ? "" : reason.strip();
        if (cleaned.isEmpty()) {
            throw new BusinessRuleViolation(PrivacyError.RETENTION_REASON_MISSING, reasonAbove);
        }
        if (cleaned.length() > LONGEST_REASON) {
            throw new BusinessRuleViolation(PrivacyError.TOO_LONG, LONGEST_REASON);
        }
        return cleaned;
    }
}
