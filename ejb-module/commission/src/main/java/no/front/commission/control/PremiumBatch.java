package no.front.commission.control;

import java.util.ArrayList;
import java.util.List;
import no.front.commission.entity.PremiumProblem;
import no.front.traffic.entity.UsageOutcome;

/** What became of the lines of one intake, as it is found out. Lines that wait from before have no place in it: −1. */
final class PremiumBatch {

    private final UsageOutcome[] outcomes;
    private final int firstLine;
    private final List<Refused> refusals = new ArrayList<>();

    /** A line that was refused. */
    record Refused(int line, String transactionId, PremiumProblem problem, String detail) {}

    PremiumBatch(int lines, int firstLine) {
        this.outcomes = new UsageOutcome[lines];
        this.firstLine = firstLine;
    }

    void tell(int index, UsageOutcome outcome) {
        if (index >= 0) {
            outcomes[index] = outcome;
        }
    }

    void refuse(int index, String transactionId, PremiumProblem problem, String detail) {
        if (index >= 0) {
            outcomes[index] = UsageOutcome.REFUSED;
            refusals.add(new Refused(firstLine + index, transactionId, problem, detail));
        }
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
