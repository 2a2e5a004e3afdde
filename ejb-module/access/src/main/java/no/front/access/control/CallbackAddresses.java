package no.front.access.control;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.front.kernel.NetworkAddress;

/**
 * Which addresses a customer's callback may lead to (ACC-5): those of the open internet, and no machine inside our house or
 * another's. Of IPv4 everything but what is set aside; of IPv6 only what is given out (2000::/3), without the ranges in which
 * an IPv4 address hides. Examples: 8.8.8.8 yes; 10.0.0.1, 169.254.169.254 and ::ffff:10.0.0.1 no; 64:ff9b::a00:1, which NAT64
 * would turn into 10.0.0.1, no.
 */
final class CallbackAddresses {

    /** Set aside for other than the open internet (RFC 6890 and those that followed). */
    private static final List<NetworkAddress> CLOSED = networks(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.31.196.0/24",
            "192.52.193.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "192.175.48.0/24",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4",
            // Teredo, benchmarks and the like; documentation; 6to4, which holds an IPv4 address
            "2001::/23",
            "2001:db8::/32",
            "2002::/16",
            "2620:4f:8000::/48",
            "3fff::/20");

    private static final NetworkAddress GIVEN_OUT = NetworkAddress.of("2000::/3");
    /** Where ISATAP hides an IPv4 address, behind any prefix. */
    private static final byte[] ISATAP = {0x5e, (byte) 0xfe};

    private CallbackAddresses() {}

    private static List<NetworkAddress> networks(String... texts) {
        return Stream.of(texts).map(NetworkAddress::of).toList();
    }

    static boolean isOpen(InetAddress address) {
        boolean known = address instanceof Inet4Address || GIVEN_OUT.contains(address) && !isTunnel(address);
        return known && CLOSED.stream().noneMatch(network -> network.contains(address));
    }

    private static boolean isTunnel(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean local = (bytes[8] & 0xfd) == 0 && bytes[9] == 0;
        return local && Arrays.equals(Arrays.copyOfRange(bytes, 10, 12), ISATAP);
    }
}
