package no.front.access.control;

import java.net.InetAddress;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.front.access.entity.AccessBlock;
import no.front.access.entity.AccessError;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.CountryCode;
import no.front.kernel.NetworkAddress;

/**
 * Who is kept out (ACC-6): an address in a blocked network, or in a network of a blocked country. The machine itself never
 * is, whatever is blocked: health checks and a proxy beside us come from there. A country is asked for only when one is
 * blocked.
 */
public record BlockRules(List<NetworkAddress> networks, Set<CountryCode> countries) {

    /** Finds the country of an address. */
    public interface Countries {
        Optional<CountryCode> of(String address);
    }

    public static BlockRules of(Collection<AccessBlock> active) {
        return new BlockRules(
                active.stream().flatMap(block -> block.network().stream()).toList(),
                active.stream().flatMap(block -> block.country().stream()).collect(Collectors.toSet()));
    }

    public boolean keepOut(String address, Countries countryOf) {
        if (isLoopback(address)) {
            return false;
        }
        return networks.stream().anyMatch(network -> network.contains(address))
                || !countries.isEmpty()
                        && countryOf.of(address).filter(countries::contains).isPresent();
    }

    /** @throws BusinessRuleViolation BLOCK_HITS_LOOPBACK, BLOCK_HITS_ONESELF */
    public static void check(NetworkAddress network, String ownAddress) {
        if (network.base().isLoopbackAddress()) {
            throw new BusinessRuleViolation(AccessError.BLOCK_HITS_LOOPBACK);
        }
        if (network.contains(ownAddress)) {
            throw new BusinessRuleViolation(AccessError.BLOCK_HITS_ONESELF, ownAddress);
        }
    }

    private static boolean isLoopback(String address) {
        try {
            InetAddress parsed = NetworkAddress.address(address);
            return parsed.isLoopbackAddress();
        } catch (BusinessRuleViolation notAnAddress) {
            return false;
        }
    }
}
