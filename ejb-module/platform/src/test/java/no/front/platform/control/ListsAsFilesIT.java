package no.front.platform.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import no.front.kernel.Language;
import no.front.platform.boundary.ChangeFilter;
import no.front.platform.boundary.ListSheet;
import no.front.platform.boundary.OutboxFilter;
import no.front.platform.boundary.SheetFormat;
import no.front.platform.entity.Actor;
import no.front.platform.entity.ChangeAction;
import no.front.platform.entity.ChangeEntry;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;
import no.front.platform.entity.OutboxChannel;
import no.front.platform.entity.OutboxMessage;
import no.front.platform.entity.PlatformChange;
import no.front.platform.entity.Role;
import no.front.test.TestPersistence;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Change log and outbox walked through to the end, portion by portion. */
class ListsAsFilesIT {

    private static final Instant NINE = Instant.parse("2026-11-22T08:00:00Z");
    private static final Actor ADA = Actor.staff(4, "Ada Vik", Set.of(Role.ADMINISTRATOR), "10.1.2.3");
    private static TestPersistence unit;

    private record Thing(String label) implements ChangeSubject {
        @Override
        public String subjectType() {
            return "Thing";
        }

        @Override
        public long subjectId() {
            return 1;
        }

        @Override
        public String subjectLabel() {
            return label;
        }
    }

    @BeforeAll
    static void start() {
        unit = TestPersistence.fresh();
    }

    @AfterAll
    static void stop() {
        unit.close();
    }

    @Test
    @DisplayName("ACC-8 the change log is written to its last line, also lines of the same moment, and by its filter")
    void changeLog() {
        ChangeStore store = new ChangeStore();
        store.em = unit.em();
        for (int i = 0; i < 5; i++) {
            String label = "thing " + i;
            Instant at = NINE.plusSeconds(i / 3);
            unit.run(() -> store.add(
                    i(label) == 4 ? PlatformChange.JOB_STOPPED : PlatformChange.JOB_STARTED,
                    new Thing(label),
                    ADA,
                    at,
                    at,
                    "",
                    Changes.none()));
        }
        assertEquals("thing 4,thing 3,thing 2,thing 1,thing 0", walked(store, ChangeFilter.all()));
        ChangeFilter started = new ChangeFilter(
                "",
                "JOB_STARTED",
                "",
                "",
                OptionalLong.empty(),
                OptionalLong.empty(),
                Optional.empty(),
                Optional.empty(),
                "");
        assertEquals("thing 3,thing 2,thing 1,thing 0", walked(store, started));
    }

    private static int i(String label) {
        return Integer.parseInt(label.substring(6));
    }

    private static String walked(ChangeStore store, ChangeFilter filter) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ListSheet<ChangeEntry> sheet =
                new ListSheet<>(SheetFormat.CSV, "", List.of("what"), entry -> List.of(entry.subjectLabel()));
        sheet.write(
                out,
                last -> unit.call(() ->
                        last == null ? store.newest(filter, 2) : store.older(filter, last.realAt(), last.id(), 2)));
        return lines(out);
    }

    private static String lines(ByteArrayOutputStream out) {
        List<String> lines =
                out.toString(StandardCharsets.UTF_8).replace("\"", "").lines().toList();
        return String.join(",", lines.subList(1, lines.size()));
    }

    @Test
    @DisplayName("The outbox is written to its last message, newest first")
    void outbox() {
        OutboxStore store = new OutboxStore();
        store.em = unit.em();
        for (int i = 0; i < 5; i++) {
            OutboxMessage.Draft draft = new OutboxMessage.Draft(
                    "to" + i + "@front.example", "S", "B", Language.BOKMAL, OptionalLong.empty(), "INVITATION", false);
            Instant at = NINE.plusSeconds(i / 2);
            String reference = "<" + i + "@front.example>";
            unit.run(() -> store.add(new OutboxMessage(OutboxChannel.MAIL, draft, reference, at, at)));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ListSheet<OutboxMessage> sheet =
                new ListSheet<>(SheetFormat.CSV, "", List.of("to"), message -> List.of(message.recipient()));
        long rows = sheet.write(
                out,
                last -> unit.call(() -> last == null
                        ? store.newest(OutboxFilter.all(), 2)
                        : store.older(OutboxFilter.all(), last.createdAt(), last.id(), 2)));
        assertEquals(5, rows);
        assertEquals(
                "to4@front.example,to3@front.example,to2@front.example,to1@front.example,to0@front.example",
                lines(out));
    }

    @Test
    @DisplayName("ACC-8 that a list was taken along counts as reading: kept 12 months")
    void reading() {
        assertEquals(ChangeAction.Retention.ACCESS, PlatformChange.LIST_EXPORTED.retention());
    }
}
