package no.front.it.container;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import no.front.access.boundary.AccessBlocks;
import no.front.access.boundary.BlockRow;
import no.front.access.entity.AccessError;
import no.front.kernel.CountryCode;
import no.front.kernel.NetworkAddress;
import no.front.platform.entity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Blocks as requests meet them. The server under test trusts one proxy, 127.0.0.2. */
class AccessBlockIT extends InContainer {

    private static final String PROXY = "127.0.0.2";
    private static final String NO_PROXY = "127.0.0.1";

    @Inject
    AccessBlocks blocks;

    @BeforeEach
    void asSupport() {
        actAs(Role.SUPPORT);
    }

    private static int status(String connectingFrom, String forwardedFor) throws Exception {
        int port = Integer.parseInt(System.getenv("FRONT_HTTP_PORT"));
        try (HttpClient client = HttpClient.newBuilder()
                .localAddress(InetAddress.getByName(connectingFrom))
                .build()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/backoffice/sign-in"))
                    .header("X-Forwarded-For", forwardedFor)
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }

    private void unblockAll() {
        blocks.active().stream().map(BlockRow::id).forEach(blocks::unblock);
    }

    @Test
    @DisplayName("ACC-6 who is in a blocked network is refused; a forwarded address counts from a trusted proxy only")
    void network() throws Exception {
        blocks.blockNetwork(NetworkAddress.of("198.51.100.0/24"), "Angrep mot innloggingen", null);
        try {
            assertEquals(403, status(PROXY, "198.51.100.7"));
            assertEquals(403, status(PROXY, "203.0.113.5, 198.51.100.7"), "what the client wrote itself doesn't count");
            assertEquals(200, status(PROXY, "198.51.101.7"));
            assertEquals(200, status(NO_PROXY, "198.51.100.7"), "anybody can write the header");
        } finally {
            unblockAll();
        }
        assertEquals(200, status(PROXY, "198.51.100.7"));
    }

    @Test
    @DisplayName("ACC-6 a country is blocked by the table of networks that was read in")
    void country() throws Exception {
        assertEquals(
                3,
                blocks.importCountries(new ByteArrayInputStream(
                        "network,country\n203.0.113.0/25,SE\n203.0.113.128/25,DK\n2001:db8::/32,SE\n"
                                .getBytes(StandardCharsets.UTF_8))));
        blocks.blockCountry(CountryCode.of("SE"), "Angrep", null);
        try {
            assertEquals(403, status(PROXY, "203.0.113.1"));
            assertEquals(403, status(PROXY, "2001:db8::1"));
            assertEquals(200, status(PROXY, "203.0.113.129"));
        } finally {
            unblockAll();
        }
    }

    @Test
    @DisplayName("ACC-6 nobody blocks the own address, or the machine itself")
    void oneself() {
        assertEquals(
                AccessError.BLOCK_HITS_ONESELF.name(),
                refusal(() -> blocks.blockNetwork(NetworkAddress.of("192.0.2.0/24"), "Prøve", null)));
        assertEquals(
                AccessError.BLOCK_HITS_LOOPBACK.name(),
                refusal(() -> blocks.blockNetwork(NetworkAddress.of("127.0.0.0/8"), "Prøve", null)));
    }
}
