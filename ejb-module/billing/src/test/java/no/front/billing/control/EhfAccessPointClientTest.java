package no.front.billing.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.front.billing.boundary.EhfType;
import no.front.billing.control.EhfAccessPoint.Accepted;
import no.front.billing.control.EhfAccessPoint.Delivered;
import no.front.billing.control.EhfAccessPoint.Parcel;
import no.front.billing.control.EhfAccessPoint.Rejected;
import no.front.billing.control.EhfAccessPoint.Unavailable;
import no.front.billing.control.EhfAccessPoint.Unseen;
import no.front.billing.entity.LinkFailure;
import no.front.kernel.OrganisationNumber;
import no.front.server.simulator.AccessPointSimulator;
import no.front.server.simulator.EhfCase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The real client over real HTTP, against every answer that an access point can give. */
class EhfAccessPointClientTest {

    private AccessPointSimulator simulator;
    private EhfAccessPointClient point;

    @BeforeEach
    void start() {
        simulator = AccessPointSimulator.start(0);
        point = client(simulator.url(), AccessPointSimulator.KEY, 10_000);
    }

    @AfterEach
    void stop() {
        simulator.close();
    }

    private static EhfAccessPointClient client(String url, String key, int timeoutMs) {
        return new EhfAccessPointClient(Optional.ofNullable(url), Optional.empty(), Optional.of(key), timeoutMs);
    }

    private static Parcel parcel(String receiver, String xml) {
        return parcel(UUID.randomUUID().toString(), receiver, xml);
    }

    private static Parcel parcel(String id, String receiver, String xml) {
        return new Parcel(id, OrganisationNumber.of(receiver), EhfType.INVOICE, xml.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName("BIL-5 a document is taken, and its receipt comes later")
    void receipt() {
        Parcel parcel = parcel(EhfCase.RECEIPT_LATER, "<Invoice/>");
        assertEquals(new Accepted(), point.send(parcel));
        assertEquals(new Accepted(), point.ask(parcel.id()));
        assertEquals(new Accepted(), point.ask(parcel.id()));
        assertEquals(new Delivered(), point.ask(parcel.id()));
        assertEquals(new Delivered(), point.send(parcel(EhfCase.AT_ONCE, "<Invoice/>")));
        assertEquals(new Unseen(), point.ask(UUID.randomUUID().toString()));
    }

    @Test
    @DisplayName("BIL-5 the same document under its id is delivered once; another one under that id is refused")
    void repeat() {
        Parcel parcel = parcel(EhfCase.RECEIPT_LATER, "<Invoice/>");
        assertEquals(new Accepted(), point.send(parcel));
        assertEquals(new Accepted(), point.send(parcel));
        assertEquals(List.of(parcel.id(), parcel.id()), simulator.received());
        assertEquals(List.of(parcel.id()), simulator.delivered());
        assertInstanceOf(
                Rejected.class, point.send(parcel(parcel.id(), EhfCase.RECEIPT_LATER, "<Invoice>other</Invoice>")));
        assertEquals(1, simulator.delivered().size());
    }

    @Test
    @DisplayName("BIL-5 a refusal has the other side's words, at once or with the receipt")
    void rejected() {
        assertEquals(new Rejected("BR-CO-15: sum does not add up"), point.send(parcel(EhfCase.REJECTED, "<Invoice/>")));
        Parcel later = parcel(EhfCase.REJECTED_LATER, "<Invoice/>");
        assertEquals(new Accepted(), point.send(later));
        assertEquals(new Rejected("unknown buyer reference"), point.ask(later.id()));
    }

    @ParameterizedTest(name = "BIL-5 {0} is no answer: {1}")
    @CsvSource({
        EhfCase.POINT_DOWN + ",OTHER_SIDES_FAULT",
        EhfCase.POINT_FORBIDDEN + ",NOT_ADMITTED",
        EhfCase.POINT_GARBAGE + ",UNUSABLE_ANSWER",
        EhfCase.POINT_BUSY + ",TOO_MANY_QUESTIONS"
    })
    void unavailable(String receiver, LinkFailure failure) {
        assertEquals(
                failure,
                assertInstanceOf(Unavailable.class, point.send(parcel(receiver, "<Invoice/>")))
                        .failure());
    }

    @Test
    @DisplayName(
            "BIL-5 slow is slow, a wrong key is refused, a wait that is asked for is passed on, no address never answers")
    void edges() {
        Parcel slow = parcel(EhfCase.POINT_SLOW, "<Invoice/>");
        assertEquals(
                new Unavailable(LinkFailure.TOO_SLOW, null),
                client(simulator.url(), AccessPointSimulator.KEY, 300).send(slow));
        assertEquals(new Accepted(), point.send(slow));
        assertEquals(
                new Unavailable(LinkFailure.NOT_ADMITTED, null),
                client(simulator.url(), "wrong", 2000).send(slow));
        assertEquals(
                new Unavailable(LinkFailure.TOO_MANY_QUESTIONS, Duration.ofHours(2)),
                point.send(parcel(EhfCase.POINT_BUSY, "<Invoice/>")));
        assertEquals(
                new Unavailable(LinkFailure.NOT_SET_UP, null),
                client(null, "", 2000).send(slow));
        assertEquals(
                new Unavailable(LinkFailure.NO_CONNECTION, null),
                client("http://127.0.0.1:1", "", 2000).send(slow));
    }

    @ParameterizedTest(name = "BIL-5 failure {0}, wish of {1} s: next try after {2} s")
    @CsvSource({
        "1, , 60",
        "2, , 300",
        "3, , 900",
        "4, , 3600",
        "5, , 10800",
        "6, , 21600",
        "7, , 43200",
        "8, , ",
        "1, 30, 60",
        "1, 7200, 7200",
        "1, 86000, 43200",
        "8, 30, "
    })
    void delays(int failures, Long wish, Long seconds) {
        assertEquals(
                Optional.ofNullable(seconds).map(Duration::ofSeconds),
                DispatchDelays.after(failures, Optional.ofNullable(wish).map(Duration::ofSeconds)));
    }

    @Test
    @DisplayName("BIL-5 receipts are asked for ever more seldom, for about a week")
    void questions() {
        assertEquals(Optional.of(Duration.ofSeconds(30)), DispatchDelays.nextQuestion(0));
        assertEquals(Optional.of(Duration.ofHours(3)), DispatchDelays.nextQuestion(59));
        assertEquals(Optional.empty(), DispatchDelays.nextQuestion(60));
    }
}
