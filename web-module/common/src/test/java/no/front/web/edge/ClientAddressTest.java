package no.front.web.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import no.front.kernel.BusinessRuleViolation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ClientAddressTest {

    private final ClientAddress clients = ClientAddress.trusting("10.0.0.0/8, 2001:db8::/32");

    @Test
    @DisplayName("ACC-6 a forwarded address counts only from a trusted proxy")
    void untrustedConnection() {
        assertEquals("203.0.113.9", clients.of("203.0.113.9", List.of("198.51.100.1")));
        assertEquals("198.51.100.1", clients.of("10.0.0.2", List.of("198.51.100.1")));
    }

    @Test
    @DisplayName("ACC-6 the right-most address that is no proxy of ours is the client, whatever stands left of it")
    void rightMostUntrusted() {
        assertEquals("203.0.113.9", clients.of("10.0.0.2", List.of("198.51.100.1, 203.0.113.9, 10.0.0.1")));
        assertEquals("203.0.113.9", clients.of("10.0.0.2", List.of("198.51.100.1", "203.0.113.9", "10.0.0.1")));
    }

    @Test
    @DisplayName("ACC-6 with no trusted proxy configured no header counts")
    void trustsNone() {
        assertEquals("127.0.0.1", ClientAddress.trusting(" ").of("127.0.0.1", List.of("198.51.100.1")));
    }

    @Test
    @DisplayName("ACC-6 an IPv4 address written as IPv6 is the same client; ports and zones are cut off")
    void spellings() {
        assertEquals("203.0.113.9", clients.of("10.0.0.2", List.of("::ffff:203.0.113.9")));
        assertEquals("203.0.113.9", clients.of("10.0.0.2", List.of("203.0.113.9:4711")));
        assertEquals("2001:db9::1", clients.of("2001:db8::5", List.of("[2001:db9:0:0::1]:443")));
        assertEquals("fe80::1", clients.of("10.0.0.2", List.of("fe80::1%eth0")));
    }

    @Test
    @DisplayName("ACC-6 what is no address is never taken for one: the last hop that is known stands")
    void garbage() {
        assertEquals("10.0.0.2", clients.of("10.0.0.2", List.of("203.0.113.9, unknown")));
        assertEquals("10.0.0.2", clients.of("10.0.0.2", List.of("localhost")));
        assertEquals("10.0.0.2", clients.of("10.0.0.2", List.of("")));
        assertEquals("10.0.0.1", clients.of("10.0.0.2", List.of("10.0.0.1")));
    }

    @Test
    @DisplayName("A list of proxies that can't be read is refused at the start")
    void badSetting() {
        assertThrows(BusinessRuleViolation.class, () -> ClientAddress.trusting("10.0.0.0/8, proxy.internal"));
    }
}
