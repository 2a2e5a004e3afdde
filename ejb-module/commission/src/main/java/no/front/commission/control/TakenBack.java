package no.front.commission.control;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import no.front.kernel.Money;

/**
 * What is asked back by service and month, divided among the notes that it takes back of: each correction names what it is of, and
 * its lines are exactly its part. A line that has to be divided tells no messages, since they can't be divided like the money.
 *
 * <p>Example: 80.00 of QUIZ in March and 40.00 of STEM in April, of a newer note of 100.00 and an older one: the newer is corrected
 * by 80.00 and 20.00, the older by 20.00 of STEM.
 */
final class TakenBack {

    private final List<NoteOrder.Line> inFavour = new ArrayList<>();
    private final Deque<NoteOrder.Line> against = new ArrayDeque<>();

    private TakenBack() {}

    /** @param lines of what is asked back, as they stand on the payout: below zero what the customer owes */
    static TakenBack of(List<NoteOrder.Line> lines) {
        TakenBack takenBack = new TakenBack();
        for (NoteOrder.Line line : lines) {
            NoteOrder.Line turned = new NoteOrder.Line(
                    line.serviceId(),
                    line.service(),
                    line.month(),
                    -line.messages(),
                    line.amount().negate());
            if (turned.amount().isNegative()) {
                takenBack.inFavour.add(turned);
            } else {
                takenBack.against.add(turned);
            }
        }
        return takenBack;
    }

    Money left() {
        return sum(inFavour).plus(against.stream().map(NoteOrder.Line::amount).collect(Money.summing()));
    }

    /** The lines of a correction of that much, which is not more than is left. What is in the customer's favour comes first. */
    List<NoteOrder.Line> take(Money part) {
        List<NoteOrder.Line> taken = new ArrayList<>(inFavour);
        Money missing = part.minus(sum(inFavour));
        inFavour.clear();
        while (missing.isPositive()) {
            NoteOrder.Line next = against.removeFirst();
            if (next.amount().isMoreThan(missing)) {
                against.addFirst(piece(next, next.amount().minus(missing)));
                next = piece(next, missing);
            }
            taken.add(next);
            missing = missing.minus(next.amount());
        }
        return taken;
    }

    private static NoteOrder.Line piece(NoteOrder.Line line, Money amount) {
        return new NoteOrder.Line(line.serviceId(), line.service(), line.month(), 0, amount);
    }

    private static Money sum(List<NoteOrder.Line> lines) {
        return lines.stream().map(NoteOrder.Line::amount).collect(Money.summing());
    }
}
