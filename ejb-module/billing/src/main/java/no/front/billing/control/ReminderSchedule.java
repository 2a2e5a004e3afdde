package no.front.billing.control;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.front.billing.entity.ReminderPolicy;
import no.front.billing.entity.ReminderStepKind;
import no.front.kernel.WorkingDays;

/**
 * Which step a late claim is due for (BIL-9): free reminder, reminder with fee, collection notice, proposal to terminate, one
 * after the other and on working days. None is left out, and none comes before the deadline of the letter before has been
 * reached, however late the claim is taken up.
 *
 * <p>Example: due 2 March 2026 (Monday): free reminder 5 March, with fee 16 March, collection notice 30 March, proposal to
 * terminate 13 April.
 */
public final class ReminderSchedule {

    /** Days between the free reminder and the next one, when the first one came late. */
    private static final int LEAST_GAP = 7;

    private static final List<ReminderStepKind> ORDER = List.of(
            ReminderStepKind.FREE_REMINDER,
            ReminderStepKind.FEE_REMINDER,
            ReminderStepKind.COLLECTION_NOTICE,
            ReminderStepKind.TERMINATION_PROPOSAL);

    /** A step that was taken. @param deadline null for none */
    public record Taken(ReminderStepKind kind, LocalDate on, LocalDate deadline) {}

    /** The step that comes next. @param on first working day it may be taken */
    public record Next(ReminderStepKind kind, LocalDate on) {

        public boolean isDue(LocalDate today) {
            return !today.isBefore(on) && WorkingDays.isWorkingDay(today);
        }
    }

    private ReminderSchedule() {}

    /** Empty when all was done. */
    public static Optional<Next> next(LocalDate dueOn, List<Taken> taken, ReminderPolicy policy) {
        Optional<Taken> last = taken.stream()
                .filter(step -> step.kind().isScheduled())
                .max(Comparator.comparingInt(step -> ORDER.indexOf(step.kind())));
        int position = last.map(step -> ORDER.indexOf(step.kind()) + 1).orElse(0);
        if (position >= ORDER.size()) {
            return Optional.empty();
        }
        ReminderStepKind kind = ORDER.get(position);
        LocalDate planned = dueOn.plusDays(policy.days(kind));
        LocalDate earliest = last.map(ReminderSchedule::earliestAfter).orElse(planned);
        return Optional.of(new Next(kind, WorkingDays.onOrAfter(planned.isAfter(earliest) ? planned : earliest)));
    }

    private static LocalDate earliestAfter(Taken step) {
        LocalDate gap = step.on().plusDays(step.kind() == ReminderStepKind.FREE_REMINDER ? LEAST_GAP : 1);
        return step.kind() == ReminderStepKind.FREE_REMINDER || step.deadline() == null
                ? gap
                : step.deadline().isAfter(gap) ? step.deadline() : gap;
    }

    /** Last day to pay of a letter sent that day: so many days, and then the next working day. */
    public static LocalDate deadline(LocalDate sentOn, int days) {
        return WorkingDays.onOrAfter(sentOn.plusDays(days));
    }
}
