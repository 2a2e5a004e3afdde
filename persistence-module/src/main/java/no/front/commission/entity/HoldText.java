package no.front.commission.entity;

import no.front.kernel.BusinessRuleViolation;

/** Free text of people about held commission, stripped and held to a length. */
final class HoldText {

    static final int LONGEST = 1000;

    private HoldText() {}

    /** @throws BusinessRuleViolation TEXT_MISSING, TOO_LONG */
    static String required(String text) {
        String cleaned = optional(text, LONGEST);
        if (cleaned.isEmpty()) {
            throw new BusinessRuleViolation(HoldError.TEXT_MISSING);
        }
        return cleaned;
    }

    /** @return "" for nothing @throws BusinessRuleViolation TOO_LONG */
    static String optional(String text, int longest) {
        String cleaned = text == null ? "" : text.strip();
        if (cleaned.length() > longest) {
            throw new BusinessRuleViolation(HoldError.TOO_LONG, longest);
        }
        return cleaned;
    }
}
