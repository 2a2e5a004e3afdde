package no.front.access.boundary;

import static no.front.access.boundary.AccessHouse.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import no.front.access.entity.AccessError;
import no.front.kernel.CountryCode;
import no.front.kernel.NetworkAddress;
import no.front.platform.entity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AccessBlocksIT {

    private AccessHouse house;

    @BeforeEach
    void start() {
        house = new AccessHouse();
        house.actAs(house.person("ingrid", Role.ADMINISTRATOR), Role.ADMINISTRATOR);
    }

    private boolean blocked(String address) {
        return house.unit.call(() -> house.blocks.isBlocked(address));
    }

    private int read(String table) {
        return house.unit.call(
                () -> house.blocks.importCountries(new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    @DisplayName("ACC-6 a network is kept out from the next request on, until its end or until it is lifted")
    void networks() {
        assertFalse(blocked("203.0.113.7"));
        house.unit.run(() -> house.blocks.blockNetwork(
                NetworkAddress.of("203.0.113.0/24"), "Angrep", house.now.plus(Duration.ofHours(1))));
        house.unit.run(() -> house.blocks.blockNetwork(NetworkAddress.of("2001:db8::/32"), "Angrep", null));
        assertTrue(blocked("203.0.113.7"));
        assertTrue(blocked("2001:db8::7"));
        assertFalse(blocked("203.0.114.7"));
        house.pass(Duration.ofHours(1));
        assertFalse(blocked("203.0.113.7"));
        assertTrue(blocked("2001:db8::7"));
        long id = house.unit.call(() -> house.blocks.active()).getFirst().id();
        house.unit.run(() -> house.blocks.unblock(id));
        assertFalse(blocked("2001:db8::7"));
        assertEquals(AccessError.BLOCK_NOT_FOUND, house.refusedInside(() -> house.blocks.unblock(id)));
        assertEquals(2, house.unit.call(() -> house.blocks.past()).size());
    }

    @Test
    @DisplayName("ACC-6 a block that another node made is known after three seconds")
    void otherNode() {
        assertFalse(blocked("203.0.113.7"));
        house.unit.sql("INSERT INTO access_block (id, version, network, reason, from_at, staff_id, staff_name)"
                + " VALUES (1, 1, '203.0.113.7', 'x', '2026-11-22 07:00:00', 1, 'x')");
        assertFalse(blocked("203.0.113.7"));
        house.pass(Duration.ofSeconds(3));
        assertTrue(blocked("203.0.113.7"));
    }

    @Test
    @DisplayName("ACC-6 nobody shuts oneself out, by network or by country")
    void oneself() {
        assertEquals(
                AccessError.BLOCK_HITS_ONESELF,
                house.refusedInside(
                        () -> house.blocks.blockNetwork(NetworkAddress.of("192.0.2.0/24"), "Angrep", null)));
        assertEquals(3, read("network,country\n192.0.2.0/24,NO\n198.51.100.0/24,SE\n2001:db8::/32,SE\n"));
        assertEquals(
                AccessError.BLOCK_HITS_ONESELF,
                house.refusedInside(() -> house.blocks.blockCountry(CountryCode.NORWAY, "Angrep", null)));
        assertTrue(house.unit.call(() -> house.blocks.active()).isEmpty());
    }

    @Test
    @DisplayName("ACC-6 a country is kept out by the table of networks; without a table it can't be blocked")
    void countries() {
        CountryCode sweden = CountryCode.of("SE");
        assertEquals(
                AccessError.COUNTRIES_UNKNOWN,
                house.refusedInside(() -> house.blocks.blockCountry(sweden, "Angrep", null)));
        read("192.0.2.0/24,NO\n198.51.100.0/25,SE\n2001:db8::/32,SE\n");
        house.unit.run(() -> house.blocks.blockCountry(sweden, "Angrep", null));
        assertTrue(blocked("198.51.100.127"));
        assertTrue(blocked("2001:db8:ffff::1"));
        assertFalse(blocked("198.51.100.128"), "behind the end of its range");
        assertFalse(blocked("192.0.2.1"));
        assertFalse(blocked("10.0.0.1"));
        assertFalse(blocked("127.0.0.1"));
        // the next table replaces this one
        read("198.51.100.128/25,SE\n");
        assertFalse(blocked("198.51.100.127"));
        assertTrue(blocked("198.51.100.128"));
        assertEquals("1", house.unit.value("SELECT COUNT(*) FROM country_network"));
        assertEquals("1", house.unit.value("SELECT COUNT(*) FROM country_edition"));
    }

    @Test
    @DisplayName("ACC-6 a table with a bad line changes nothing; what it left goes with the next good one")
    void badLine() {
        read("192.0.2.0/24,NO\n");
        StringBuilder bad = new StringBuilder();
        for (int i = 0; i < 2100; i++) {
            bad.append("10.").append(i / 256).append('.').append(i % 256).append(".0/24,SE\n");
        }
        assertEquals(AccessError.COUNTRY_LINE_INVALID, refusal(() -> read(bad + "rubbish\n")));
        assertEquals(AccessError.COUNTRY_FILE_EMPTY, refusal(() -> read("network,country\n")));
        assertEquals(
                1,
                house.unit.call(() -> house.blocks.countryTable()).orElseThrow().networks());
        assertNull(refusal(() -> read(bad.toString())));
        assertEquals("2100", house.unit.value("SELECT COUNT(*) FROM country_network"));
    }
}
