package no.front.customer.control;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.front.customer.boundary.Bond;
import no.front.customer.entity.GroupKind;

/**
 * CUS-8, CUS-11: asked by someone of the same company, group or chain, staff may tell who the registered administrator is.
 *
 * <p>Example: somebody of Fjordlys Bergen AS asks about Fjordlys AS; both are in the group Fjordlys, so it is allowed by
 * the group. If they had nothing in common it would be refused.
 */
public final class DisclosureRule {

    private DisclosureRule() {}

    /** A group or chain that an organisation is in. */
    public record Membership(long groupId, GroupKind kind) {}

    /**
     * @param askedAbout id of the organisation whose administrator is asked for
     * @param asker id of the organisation of the one who asks
     * @return the closest bond; empty when it may not be told
     */
    public static Optional<Bond> bond(
            long askedAbout, Collection<Membership> itsLinks, long asker, Collection<Membership> askersLinks) {
        if (askedAbout == asker) {
            return Optional.of(Bond.SAME_COMPANY);
        }
        Set<Membership> askers = Set.copyOf(askersLinks);
        List<Membership> common = itsLinks.stream().filter(askers::contains).toList();
        if (common.stream().anyMatch(link -> link.kind() == GroupKind.GROUP)) {
            return Optional.of(Bond.SAME_GROUP);
        }
        return common.isEmpty() ? Optional.empty() : Optional.of(Bond.SAME_CHAIN);
    }
}
