package no.front.commission.boundary;

import java.util.List;
import no.front.commission.entity.PremiumProblem;
import no.front.traffic.boundary.IntakeAnswer;
import no.front.traffic.entity.UsageOutcome;

/**
 * What became of premium transactions or reports, line by line in their order.
 *
 * @param again whether this is the answer to an earlier request with the same key
 */
public record PremiumAnswer(long intakeId, boolean again, List<UsageOutcome> outcomes, List<Refusal> refusals)
        implements IntakeAnswer {

    /**
     * A line that was refused.
     *
     * @param line from 1
     * @param detail what it said there, "" for nothing
     */
    public record Refusal(int line, String transactionId, PremiumProblem problem, String detail) implements Refused {}
}
