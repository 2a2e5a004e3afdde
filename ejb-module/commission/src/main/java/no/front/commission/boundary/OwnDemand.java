package no.front.commission.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.front.commission.entity.HoldStatus;
import no.front.kernel.Money;

/**
 * A demand of proof as the customer sees it.
 *
 * @param service short number and keyword; "" for all of them
 * @param dueOn last day to answer
 * @param overdue that day is over, and nothing came
 * @param withheld what is held meanwhile, NOK excl. VAT
 * @param numbers masked, the first 200; "" for each that is deleted
 * @param answers newest first
 */
public record OwnDemand(
        long id,
        String label,
        HoldStatus status,
        String service,
        String reason,
        LocalDate dueOn,
        boolean overdue,
        Money withheld,
        List<String> numbers,
        List<Answer> answers) {

    /** What was answered, and the names of the files with it. */
    public record Answer(Instant at, String text, List<String> files) {

        public Answer {
            files = List.copyOf(files);
        }
    }

    public OwnDemand {
        numbers = List.copyOf(numbers);
        answers = List.copyOf(answers);
    }

    /** Nothing was answered yet. */
    public boolean isWaiting() {
        return status == HoldStatus.PROOF_DEMANDED;
    }

    public boolean isOpen() {
        return status != HoldStatus.DECIDED;
    }
}
