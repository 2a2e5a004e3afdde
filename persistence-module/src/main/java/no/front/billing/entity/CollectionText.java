package no.front.billing.entity;

import no.front.kernel.BusinessRuleViolation;

/** Free text of people about late money, stripped and held to a length. */
final class CollectionText {

    static final int LONGEST = 1000;

    private CollectionText() {}

    /** @throws BusinessRuleViolation TEXT_MISSING, TOO_LONG */
    static String required(String text) {
        String cleaned = optional(text);
        if (cleaned.isEmpty()) {
            throw new BusinessRuleViolation(ReminderError.TEXT_MISSING);
        }
        return cleaned;
    }

    /** @return "" for nothing @throws BusinessRuleViolation TOO_LONG */
    static String optional(String text) {
        String cleaned = text == null ? "" : text.strip();
        if (cleaned.length() > LONGEST) {
            throw new BusinessRuleViolation(ReminderError.TOO_LONG, LONGEST);
        }
        return cleaned;
    }

    /** Where a figure of the law stands. @throws BusinessRuleViolation SOURCE_MISSING, TOO_LONG */
    static String source(String text) {
        String cleaned = text == null ? "" : text.strip();
        if (cleaned.isEmpty()) {
            throw new BusinessRuleViolation(ReminderError.SOURCE_MISSING);
        }
        if (cleaned.length() > 300) {
            throw new BusinessRuleViolation(ReminderError.TOO_LONG, 300);
        }
        return cleaned;
    }
}
