package no.front.traffic.boundary;

import java.util.List;
import no.front.traffic.entity.UsageOutcome;
import no.front.traffic.entity.UsageProblem;

/**
 * What became of reported usage, line by line in its order.
 *
 * @param position by which counts know it
 * @param again whether this is the answer to an earlier request with the same key
 */
public record UsageAnswer(
        long intakeId, long position, boolean again, List<UsageOutcome> outcomes, List<Refusal> refusals)
        implements IntakeAnswer {

    /**
     * A line that was refused.
     *
     * @param line from 1
     * @param detail what it said there, "" for nothing
     */
    public record Refusal(int line, String id, UsageProblem problem, String detail) implements Refused {}
}
