package no.front.commission.entity;

import no.front.kernel.BusinessRuleViolation;
import no.front.platform.entity.Actor;

/** Who prepares cannot approve (CPA-7), and both are staff: a job has no eyes. */
final class FourEyes {

    private static final int LONGEST = 1000;

    private FourEyes() {}

    /** @throws BusinessRuleViolation STAFF_ONLY */
    static long staff(Actor by) {
        if (!by.isStaff()) {
            throw new BusinessRuleViolation(PayoutError.STAFF_ONLY);
        }
        return by.id();
    }

    /** @throws BusinessRuleViolation STAFF_ONLY, FOUR_EYES */
    static void require(Actor by, long preparedById) {
        if (staff(by) == preparedById) {
            throw new BusinessRuleViolation(PayoutError.FOUR_EYES);
        }
    }

    /** @throws BusinessRuleViolation REASON_MISSING, TOO_LONG */
    static String reason(String text) {
        String said = remark(text);
        if (said.isEmpty()) {
            throw new BusinessRuleViolation(PayoutError.REASON_MISSING);
        }
        return said;
    }

    /** @throws BusinessRuleViolation TOO_LONG */
    static String remark(String text) {
        String said = text == null ? "" : text.strip();
        if (said.length() > LONGEST) {
            throw new BusinessRuleViolation(PayoutError.TOO_LONG, LONGEST);
        }
        return said;
    }
}
