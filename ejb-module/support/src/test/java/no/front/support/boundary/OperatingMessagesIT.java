package no.front.support.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.ErrorCode;
import no.front.kernel.Oslo;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.BusinessSettings;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.entity.Actor;
import no.front.platform.entity.ChangeAction;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Role;
import no.front.platform.entity.SettingKey;
import no.front.support.entity.OperatingChange;
import no.front.support.entity.OperatingKind;
import no.front.support.entity.OperatingMessage;
import no.front.support.entity.OperatingState;
import no.front.support.entity.OperatingText;
import no.front.support.entity.ServiceName;
import no.front.support.entity.SupportError;
import no.front.test.TestPersistence;
import no.front.test.Wiring;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("OPS-2 operating messages as staff write them and customers read them")
class OperatingMessagesIT {

    private static final TestPersistence UNIT = TestPersistence.fresh();
    private static final Instant NOON = Instant.parse("2026-11-22T11:00:00Z");
    private static final OperatingText TITLE = new OperatingText("SMS blir forsinket", "SMS is delayed");
    private static final OperatingText TEXT = new OperatingText("Vi leter etter feilen.", "We look for the fault.");

    private final List<ChangeAction> logged = new ArrayList<>();
    private final Wiring wiring = new Wiring(UNIT, new ArrayList<>());
    private Instant now = NOON;
    private OperatingMessages messages;
    private OperatingStatus status;

    @BeforeEach
    void start() {
        UNIT.sql("DELETE FROM operating_update");
        UNIT.sql("DELETE FROM operating_message");
        CurrentActor lars = new CurrentActor();
        lars.become(Actor.staff(5, "Lars", Set.of(Role.SUPPORT), ""));
        wiring.with(CurrentActor.class, lars)
                .with(BusinessClock.class, new BusinessClock() {
                    @Override
                    public Instant now() {
                        return now;
                    }

                    @Override
                    public LocalDate today() {
                        return Oslo.dayOf(now);
                    }
                })
                .with(BusinessSettings.class, new BusinessSettings() {
                    @Override
                    public int number(SettingKey key) {
                        return Integer.parseInt(key.defaultValue());
                    }
                })
                .with(ChangeLog.class, new ChangeLog() {
                    @Override
                    public void record(ChangeAction action, ChangeSubject subject, String reason, Changes changes) {
                        logged.add(action);
                    }

                    @Override
                    public void record(ChangeAction action, ChangeSubject subject, Changes changes) {
                        logged.add(action);
                    }
                });
        messages = wiring.get(OperatingMessages.class);
        status = wiring.get(OperatingStatus.class);
    }

    private static OperatingMessages.Content content(OperatingKind kind, Instant starts, Instant ends) {
        return new OperatingMessages.Content(
                kind, Set.of(ServiceName.SMS, ServiceName.GATEWAY), TITLE, TEXT, starts, ends, OptionalLong.empty());
    }

    private long publish(OperatingKind kind, Instant starts, Instant ends) {
        return UNIT.call(() -> messages.publish(content(kind, starts, ends)));
    }

    private static ErrorCode refused(Runnable work) {
        return assertThrows(BusinessRuleViolation.class, () -> UNIT.run(work)).code();
    }

    @Test
    @DisplayName(
            "OPS-2 an incident is on every page until it is solved, and then in the history with what was told when")
    void incident() {
        long id = publish(OperatingKind.INCIDENT, now.minusSeconds(600), null);
        OperatingNotice note = UNIT.call(status::notices).getFirst();
        assertEquals(OperatingState.GOING_ON, note.state());
        assertEquals(Set.of(ServiceName.SMS, ServiceName.GATEWAY), note.services());
        now = now.plus(Duration.ofMinutes(20));
        UNIT.run(() -> messages.tell(id, new OperatingText("Feilen er funnet.", "The fault is found.")));
        now = now.plus(Duration.ofMinutes(20));
        UNIT.run(() -> messages.solve(id, NOON.plusSeconds(1800), new OperatingText("Rettet.", "Mended.")));
        assertEquals(List.of(), UNIT.call(status::notices));
        assertEquals(List.of(), UNIT.call(status::holding));
        OperatingNotice past = UNIT.call(status::past).getFirst();
        assertEquals(OperatingState.OVER, past.state());
        assertEquals(NOON.plusSeconds(1800), past.endsAt());
        assertEquals(
                List.of("Feilen er funnet.", "Rettet."),
                past.updates().stream().map(update -> update.text().bokmal()).toList());
        assertEquals(
                List.of(
                        OperatingChange.OPERATING_MESSAGE_PUBLISHED,
                        OperatingChange.OPERATING_MESSAGE_UPDATED,
                        OperatingChange.OPERATING_MESSAGE_SOLVED),
                logged);
    }

    @Test
    @DisplayName(
            "OPS-2 maintenance is on the status page at once, on every page from seven days before, and over by itself")
    void planned() {
        Instant start = NOON.plus(Duration.ofDays(10));
        publish(OperatingKind.PLANNED, start, start.plusSeconds(7200));
        assertEquals(List.of(), UNIT.call(status::notices));
        assertEquals(
                OperatingState.COMING, UNIT.call(status::holding).getFirst().state());
        now = NOON.plus(Duration.ofDays(3));
        assertEquals(1, UNIT.call(status::notices).size());
        now = start.plusSeconds(7200);
        assertEquals(List.of(), UNIT.call(status::notices));
        assertEquals(OperatingState.OVER, UNIT.call(status::past).getFirst().state());
    }

    @Test
    @DisplayName("OPS-2 the history goes twelve months back; what goes on stands before what comes")
    void order() {
        long old = publish(OperatingKind.INCIDENT, now, null);
        UNIT.run(() -> messages.solve(old, now, TEXT));
        now = Oslo.startOf(LocalDate.of(2027, 11, 22));
        assertEquals(1, UNIT.call(status::past).size());
        now = Oslo.startOf(LocalDate.of(2027, 11, 23));
        assertEquals(List.of(), UNIT.call(status::past));
        publish(OperatingKind.PLANNED, now.plusSeconds(60), now.plusSeconds(120));
        publish(OperatingKind.INCIDENT, now.minusSeconds(60), null);
        assertEquals(
                List.of(OperatingState.GOING_ON, OperatingState.COMING),
                UNIT.call(status::holding).stream().map(OperatingNotice::state).toList());
    }

    @Test
    @DisplayName("OPS-2 corrected by two at once, the second is told; solved by two, the second is told by whom")
    void together() {
        long id = publish(OperatingKind.INCIDENT, now, null);
        int version = UNIT.call(() -> messages.get(id)).version();
        OperatingMessages.Content corrected = new OperatingMessages.Content(
                OperatingKind.INCIDENT, Set.of(ServiceName.PORTAL), TITLE, TEXT, now, null, OptionalLong.empty());
        UNIT.run(() -> messages.change(id, version, corrected));
        OperatingMessage read = UNIT.call(() -> messages.get(id));
        assertEquals(Set.of(ServiceName.PORTAL), read.services());
        assertEquals(SupportError.CHANGED_MEANWHILE, refused(() -> messages.change(id, version, corrected)));
        UNIT.run(() -> messages.solve(id, now, TEXT));
        assertEquals(SupportError.CLOSED, refused(() -> messages.solve(id, now, TEXT)));
        assertEquals(SupportError.CLOSED, refused(() -> messages.callOff(id, TEXT)));
        assertEquals(SupportError.NOT_FOUND, refused(() -> messages.get(987_654_321L)));
        assertEquals(SupportError.NOT_FOUND, refused(() -> messages.tell(987_654_321L, TEXT)));
    }
}
