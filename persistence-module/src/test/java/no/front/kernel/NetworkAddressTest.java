package no.front.kernel;

import static no.front.kernel.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.net.InetAddress;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkAddressTest {

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("ACC-3 ACC-6 an address or network has one canonical form")
    @CsvSource({
        "192.0.2.7, 192.0.2.7",
        "192.0.2.7/32, 192.0.2.7",
        "192.0.2.77/24, 192.0.2.0/24",
        "10.1.2.3/0, 0.0.0.0/0",
        "10.255.255.255/9, 10.128.0.0/9",
        "2001:DB8:0:0:0:0:0:1, 2001:db8::1",
        "2001:db8::1/32, 2001:db8::/32",
        "2001:0db8:0:1:0:0:0:1, 2001:db8:0:1::1",
        "2001:db8:0:1:1:1:1:1, 2001:db8:0:1:1:1:1:1",
        "2001:0:0:1:0:0:0:1, 2001:0:0:1::1",
        "2001:db8:0:0:1:0:0:1, 2001:db8::1:0:0:1",
        "::, ::",
        "::/0, ::/0",
        "::1, ::1",
        "1::, 1::",
        "::ffff:192.0.2.7, 192.0.2.7",
        "::ffff:192.0.2.7/120, 192.0.2.0/24",
        "64:ff9b::192.0.2.33, 64:ff9b::c000:221"
    })
    void canonical(String typed, String canonical) {
        assertEquals(canonical, NetworkAddress.of(" " + typed + " ").toString());
        assertEquals(NetworkAddress.of(typed), NetworkAddress.of(canonical));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "localhost",
                "front.example",
                "1.2.3",
                "1.2.3.4.5",
                "256.1.1.1",
                "01.2.3.4",
                "0x7f.1",
                "2130706433",
                "1.2.3.4/33",
                "1.2.3.4/",
                "1.2.3.4/-1",
                "1.2.3.4/08",
                "1.2.3.4/24/8",
                "2001:db8::/129",
                "2001:db8",
                "g::1",
                "1::2::3",
                ":::",
                "fe80::1%eth0",
                "[::1]",
                "::ffff:1.2.3.4/95",
                "::ffff:300.2.3.4",
                "1.2.3.4:80",
                "bad.cafe",
                "face"
            })
    @DisplayName("ACC-6 names and malformed addresses are refused, and nothing is looked up")
    void refuses(String typed) {
        assertRefused(KernelError.NETWORK_INVALID, () -> NetworkAddress.of(typed));
        assertFalse(NetworkAddress.of("0.0.0.0/0").contains(typed));
    }

    @ParameterizedTest(name = "{1} in {0}: {2}")
    @DisplayName("ACC-3 ACC-6 which addresses a network holds")
    @CsvSource({
        "192.0.2.0/24, 192.0.2.0, true",
        "192.0.2.0/24, 192.0.2.255, true",
        "192.0.2.0/24, 192.0.3.0, false",
        "192.0.2.7, 192.0.2.7, true",
        "192.0.2.7, 192.0.2.8, false",
        "0.0.0.0/0, 255.1.2.3, true",
        "0.0.0.0/0, ::1, false",
        "::/0, 10.0.0.1, false",
        "2001:db8::/33, 2001:db8:7fff::1, true",
        "2001:db8::/33, 2001:db8:8000::1, false",
        "192.0.2.0/24, ::ffff:192.0.2.9, true"
    })
    void contains(String network, String address, boolean inside) {
        assertEquals(inside, NetworkAddress.of(network).contains(address));
    }

    @Test
    @DisplayName("ACC-6 holding agrees with the arithmetic of the numbers")
    void arithmetic() throws Exception {
        Random random = new Random(13);
        for (int i = 0; i < 5_000; i++) {
            byte[] bytes = new byte[random.nextBoolean() ? 4 : 16];
            random.nextBytes(bytes);
            int prefix = random.nextInt(bytes.length * 8 + 1);
            NetworkAddress network = new NetworkAddress(InetAddress.getByAddress(bytes), prefix);
            assertEquals(network, NetworkAddress.of(network.toString()));
            byte[] other = bytes.clone();
            other[random.nextInt(other.length)] ^= (byte) (1 << random.nextInt(8));
            int shift = bytes.length * 8 - prefix;
            boolean same =
                    new BigInteger(1, bytes).shiftRight(shift).equals(new BigInteger(1, other).shiftRight(shift));
            assertEquals(same, network.contains(InetAddress.getByAddress(other)));
            assertTrue(network.contains(InetAddress.getByAddress(bytes)));
        }
    }

    @Test
    @DisplayName("A single address knows that it is one")
    void single() {
        assertTrue(NetworkAddress.of("::1").isSingleAddress());
        assertFalse(NetworkAddress.of("192.0.2.0/31").isSingleAddress());
    }
}
