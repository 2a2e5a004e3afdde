package no.front.api;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.front.traffic.boundary.IntakeAnswer;
import no.front.traffic.boundary.IntakeAnswer.Refused;
import no.front.traffic.entity.UsageOutcome;

/**
 * What became of a request, counted and line by line in its order.
 *
 * @param repeatedRequest whether this is the answer to an earlier request with the same Idempotency-Key
 */
public record UsageReceipt(
        String intake,
        boolean repeatedRequest,
        int accepted,
        int repeated,
        int updated,
        int refused,
        int aside,
        List<UsageReceiptLine> lines) {

    /**
     * One line.
     *
     * @param line from 1
     * @param outcome ACCEPTED, REPEATED, UPDATED, REFUSED, or ASIDE while what it belongs to is not there
     * @param problem why it was refused; absent else
     * @param detail what it said there; absent else
     */
    public record UsageReceiptLine(int line, String outcome, String problem, String detail) {

        private static UsageReceiptLine of(int line, UsageOutcome outcome, Refused refusal) {
            return new UsageReceiptLine(
                    line,
                    outcome.name(),
                    refusal == null ? null : refusal.problem().name(),
                    refusal == null || refusal.detail().isEmpty() ? null : refusal.detail());
        }
    }

    static UsageReceipt of(IntakeAnswer answer) {
        Map<Integer, Refused> refusals = answer.refusals().stream()
                .collect(Collectors.toMap(Refused::line, Function.identity(), (first, last) -> last));
        List<UsageOutcome> outcomes = answer.outcomes();
        return new UsageReceipt(
                Long.toString(answer.intakeId()),
                answer.again(),
                answer.count(UsageOutcome.ACCEPTED),
                answer.count(UsageOutcome.REPEATED),
                answer.count(UsageOutcome.UPDATED),
                answer.count(UsageOutcome.REFUSED),
                answer.count(UsageOutcome.ASIDE),
                IntStream.rangeClosed(1, outcomes.size())
                        .mapToObj(line -> UsageReceiptLine.of(line, outcomes.get(line - 1), refusals.get(line)))
                        .toList());
    }
}
