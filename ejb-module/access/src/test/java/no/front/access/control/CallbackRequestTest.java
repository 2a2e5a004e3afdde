package no.front.access.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import no.front.access.entity.CallbackKind;
import no.front.access.entity.CallbackUrl;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CallbackRequestTest {

    private static final Instant NOW = Instant.parse("2026-11-22T14:00:00.123Z");

    @Test
    @DisplayName("ACC-5 what is signed is id, time and body; reckoned by another program it is the same")
    void signed() {
        CallbackRequest request = CallbackRequest.of(
                CallbackUrl.of("https://kunde.example/inn?a=1"),
                CallbackKind.STATUS,
                "id-1",
                NOW,
                "{\"event\":\"status\",\"text\":\"æ\"}",
                "front-secret");
        assertTrue(
                request.head()
                        .contains(
                                "\r\nFront-Signature: 23b832a63071e7b361ec4bfa32867c81be4efb1c19ed203ae619c8155eab37db\r\n"),
                request.head());
        assertTrue(request.head().startsWith("POST /inn?a=1 HTTP/1.1\r\nHost: kunde.example\r\n"), request.head());
        assertTrue(request.head().contains("\r\nContent-Length: 30\r\n"), request.head());
        assertTrue(request.head().contains("\r\nFront-Time: 2026-11-22T14:00:00Z\r\n"), request.head());
        assertTrue(request.head().endsWith("\r\n\r\n"));
    }

    @Test
    @DisplayName("ACC-5 a try has the shape of the real thing, and says that it is one")
    void sample() {
        assertEquals(
                "{\"event\":\"status\",\"test\":true,\"account\":\"300004\",\"messageId\":\"id-1\",\"recipient\":\"+4798000000\","
                        + "\"status\":\"DELIVERED\",\"at\":\"2026-11-22T14:00:00Z\"}",
                CallbackSample.of(CallbackKind.STATUS, "300004", "id-1", NOW));
        assertTrue(
                CallbackSample.of(CallbackKind.INBOUND, "300004", "id-1", NOW).contains("\"text\":\"Hei æøå\""));
    }
}
