package no.front.access.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.InetAddress;
import no.front.kernel.NetworkAddress;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallbackAddressesTest {

    @ParameterizedTest
    @CsvSource({
        "8.8.8.8, true",
        "93.184.216.34, true",
        "1.1.1.1, true",
        "223.255.255.254, true",
        "172.15.255.255, true",
        "172.32.0.1, true",
        "100.63.255.255, true",
        "100.128.0.1, true",
        "2a00:1450:400f:80d::200e, true",
        "2606:4700::1111, true",
        "0.0.0.0, false",
        "0.1.2.3, false",
        "10.0.0.1, false",
        "10.255.255.255, false",
        "100.64.0.1, false",
        "100.127.255.254, false",
        "127.0.0.1, false",
        "127.255.255.254, false",
        "169.254.169.254, false",
        "172.16.0.1, false",
        "172.31.255.255, false",
        "192.0.0.170, false",
        "192.0.2.1, false",
        "192.88.99.1, false",
        "192.168.1.1, false",
        "198.18.0.1, false",
        "198.19.255.255, false",
        "198.51.100.1, false",
        "203.0.113.9, false",
        "224.0.0.1, false",
        "239.255.255.250, false",
        "240.0.0.1, false",
        "255.255.255.255, false",
        "::, false",
        "::1, false",
        "::7f00:1, false",
        "::ffff:127.0.0.1, false",
        "::ffff:10.0.0.1, false",
        "::ffff:8.8.8.8, true",
        "64:ff9b::a00:1, false",
        "64:ff9b::808:808, false",
        "64:ff9b:1::1, false",
        "100::1, false",
        "fc00::1, false",
        "fd12:3456:789a::1, false",
        "fe80::1, false",
        "fec0::1, false",
        "ff02::1, false",
        "ff0e::1, false",
        "2001::1, false",
        "2001:0:4136:e378:8000:63bf:3fff:fdd2, false",
        "2001:2::1, false",
        "2001:10::1, false",
        "2001:db8::1, false",
        "2002:a00:1::1, false",
        "2002:808:808::1, false",
        "3fff::1, false",
        "2a00:1450::5efe:a00:1, false",
        "2a00:1450::200:5efe:a00:1, false",
        "4000::1, false"
    })
    @DisplayName("ACC-5 a callback leads to the open internet only, in whatever clothes an inner address comes")
    void table(String text, boolean open) {
        InetAddress address = NetworkAddress.address(text);
        assertEquals(open, CallbackAddresses.isOpen(address), text);
    }
}
