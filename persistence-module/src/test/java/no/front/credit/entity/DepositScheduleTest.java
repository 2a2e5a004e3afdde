package no.front.credit.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DepositScheduleTest {

    private static final DepositSchedule DEFAULT = new DepositSchedule(14, 30, 7, 14);

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 2026-03-15, 2026-03-31",
        "2026-01-31, 2026-02-14, 2026-03-02",
        "2028-01-31, 2028-02-14, 2028-03-01",
        "2028-02-15, 2028-02-29, 2028-03-16",
        "2026-12-20, 2027-01-03, 2027-01-19"
    })
    @DisplayName("CRE-4 a deposit is due 14 days after the demand and can be paid for 30")
    void days(LocalDate demanded, LocalDate due, LocalDate last) {
        assertEquals(due, DEFAULT.dueOn(demanded));
        assertEquals(last, DEFAULT.lastDay(demanded));
    }

    @Test
    @DisplayName("CRE-4 a due date never lies after the last day")
    void dueBeforeLast() {
        assertEquals(LocalDate.of(2026, 3, 8), new DepositSchedule(14, 7, 7, 14).dueOn(LocalDate.of(2026, 3, 1)));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-15, 0", "2026-03-21, 0", "2026-03-22, 1", "2026-03-28, 1", "2026-03-29, 2", "2026-05-01, 2"})
    @DisplayName("CRE-4 reminders go 7 and 14 days after the due date")
    void reminders(LocalDate day, int sent) {
        assertEquals(sent, DEFAULT.remindersBy(day, LocalDate.of(2026, 3, 15)));
        assertEquals(sent, new DepositSchedule(14, 30, 14, 7).remindersBy(day, LocalDate.of(2026, 3, 15)));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("CRE-4, CRE-5 a deposit goes where the plan says, and nowhere else")
    void transitions(DepositStatus from) {
        Set<DepositStatus> allowed =
                switch (from) {
                    case DEMANDED -> EnumSet.of(DepositStatus.HELD, DepositStatus.WITHDRAWN, DepositStatus.LAPSED);
                    case HELD -> EnumSet.of(DepositStatus.RELEASABLE, DepositStatus.DEMANDED);
                    case RELEASABLE -> EnumSet.of(DepositStatus.SETTLED);
                    case SETTLED, WITHDRAWN, LAPSED -> EnumSet.noneOf(DepositStatus.class);
                };
        for (DepositStatus to : DepositStatus.values()) {
            assertEquals(allowed.contains(to), from.canBecome(to), from + " to " + to);
        }
        assertEquals(allowed.isEmpty(), from.isClosed());
    }

    @Test
    @DisplayName("CRE-5 what is held can't lapse or be withdrawn: it goes through the final settlement")
    void held() {
        assertFalse(DepositStatus.HELD.canBecome(DepositStatus.LAPSED));
        assertTrue(DepositStatus.HELD.canBecome(DepositStatus.RELEASABLE));
    }
}
