package no.front.platform.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.TestPlatform.SettableClock;
import no.front.platform.control.PlatformStores;
import no.front.platform.entity.Actor;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;
import no.front.platform.entity.ParkedItem;
import no.front.platform.entity.ParkedStatus;
import no.front.platform.entity.PlatformChange;
import no.front.platform.entity.Role;
import no.front.platform.entity.SettingKey;
import no.front.platform.entity.SettingValue;
import no.front.test.TestPersistence;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Parked items, erasing and settings on a real database, with clocks that stand. */
class PlatformBoundariesIT {

    private static final String JOB = "thing-run";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static TestPersistence unit;
    private static PlatformStores stores;

    private final SettableClock clock = new SettableClock("2026-11-22T09:00:00Z");
    private final CurrentActor actor =
            TestPlatform.acting(Actor.staff(4, "Ada Vik", Set.of(Role.ADMINISTRATOR), "10.1.2.3"));
    private final BusinessClock businessClock = new BusinessClock() {
        @Override
        public Instant now() {
            return clock.now();
        }

        @Override
        public LocalDate today() {
            return TODAY;
        }
    };
    private final ChangeLog changeLog = new ChangeLog();

    private record Thing(long id) implements ChangeSubject {
        @Override
        public String subjectType() {
            return "Thing";
        }

        @Override
        public long subjectId() {
            return id;
        }

        @Override
        public String subjectLabel() {
            return "thing " + id;
        }
    }

    private enum SampleSetting implements SettingKey {
        DAYS;

        @Override
        public Kind kind() {
            return Kind.WHOLE_NUMBER;
        }

        @Override
        public String defaultValue() {
            return "30";
        }

        @Override
        public String unit() {
            return "unit.days";
        }

        @Override
        public OptionalInt least() {
            return OptionalInt.of(1);
        }

        @Override
        public OptionalInt most() {
            return OptionalInt.of(365);
        }
    }

    @BeforeAll
    static void start() {
        unit = TestPersistence.fresh();
        stores = new PlatformStores(unit);
    }

    @AfterAll
    static void stop() {
        unit.close();
    }

    @BeforeEach
    void empty() {
        List.of("change_entry", "parked_item", "setting_value").forEach(table -> unit.sql("DELETE FROM " + table));
        changeLog.store = stores.changes;
        changeLog.currentActor = actor;
        changeLog.clock = businessClock;
        changeLog.realClock = clock;
    }

    private ParkedItems parkedItems(ParkedItemRetry... retries) {
        ParkedItems items = new ParkedItems();
        items.store = stores.parked;
        items.retries = TestPlatform.beans(retries);
        items.transaction = TestPlatform.transactionsOf(unit);
        items.clock = clock;
        items.changeLog = changeLog;
        return items;
    }

    private static ParkedItemRetry retry(Runnable work) {
        return new ParkedItemRetry() {
            @Override
            public String job() {
                return JOB;
            }

            @Override
            public void retry(ParkedItem item) {
                work.run();
            }
        };
    }

    private long park() {
        unit.run(() -> stores.parked.park(JOB, new Thing(7), "error.x.FIRST", List.of(), clock.now()));
        return Long.parseLong(unit.value("SELECT id FROM parked_item"));
    }

    private ParkedItem item(long id) {
        return unit.call(() -> stores.parked.find(id)).orElseThrow();
    }

    @Test
    @DisplayName("A retry that succeeds settles the parked item and is logged; then there is nothing to retry (ACC-8)")
    void retrySucceeds() {
        long id = park();
        ParkedItems items = parkedItems(retry(() -> {}));
        assertTrue(items.retry(id));
        assertEquals(ParkedStatus.RESOLVED, item(id).status());
        assertEquals("resolved", unit.value("SELECT value_after FROM change_value"));
        assertEquals("Ada Vik", unit.value("SELECT actor_name FROM change_entry"));
        assertEquals(PlatformError.NOT_PARKED, refusal(() -> items.retry(id)));
    }

    @Test
    @DisplayName(
            "A retry that fails leaves nothing of its work, counts, and shows the new reason; it is logged (ACC-8)")
    void retryFails() {
        long id = park();
        ParkedItems items = parkedItems(retry(() -> {
            unit.em()
                    .createNativeQuery("UPDATE parked_item SET subject_label = 'half done'")
                    .executeUpdate();
            throw new BusinessRuleViolation(PlatformError.JOB_RUNNING, "other");
        }));
        assertFalse(items.retry(id));
        ParkedItem parked = item(id);
        assertEquals(ParkedStatus.PARKED, parked.status());
        assertEquals(2, parked.attempts());
        assertEquals(PlatformError.JOB_RUNNING.key(), parked.reasonKey());
        assertEquals(List.of("other"), parked.reasonArguments());
        assertEquals("thing 7", parked.subjectLabel());
        assertEquals("failed", unit.value("SELECT value_after FROM change_value"));
    }

    @Test
    @DisplayName("A retry of an unknown item, or of a job that can't retry single items, is refused")
    void noRetry() {
        long id = park();
        assertEquals(PlatformError.NO_SINGLE_RETRY, refusal(() -> parkedItems().retry(id)));
        assertEquals(PlatformError.NOT_FOUND, refusal(() -> parkedItems().retry(id + 1)));
        assertEquals(1, item(id).attempts());
    }

    @Test
    @DisplayName(
            "ACC-8 erasing takes before and after of one subject, leaves the lines with the mark, and does so once")
    void erase() {
        for (long thing : List.of(7L, 8L)) {
            unit.run(() -> changeLog.record(
                    PlatformChange.JOB_STOPPED,
                    new Thing(thing),
                    Changes.none().field("name", "før", "etter").field("city", null, "Bergen")));
        }
        ChangeValues values = new ChangeValues();
        values.eraser = stores.eraser;
        values.clock = clock;
        assertEquals(2, values.erase(new Thing(7)));
        assertEquals(0, values.erase(new Thing(7)));

        assertEquals("2", unit.value("SELECT COUNT(*) FROM change_entry"));
        String erased = "SELECT CONCAT_WS(',', COUNT(*), COUNT(value_before), COUNT(value_after), COUNT(erased_at))"
                + " FROM change_value v JOIN change_entry e ON e.id = v.entry_id WHERE e.subject_id = ";
        assertEquals("2,0,0,2", unit.value(erased + 7));
        assertEquals("2,1,2,0", unit.value(erased + 8));
    }

    private BusinessSettings settings() {
        BusinessSettings settings = new BusinessSettings();
        settings.store = stores.settings();
        settings.catalogues = TestPlatform.beans((SettingCatalogue) () -> List.of(SampleSetting.DAYS));
        settings.clock = businessClock;
        settings.realClock = clock;
        settings.currentActor = actor;
        settings.changeLog = changeLog;
        return settings;
    }

    private void decide(String value, LocalDate from) {
        unit.run(() -> settings().decide(SampleSetting.DAYS.key(), value, from, " styret "));
    }

    private String on(LocalDate day) {
        return unit.call(() -> settings().on(day, SampleSetting.DAYS));
    }

    @Test
    @DisplayName("A figure holds from the day it was decided for; before that the one before, and at first the default")
    void fromDay() {
        assertEquals("30", on(TODAY));
        decide("60", TODAY.plusDays(10));
        decide("40", TODAY);
        assertEquals("30", on(TODAY.minusDays(1)));
        assertEquals("40", on(TODAY));
        assertEquals("40", on(TODAY.plusDays(9)));
        assertEquals("60", on(TODAY.plusDays(10)));
        assertEquals(40, unit.call(() -> settings().number(SampleSetting.DAYS)));
        clock.set(clock.now().plusSeconds(1));
        decide("50", TODAY);
        assertEquals("50", on(TODAY));
        assertEquals("60", on(TODAY.plusDays(10)));
    }

    @Test
    @DisplayName("A figure is read once a transaction, and again by the one that decides anew")
    void once() {
        String other = unit.call(() -> {
            BusinessSettings settings = settings();
            assertEquals("30", settings.on(TODAY, SampleSetting.DAYS));
            unit.sql("INSERT INTO setting_value (id, name, value, valid_from, set_at, set_by, reason) VALUES (1, '"
                    + SampleSetting.DAYS.key() + "', '70', '" + TODAY + "', '2020-01-01', 'another node', 'styret')");
            assertEquals("30", settings.on(TODAY, SampleSetting.DAYS));
            settings.decide(SampleSetting.DAYS.key(), "40", TODAY, "styret");
            return settings.on(TODAY, SampleSetting.DAYS);
        });
        assertEquals("40", other);
    }

    @Test
    @DisplayName("Every decision stays in the history, coming ones too, with who and why, and is logged (ACC-8)")
    void history() {
        decide("40", TODAY);
        decide("60", TODAY.plusDays(10));
        BusinessSettings.Row row = unit.call(() -> settings().all()).getFirst();
        assertEquals("40", row.value());
        assertEquals(
                List.of("60", "40"),
                row.history().stream().map(SettingValue::value).toList());
        assertEquals("Ada Vik", row.history().getFirst().setBy());
        assertEquals("styret", row.history().getFirst().reason());
        assertEquals("2", unit.value("SELECT COUNT(*) FROM change_entry WHERE reason = 'styret'"));
        assertEquals(
                "40>60",
                unit.value("SELECT CONCAT(value_before, '>', value_after) FROM change_value"
                        + " WHERE field = 'value' ORDER BY id DESC LIMIT 1"));
    }

    @Test
    @DisplayName("A decision for the past, without reason, out of bounds or of nothing known changes nothing")
    void refused() {
        assertEquals(PlatformError.SETTING_IN_PAST, refusal(() -> decide("40", TODAY.minusDays(1))));
        assertEquals(PlatformError.SETTING_OUT_OF_RANGE, refusal(() -> decide("366", TODAY)));
        assertEquals(
                PlatformError.REASON_MISSING,
                refusal(() -> unit.run(() -> settings().decide(SampleSetting.DAYS.key(), "40", TODAY, " "))));
        assertEquals(
                PlatformError.NOT_FOUND,
                refusal(() -> unit.run(() -> settings().decide("sample.OTHER", "40", TODAY, "styret"))));
        assertEquals("0", unit.value("SELECT COUNT(*) FROM setting_value"));
    }

    private static Object refusal(Executable call) {
        return assertThrows(BusinessRuleViolation.class, call).code();
    }
}
