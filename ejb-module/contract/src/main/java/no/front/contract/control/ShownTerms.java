package no.front.contract.control;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.front.contract.entity.OrderingError;
import no.front.contract.entity.TermsKind;
import no.front.contract.entity.TermsVersion;
import no.front.kernel.BusinessRuleViolation;

/**
 * CON-2: what is accepted is what was shown. Each document in force has to have been on the page in just this version, and
 * its own box ticked.
 *
 * <p>Example: the page showed terms 2026-1, at midnight 2026-2 came into force: NEW_VERSION, the page shows the new one.
 */
public final class ShownTerms {

    private ShownTerms() {}

    /**
     * @param inForce one of each document
     * @param shown ids of the versions on the page, by document
     * @throws BusinessRuleViolation NEW_VERSION, NOT_ACCEPTED
     */
    public static void check(List<TermsVersion> inForce, Map<TermsKind, Long> shown, Set<TermsKind> accepted) {
        for (TermsVersion version : inForce) {
            if (!Long.valueOf(version.id()).equals(shown.get(version.kind()))) {
                throw new BusinessRuleViolation(OrderingError.NEW_VERSION);
            }
        }
        for (TermsVersion version : inForce) {
            if (!accepted.contains(version.kind())) {
                throw new BusinessRuleViolation(OrderingError.NOT_ACCEPTED);
            }
        }
    }
}
