package no.front.traffic.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.front.traffic.control.UsageIntakeStore.Refused;
import no.front.traffic.entity.UsageOutcome;
import no.front.traffic.entity.UsageProblem;

/** What became of the lines of one intake, as it is found out. */
final class Batch {

    private final UsageOutcome[] outcomes;
    private final int firstLine;
    private final List<Refused> refusals = new ArrayList<>();
    private LocalDate firstDay;
    private LocalDate lastDay;

    Batch(int lines, int firstLine) {
        this.outcomes = new UsageOutcome[lines];
        this.firstLine = firstLine;
    }

    void tell(int index, UsageOutcome outcome) {
        outcomes[index] = outcome;
    }

    void refuse(int index, String sourceKey, String account, UsageProblem problem, String detail) {
        outcomes[index] = UsageOutcome.REFUSED;
        refusals.add(new Refused(firstLine + index, sourceKey, account, problem.name(), detail));
    }

    /** A record of that day counts from this intake on. */
    void counts(LocalDate day) {
        firstDay = firstDay == null || day.isBefore(firstDay) ? day : firstDay;
        lastDay = lastDay == null || day.isAfter(lastDay) ? day : lastDay;
    }

    LocalDate firstDay() {
        return firstDay;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    List<Refused> refusals() {
        return refusals;
    }

    /** How many of each outcome, in their order. */
    int[] counts() {
        int[] counts = new int[UsageOutcome.values().length];
        for (UsageOutcome outcome : outcomes) {
            counts[outcome.ordinal()]++;
        }
        return counts;
    }

    String letters() {
        StringBuilder letters = new StringBuilder(outcomes.length);
        for (UsageOutcome outcome : outcomes) {
            letters.append(outcome.letter());
        }
        return letters.toString();
    }
}
