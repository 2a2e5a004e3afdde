package no.front.support.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.ErrorCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("OPS-2 what customers are told of maintenance and incidents")
class OperatingMessageTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);
    private static final OperatingText TITLE = new OperatingText("SMS blir forsinket", "SMS is delayed");
    private static final OperatingText TEXT =
            new OperatingText("Vi leter etter feilen.", "We are looking for the fault.");

    private static OperatingMessage.Content content(OperatingKind kind, Instant starts, Instant ends) {
        return new OperatingMessage.Content(kind, Set.of(ServiceName.SMS), TITLE, TEXT, starts, ends, null);
    }

    private static OperatingMessage message(OperatingKind kind, Instant starts, Instant ends) {
        return new OperatingMessage(content(kind, starts, ends), NOW, "Lars");
    }

    private static ErrorCode refused(Runnable work) {
        return assertThrows(BusinessRuleViolation.class, work::run).code();
    }

    @Test
    @DisplayName("OPS-2 planned maintenance comes, goes on, and is over at its end by itself; a later end moves it")
    void planned() {
        OperatingMessage message = message(OperatingKind.PLANNED, NOW.plus(HOUR), NOW.plus(HOUR.multipliedBy(3)));
        assertEquals(OperatingState.COMING, message.state(NOW));
        assertEquals(OperatingState.GOING_ON, message.state(NOW.plus(HOUR)));
        assertEquals(
                OperatingState.GOING_ON,
                message.state(NOW.plus(HOUR.multipliedBy(3)).minusMillis(1)));
        assertEquals(OperatingState.OVER, message.state(NOW.plus(HOUR.multipliedBy(3))));
        message.change(
                content(OperatingKind.PLANNED, NOW.plus(HOUR), NOW.plus(HOUR.multipliedBy(5))),
                NOW.plus(HOUR.multipliedBy(3)));
        assertEquals(OperatingState.GOING_ON, message.state(NOW.plus(HOUR.multipliedBy(4))));
    }

    @Test
    @DisplayName("OPS-2 an incident goes on until somebody says when it was solved, and keeps what was told")
    void incident() {
        OperatingMessage message = message(OperatingKind.INCIDENT, NOW.minus(HOUR), null);
        assertEquals(OperatingState.GOING_ON, message.state(NOW.plus(Duration.ofDays(30))));
        message.tell(TEXT, NOW.plus(HOUR), "Lars");
        assertEquals(
                SupportError.SOLVED_WHEN,
                refused(() -> message.solve(NOW.plus(HOUR.multipliedBy(3)), TEXT, NOW.plus(HOUR), "Lars")));
        assertEquals(
                SupportError.SOLVED_WHEN,
                refused(() -> message.solve(NOW.minus(HOUR.multipliedBy(2)), TEXT, NOW.plus(HOUR), "Lars")));
        message.solve(NOW, TEXT, NOW.plus(HOUR), "Lars");
        assertEquals(OperatingState.OVER, message.state(NOW.plus(HOUR)));
        assertEquals(NOW, message.endsAt().orElseThrow());
        assertEquals(2, message.updates().size());
        assertEquals(SupportError.CLOSED, refused(() -> message.tell(TEXT, NOW.plus(HOUR), "Lars")));
        assertEquals(
                SupportError.CLOSED,
                refused(() -> message.change(content(OperatingKind.INCIDENT, NOW, null), NOW.plus(HOUR))));
    }

    @Test
    @DisplayName("OPS-2 what doesn't come is called off with a word why, and stays readable")
    void calledOff() {
        OperatingMessage message = message(OperatingKind.PLANNED, NOW.plus(HOUR), NOW.plus(HOUR.multipliedBy(3)));
        assertEquals(SupportError.NOT_BEGUN, refused(() -> message.solve(NOW, TEXT, NOW, "Lars")));
        assertEquals(
                SupportError.TEXT_MISSING,
                refused(() -> message.callOff(new OperatingText("Avlyst", " "), NOW, "Lars")));
        assertTrue(message.isOpen());
        message.callOff(TEXT, NOW, "Lars");
        assertEquals(OperatingState.CALLED_OFF, message.state(NOW.plus(HOUR)));
    }

    @Test
    @DisplayName(
            "OPS-2 refused: no kind, service, start or end, the wrong way round, past, in one language only, too long")
    void refusals() {
        Instant later = NOW.plus(HOUR);
        assertEquals(SupportError.KIND_MISSING, refused(() -> message(null, NOW, null)));
        assertEquals(SupportError.START_MISSING, refused(() -> message(OperatingKind.INCIDENT, null, null)));
        assertEquals(SupportError.INCIDENT_LATER, refused(() -> message(OperatingKind.INCIDENT, later, null)));
        assertEquals(SupportError.INCIDENT_END, refused(() -> message(OperatingKind.INCIDENT, NOW, later)));
        assertEquals(SupportError.END_MISSING, refused(() -> message(OperatingKind.PLANNED, NOW, null)));
        assertEquals(SupportError.END_BEFORE_START, refused(() -> message(OperatingKind.PLANNED, later, later)));
        assertEquals(
                SupportError.PLANNED_PAST,
                refused(() -> message(OperatingKind.PLANNED, NOW.minus(HOUR.multipliedBy(2)), NOW)));
        assertEquals(SupportError.SERVICE_MISSING, refused(() -> made(Set.of(), TITLE, TEXT)));
        assertEquals(
                SupportError.TEXT_MISSING,
                refused(() -> made(Set.of(ServiceName.SMS), new OperatingText("Bare bokmål", null), TEXT)));
        assertEquals(
                SupportError.TOO_LONG,
                refused(() -> made(Set.of(ServiceName.SMS), TITLE, new OperatingText("x".repeat(2001), "x"))));
    }

    private static OperatingMessage made(Set<ServiceName> services, OperatingText title, OperatingText text) {
        return new OperatingMessage(
                new OperatingMessage.Content(OperatingKind.INCIDENT, services, title, text, NOW, null, null),
                NOW,
                "Lars");
    }
}
