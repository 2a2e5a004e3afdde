package no.front.access.entity;

import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Msisdn;

/** What must be right about everybody who signs in, staff and customers' users alike. */
final class PersonFacts {

    private static final int LONGEST_NAME = 200;

    private PersonFacts() {}

    /** @throws BusinessRuleViolation NAME_MISSING, NAME_TOO_LONG */
    static String name(String name) {
        String cleaned = name == null ? "" : name.strip().replaceAll("\\s+", " ");
        if (cleaned.isEmpty()) {
            throw new BusinessRuleViolation(AccessError.NAME_MISSING);
        }
        if (cleaned.length() > LONGEST_NAME) {
            throw new BusinessRuleViolation(AccessError.NAME_TOO_LONG, LONGEST_NAME);
        }
        return cleaned;
    }

    /** @throws BusinessRuleViolation MOBILE_MISSING for none, and for one that takes no SMS */
    static Msisdn mobile(Msisdn mobile) {
        if (mobile == null || !mobile.takesSms()) {
            throw new BusinessRuleViolation(AccessError.MOBILE_MISSING);
        }
        return mobile;
    }
}
