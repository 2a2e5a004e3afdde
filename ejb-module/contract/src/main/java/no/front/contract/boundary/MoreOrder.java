package no.front.contract.boundary;

import java.util.Map;
import java.util.Set;
import no.front.contract.entity.TermsKind;
import no.front.kernel.Language;
import no.front.kernel.Money;

/**
 * What a customer's administrator sends when more is ordered.
 *
 * @param key of the page it was sent from: the same again is the same order
 * @param monthly and {@code now} as they were shown
 * @param shown ids of the versions that were shown, by document (CON-2)
 * @param mayOrder says so of oneself
 */
public record MoreOrder(
        String key,
        Money monthly,
        Money now,
        Map<TermsKind, Long> shown,
        Set<TermsKind> accepted,
        boolean mayOrder,
        String message,
        Language language) {}
