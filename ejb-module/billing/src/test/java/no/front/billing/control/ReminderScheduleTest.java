package no.front.billing.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.front.billing.control.ReminderSchedule.Next;
import no.front.billing.control.ReminderSchedule.Taken;
import no.front.billing.entity.CollectionGroup;
import no.front.billing.entity.LateCosts;
import no.front.billing.entity.ReminderPolicy;
import no.front.billing.entity.ReminderStepKind;
import no.front.kernel.WorkingDays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReminderScheduleTest {

    private static final ReminderPolicy POLICY = new ReminderPolicy(
            CollectionGroup.LEGAL_PERSON,
            LocalDate.of(2000, 1, 1),
            new ReminderPolicy.Content(3, 14, 28, 42, LateCosts.FEE, true),
            "BIL-9",
            Instant.EPOCH,
            "test");

    /** Plays days from the due day on; a letter goes when its step is due. */
    private static List<Taken> play(LocalDate due, LocalDate from, LocalDate to) {
        List<Taken> taken = new ArrayList<>();
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            LocalDate today = day;
            Optional<Next> next = ReminderSchedule.next(due, taken, POLICY).filter(one -> one.isDue(today));
            next.ifPresent(step -> taken.add(new Taken(
                    step.kind(), today, step.kind().isLetter() ? ReminderSchedule.deadline(today, 14) : null)));
        }
        return taken;
    }

    @Test
    @DisplayName("BIL-9 days after due: +3 free, +14 with fee, +28 collection notice, +42 proposal to terminate")
    void byDefault() {
        LocalDate due = LocalDate.of(2026, 3, 2);
        List<Taken> taken = play(due, due, due.plusDays(60));
        assertEquals(
                List.of(
                        ReminderStepKind.FREE_REMINDER,
                        ReminderStepKind.FEE_REMINDER,
                        ReminderStepKind.COLLECTION_NOTICE,
                        ReminderStepKind.TERMINATION_PROPOSAL),
                taken.stream().map(Taken::kind).toList());
        assertEquals(
                List.of(due.plusDays(3), due.plusDays(14), due.plusDays(28), due.plusDays(42)),
                taken.stream().map(Taken::on).toList());
        assertEquals(due.plusDays(28), taken.get(1).deadline());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 30, 31, 32, 50, 300})
    @DisplayName("BIL-9 letters go on working days, each after the deadline of the one before was reached")
    void workingDays(int shift) {
        LocalDate due = LocalDate.of(2026, 3, 2).plusDays(shift);
        List<Taken> taken = play(due, due, due.plusDays(80));
        assertEquals(4, taken.size());
        for (int i = 0; i < 4; i++) {
            Taken step = taken.get(i);
            assertTrue(WorkingDays.isWorkingDay(step.on()), step.toString());
            assertFalse(step.on().isBefore(due.plusDays(POLICY.days(step.kind()))), step.toString());
            if (i > 1) {
                assertFalse(step.on().isBefore(taken.get(i - 1).deadline()), step.toString());
            }
        }
    }

    @Test
    @DisplayName("BIL-9 taken up late, no step is left out and none follows on the heels of another")
    void takenUpLate() {
        LocalDate due = LocalDate.of(2026, 3, 2);
        LocalDate late = due.plusDays(100);
        List<Taken> taken = play(due, late, late.plusDays(60));
        assertEquals(4, taken.size());
        assertEquals(WorkingDays.onOrAfter(late), taken.getFirst().on());
        assertFalse(taken.get(1).on().isBefore(taken.get(0).on().plusDays(7)));
        assertFalse(taken.get(2).on().isBefore(taken.get(1).on().plusDays(14)));
        assertFalse(taken.get(3).on().isBefore(taken.get(2).on().plusDays(14)));
    }

    @Test
    @DisplayName("BIL-9 nothing after the last step, and reminders by hand leave the schedule as it was")
    void end() {
        LocalDate due = LocalDate.of(2026, 3, 2);
        Taken byHand = new Taken(ReminderStepKind.EXTRA_REMINDER, due.plusDays(1), due.plusDays(15));
        assertEquals(
                new Next(ReminderStepKind.FREE_REMINDER, due.plusDays(3)),
                ReminderSchedule.next(due, List.of(byHand), POLICY).orElseThrow());
        assertEquals(
                Optional.empty(),
                ReminderSchedule.next(
                        due,
                        List.of(new Taken(ReminderStepKind.TERMINATION_PROPOSAL, due.plusDays(42), null)),
                        POLICY));
    }
}
