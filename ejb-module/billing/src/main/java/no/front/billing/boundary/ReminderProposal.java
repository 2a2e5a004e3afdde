package no.front.billing.boundary;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.front.billing.control.ReminderFee;
import no.front.billing.entity.CollectionGroup;
import no.front.billing.entity.ReminderStepKind;
import no.front.billing.entity.ReminderStop;
import no.front.billing.entity.ReminderStopKind;
import no.front.kernel.Kid;
import no.front.kernel.Money;
import no.front.ledger.entity.OpenItemKind;

/**
 * What would be sent to a customer, and why not more: the same call without the store.
 *
 * @param deadline last day to pay of the letter
 * @param suspends delivery stops with it, without anybody asked
 * @param credit what the customer has to its credit
 * @param lines all that is overdue, oldest due day first
 */
public record ReminderProposal(
        long customerId,
        String customerName,
        CollectionGroup group,
        LocalDate today,
        LocalDate deadline,
        boolean suspends,
        Money credit,
        List<Line> lines) {

    /**
     * One claim.
     *
     * @param kid null for none
     * @param step that is due today; empty for none
     * @param next that comes, and when; empty when all was done
     * @param stop what stops it; empty for nothing
     * @param sequence of the step
     */
    public record Line(
            long itemId,
            OpenItemKind kind,
            String label,
            Kid kid,
            LocalDate dueOn,
            long daysLate,
            Money remaining,
            Optional<ReminderStepKind> step,
            Optional<ReminderStepKind> next,
            Optional<LocalDate> nextOn,
            ReminderFee.Decision fee,
            Optional<ReminderStop> stop,
            int sequence) {

        public boolean isLetter() {
            return step.filter(ReminderStepKind::isLetter).isPresent();
        }

        /** For pages: what stops it; null for nothing. */
        public ReminderStopKind stopKind() {
            return stop.map(ReminderStop::kind).orElse(null);
        }
    }

    public ReminderProposal {
        lines = List.copyOf(lines);
    }

    /** Claims that the letter is about. */
    public List<Line> letterLines() {
        return lines.stream().filter(Line::isLetter).toList();
    }

    /** Overdue claims that are not stopped: the letter lists them all. */
    public List<Line> listed() {
        return lines.stream().filter(line -> line.stop().isEmpty()).toList();
    }

    public boolean hasLetter() {
        return lines.stream().anyMatch(Line::isLetter);
    }

    /** Whether anything at all is to be done today. */
    public boolean hasSteps() {
        return lines.stream().anyMatch(line -> line.step().isPresent());
    }

    /** The gravest step of the letter; null for none. */
    public ReminderStepKind kind() {
        return lines.stream()
                .filter(Line::isLetter)
                .map(line -> line.step().orElseThrow())
                .max(Comparator.comparingInt(kind -> kind == ReminderStepKind.EXTRA_REMINDER ? -1 : kind.ordinal()))
                .orElse(null);
    }

    /** All that is overdue and not stopped. */
    public Money overdue() {
        return listed().stream().map(Line::remaining).collect(Money.summing());
    }

    /** All that is overdue, also what is stopped. */
    public Money owed() {
        return lines.stream().map(Line::remaining).collect(Money.summing());
    }

    /** What the letter costs. */
    public Money fees() {
        return lines.stream().map(line -> line.fee().amount()).collect(Money.summing());
    }

    public Money total() {
        return overdue().plus(fees());
    }

    /** What stands on the page and must still hold when it is sent. */
    public String fingerprint() {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line.itemId())
                .append(':')
                .append(line.remaining())
                .append(':')
                .append(line.step().map(Enum::name).orElse("-"))
                .append(':')
                .append(line.sequence())
                .append(':')
                .append(line.fee().amount())
                .append(';'));
        return text.toString();
    }
}
