package no.front.access.control;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.front.access.entity.AccessError;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.CountryCode;
import no.front.kernel.NetworkAddress;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BlockRulesTest {

    private static final BlockRules.Countries NOT_ASKED = address -> {
        throw new AssertionError("asked for the country of " + address);
    };

    @Test
    @DisplayName("ACC-6 a blocked network keeps out its addresses, IPv4 and IPv6, and no others")
    void networks() {
        BlockRules rules = new BlockRules(
                List.of(NetworkAddress.of("203.0.113.0/24"), NetworkAddress.of("2001:db8::/32")), Set.of());
        assertTrue(rules.keepOut("203.0.113.200", NOT_ASKED));
        assertTrue(rules.keepOut("2001:db8:1::7", NOT_ASKED));
        assertTrue(rules.keepOut("::ffff:203.0.113.5", NOT_ASKED));
        assertFalse(rules.keepOut("203.0.114.1", NOT_ASKED));
        assertFalse(rules.keepOut("2001:db9::1", NOT_ASKED));
        assertFalse(rules.keepOut("", NOT_ASKED));
    }

    @Test
    @DisplayName("ACC-6 a blocked country keeps out the networks that belong to it")
    void countries() {
        BlockRules rules = new BlockRules(List.of(), Set.of(CountryCode.of("SE")));
        assertTrue(rules.keepOut("198.51.100.1", address -> Optional.of(CountryCode.of("SE"))));
        assertFalse(rules.keepOut("198.51.100.1", address -> Optional.of(CountryCode.of("NO"))));
        assertFalse(rules.keepOut("198.51.100.1", address -> Optional.empty()));
    }

    @Test
    @DisplayName("ACC-6 the machine itself is never kept out")
    void loopback() {
        BlockRules all = new BlockRules(
                List.of(NetworkAddress.of("0.0.0.0/0"), NetworkAddress.of("::/0")), Set.of(CountryCode.of("NO")));
        assertFalse(all.keepOut("127.0.0.1", NOT_ASKED));
        assertFalse(all.keepOut("::1", NOT_ASKED));
    }

    @Test
    @DisplayName("ACC-6 nobody blocks oneself or the machine")
    void oneself() {
        assertEquals(AccessError.BLOCK_HITS_ONESELF, refusal("192.0.2.0/24", "192.0.2.7"));
        assertEquals(AccessError.BLOCK_HITS_LOOPBACK, refusal("127.0.0.0/8", "192.0.2.7"));
        assertEquals(AccessError.BLOCK_HITS_LOOPBACK, refusal("::1", "192.0.2.7"));
        BlockRules.check(NetworkAddress.of("192.0.2.0/29"), "192.0.2.8");
    }

    private static Object refusal(String network, String own) {
        return assertThrows(BusinessRuleViolation.class, () -> BlockRules.check(NetworkAddress.of(network), own))
                .code();
    }

    @Test
    @DisplayName("ACC-6 a line of the table is a range of addresses")
    void lines() {
        CountryNetwork network = CountryNetwork.read("\"192.0.2.64/26\";no").orElseThrow();
        assertArrayEquals(new byte[] {(byte) 192, 0, 2, 64}, network.first());
        assertArrayEquals(new byte[] {(byte) 192, 0, 2, 127}, network.last());
        assertEquals(CountryCode.NORWAY, network.country());
        assertEquals(16, CountryNetwork.read("2001:db8::/32,DK").orElseThrow().last().length);
        assertTrue(CountryNetwork.read("192.0.2.0/24,").isEmpty());
        assertTrue(CountryNetwork.isHead("network,country"));
        assertThrows(BusinessRuleViolation.class, () -> CountryNetwork.read("192.0.2.0/24"));
        assertThrows(BusinessRuleViolation.class, () -> CountryNetwork.read("example.org,NO"));
    }
}
