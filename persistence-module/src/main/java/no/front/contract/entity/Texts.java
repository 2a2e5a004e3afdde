package no.front.contract.entity;

import no.front.kernel.BusinessRuleViolation;

/** Free text of people, stripped and held to a length. */
public final class Texts {

    private Texts() {}

    /** @throws BusinessRuleViolation TEXT_MISSING, TOO_LONG */
    public static String required(String text, int most) {
        String cleaned = optional(text, most);
        if (cleaned.isEmpty()) {
            throw new BusinessRuleViolation(ContractError.TEXT_MISSING);
        }
        return cleaned;
    }

    /** @return "" for nothing @throws BusinessRuleViolation TOO_LONG */
    public static String optional(String text, int most) {
        String cleaned = text == null ? "" : text.strip();
        if (cleaned.length() > most) {
            throw new BusinessRuleViolation(ContractError.TOO_LONG, most);
        }
        return cleaned;
    }
}
