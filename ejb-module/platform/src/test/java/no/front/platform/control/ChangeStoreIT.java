package no.front.platform.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import no.front.kernel.Page;
import no.front.kernel.PageRequest;
import no.front.platform.boundary.ChangeFilter;
import no.front.platform.entity.Actor;
import no.front.platform.entity.ChangeAction;
import no.front.platform.entity.ChangeEntry;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.ChangeValue;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Role;
import no.front.test.TestPersistence;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ChangeStoreIT {

    private static final Instant NOON = Instant.parse("2026-11-22T11:00:00Z");
    private static final Actor INGRID = Actor.staff(4, "Ingrid Sæther", Set.of(Role.SALES), "10.1.2.3");
    private static final Actor OLA = Actor.staff(5, "Ola Åsen", Set.of(Role.SUPPORT), "2001:db8::7");
    private static TestPersistence unit;
    private static ChangeStore store;
    private static EraserStore eraser;

    private enum Done implements ChangeAction {
        RENAMED,
        SIGNED_IN;

        @Override
        public Retention retention() {
            return this == SIGNED_IN ? Retention.ACCESS : Retention.ACCOUNTING;
        }
    }

    private record Company(long id, String name, long customer) implements ChangeSubject {
        @Override
        public String subjectType() {
            return "Customer";
        }

        @Override
        public long subjectId() {
            return id;
        }

        @Override
        public String subjectLabel() {
            return name;
        }

        @Override
        public OptionalLong subjectCustomer() {
            return customer == 0 ? OptionalLong.empty() : OptionalLong.of(customer);
        }
    }

    @BeforeAll
    static void start() {
        unit = TestPersistence.fresh();
        store = new ChangeStore();
        store.em = unit.em();
        eraser = new EraserStore();
        eraser.eraser = new AsEraser(unit.database());
    }

    @AfterAll
    static void stop() {
        unit.close();
    }

    @BeforeEach
    void empty() {
        unit.sql("DELETE FROM change_entry");
    }

    private static void add(ChangeAction action, ChangeSubject subject, Actor actor, Instant at, String reason) {
        unit.run(() -> store.add(
                action, subject, actor, at, at, reason, Changes.none().field("name", "før " + reason, "etter")));
    }

    private static List<String> subjects(ChangeFilter filter) {
        return unit.call(() -> store.search(filter, PageRequest.first())).rows().stream()
                .map(ChangeEntry::subjectLabel)
                .toList();
    }

    private static ChangeFilter text(String text) {
        return filter(text, "", "", "", Optional.empty(), Optional.empty(), "");
    }

    private static ChangeFilter filter(
            String text,
            String action,
            String actor,
            String type,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            String address) {
        return new ChangeFilter(
                text, action, actor, type, OptionalLong.empty(), OptionalLong.empty(), from, to, address);
    }

    @Test
    @DisplayName("ACC-8 the log is found by words, action, actor, subject, customer, day and address; newest first")
    void search() {
        add(Done.RENAMED, new Company(1, "Fjellvik Radio AS", 1), INGRID, NOON, "Ny eier, se brev");
        add(Done.SIGNED_IN, new Company(2, "Blåbær & Sønn", 2), OLA, NOON.plusSeconds(60), "");
        add(Done.RENAMED, new Company(3, "Fjordkraft Test", 0), OLA, NOON.plusSeconds(86_400), "Skrivefeil");
        assertEquals(List.of("Fjordkraft Test", "Blåbær & Sønn", "Fjellvik Radio AS"), subjects(ChangeFilter.all()));
        assertEquals(List.of("Fjellvik Radio AS"), subjects(text("fjellv RADIO")));
        assertEquals(List.of("Fjellvik Radio AS"), subjects(text("brev")));
        assertEquals(List.of("Blåbær & Sønn"), subjects(text("blåb")));
        assertEquals(List.of("Fjellvik Radio AS"), subjects(text("ingrid")));
        assertEquals(List.of(), subjects(text("fjellvik skrivefeil")));
        assertEquals(List.of(), subjects(text("a+ -\"(")));
        Optional<LocalDate> none = Optional.empty();
        assertEquals(List.of("Blåbær & Sønn"), subjects(filter("", "SIGNED_IN", "", "", none, none, "")));
        assertEquals(
                List.of("Fjordkraft Test", "Blåbær & Sønn"), subjects(filter("", "", "ola å", "", none, none, "")));
        assertEquals(List.of(), subjects(filter("", "", "%", "", none, none, "")));
        assertEquals(List.of("Fjellvik Radio AS"), subjects(filter("", "", "", "", none, none, "10.1.2.3")));
        Optional<LocalDate> first = Optional.of(LocalDate.of(2026, 11, 22));
        assertEquals(2, subjects(filter("", "", "", "", first, first, "")).size());
        assertEquals(List.of("Blåbær & Sønn"), subjects(ChangeFilter.ofCustomer(2)));
    }

    @Test
    @DisplayName("ACC-8 values come with their line; the count stops at a thousand and says so")
    void pages() {
        unit.run(() -> {
            for (int i = 0; i < 1010; i++) {
                store.add(
                        Done.RENAMED,
                        new Company(i, "Selskap " + i, 0),
                        INGRID,
                        NOON,
                        NOON.plusSeconds(i),
                        "",
                        Changes.none().field("name", i, i + 1).field("form", null, "AS"));
            }
        });
        Page<ChangeEntry> second = unit.call(() -> store.search(ChangeFilter.all(), new PageRequest(2, 25, "", false)));
        assertEquals("Selskap 984", second.rows().getFirst().subjectLabel());
        assertEquals(1000, second.total());
        assertTrue(second.capped());
        List<ChangeValue> values = unit.call(() -> store.values(second.rows()));
        assertEquals(50, values.size());
        assertEquals(List.of("RENAMED"), unit.call(() -> store.actions()));
        Page<ChangeEntry> beyond =
                unit.call(() -> store.search(ChangeFilter.all(), new PageRequest(900, 25, "", false)));
        assertEquals(10, beyond.rows().size());
    }

    @Test
    @DisplayName("ACC-8 sign-in lines older than 12 months go, all others stay; the application itself may delete none")
    void retention() {
        Instant limit = ChangeRetention.limit(LocalDate.of(2026, 11, 22));
        assertEquals(Instant.parse("2025-11-21T23:00:00Z"), limit);
        Company company = new Company(1, "Fjellvik Radio AS", 1);
        add(Done.SIGNED_IN, company, OLA, limit.minusSeconds(1), "gammel");
        add(Done.SIGNED_IN, company, OLA, limit.minusSeconds(2), "eldre");
        add(Done.SIGNED_IN, company, OLA, limit, "på grensen");
        add(Done.RENAMED, company, OLA, limit.minusSeconds(99), "regnskap");
        assertEquals(2, unit.call(() -> store.countExpired(limit)));
        assertEquals(1, eraser.deleteExpired(limit, 1));
        assertEquals(1, eraser.deleteExpired(limit, 1000));
        assertEquals(0, eraser.deleteExpired(limit, 1000));
        assertEquals("2", unit.value("SELECT COUNT(*) FROM change_entry"));
        assertEquals("2", unit.value("SELECT COUNT(*) FROM change_value"));
        for (String forbidden : List.of(
                "DELETE FROM change_entry",
                "UPDATE change_entry SET reason = ''",
                "DELETE FROM change_value",
                "UPDATE change_value SET value_after = NULL",
                "DELETE FROM setting_value")) {
            assertThrows(
                    RuntimeException.class,
                    () -> unit.run(() -> unit.em().createNativeQuery(forbidden).executeUpdate()),
                    forbidden);
        }
    }

    @Test
    @DisplayName("ACC-8 values can be erased, leaving the line and the mark that they were")
    void erase() {
        add(Done.RENAMED, new Company(1, "Fjellvik Radio AS", 1), INGRID, NOON, "a");
        add(Done.RENAMED, new Company(2, "Fjordkraft Test", 2), INGRID, NOON, "b");
        assertEquals(1, eraser.eraseValues("Customer", 1, NOON));
        assertEquals(0, eraser.eraseValues("Customer", 1, NOON));
        List<ChangeEntry> entries = unit.call(() -> store.search(ChangeFilter.ofCustomer(1), PageRequest.first()))
                .rows();
        ChangeValue erased = unit.call(() -> store.values(entries)).getFirst();
        assertEquals("", erased.before());
        assertEquals("", erased.after());
        assertEquals("name", erased.field());
        assertEquals(NOON, erased.erasedAt().orElseThrow());
        assertEquals("1", unit.value("SELECT COUNT(*) FROM change_value WHERE value_after = 'etter'"));
        assertFalse(entries.isEmpty());
    }
}
