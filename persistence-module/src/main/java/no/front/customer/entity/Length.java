package no.front.customer.entity;

import no.front.kernel.BusinessRuleViolation;

/** How long a text may be. */
final class Length {

    private Length() {}

    /** @param text null is short enough. @throws BusinessRuleViolation TOO_LONG */
    static void atMost(String field, String text, int most) {
        if (text != null && text.length() > most) {
            throw new BusinessRuleViolation(CustomerError.TOO_LONG, field, most);
        }
    }
}
