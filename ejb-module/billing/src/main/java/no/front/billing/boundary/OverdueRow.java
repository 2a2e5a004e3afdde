package no.front.billing.boundary;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import no.front.billing.entity.ReminderStepKind;
import no.front.billing.entity.ReminderStopKind;
import no.front.kernel.Money;

/**
 * A customer that pays late, and what comes next.
 *
 * @param claims how many are overdue
 * @param step gravest that is due today; null for none
 * @param next that comes, where none is due; null for none
 * @param stop what stops all of it; null for nothing
 */
public record OverdueRow(
        long customerId,
        String customerName,
        int claims,
        Money overdue,
        LocalDate oldestDue,
        long daysLate,
        ReminderStepKind step,
        ReminderStepKind next,
        LocalDate nextOn,
        ReminderStopKind stop,
        Money fees) {

    static OverdueRow of(ReminderProposal proposal) {
        ReminderProposal.Line oldest = proposal.lines().getFirst();
        Optional<ReminderProposal.Line> next = proposal.listed().stream()
                .filter(line -> line.nextOn().isPresent())
                .min(Comparator.comparing(line -> line.nextOn().orElseThrow()));
        boolean stopped = proposal.listed().isEmpty();
        ReminderStepKind due = proposal.kind() != null
                ? proposal.kind()
                : proposal.hasSteps() ? ReminderStepKind.TERMINATION_PROPOSAL : null;
        return new OverdueRow(
                proposal.customerId(),
                proposal.customerName(),
                proposal.lines().size(),
                proposal.lines().stream().map(ReminderProposal.Line::remaining).collect(Money.summing()),
                oldest.dueOn(),
                oldest.daysLate(),
                due,
                next.flatMap(ReminderProposal.Line::next).orElse(null),
                next.flatMap(ReminderProposal.Line::nextOn).orElse(null),
                stopped ? oldest.stopKind() : null,
                proposal.fees());
    }
}
