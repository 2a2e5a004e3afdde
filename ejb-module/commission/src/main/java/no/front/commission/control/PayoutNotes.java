package no.front.commission.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.front.commission.entity.CommissionNote;
import no.front.commission.entity.NoteError;
import no.front.commission.entity.NoteSetOff;
import no.front.commission.entity.Payout;
import no.front.commission.entity.PayoutLine;
import no.front.commission.entity.PayoutLineKind;
import no.front.kernel.BankAccount;
import no.front.kernel.BillingMonth;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Formats;
import no.front.kernel.Money;
import no.front.platform.boundary.Wording;

/**
 * The note of a payout (CPA-7): commission by service and month, what is withheld taken off. What is asked back takes back of
 * the customer's notes, the newest first, each up to what is left of it.
 */
@Dependent
public class PayoutNotes {

    private static final String COMPONENT = "commission";

    @Inject
    CommissionNotes notes;

    @Inject
    NoteStore store;

    @Inject
    Wording wording;

    private record Place(long serviceId, BillingMonth month, String service) implements Comparable<Place> {

        private static final Comparator<Place> ORDER =
                Comparator.comparing(Place::month).thenComparing(Place::service).thenComparingLong(Place::serviceId);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    /** In the transaction that approves it. @throws BusinessRuleViolation what the note refuses */
    public void issue(Payout payout, LocalDate today) {
        if (payout.isDemand()) {
            correct(payout, today);
        } else {
            notes.issue(note(payout, payout.account().orElse(null), today));
        }
    }

    /** As it would look if it were approved now. */
    public byte[] draft(Payout payout, BankAccount account, LocalDate today) {
        return notes.draft(note(payout, account, today));
    }

    private static NoteOrder note(Payout payout, BankAccount account, LocalDate today) {
        return NoteOrder.note(
                payout.customer().id(),
                payout.id(),
                today,
                payout.payoutOn().isBefore(today) ? today : payout.payoutOn(),
                account,
                lines(payout),
                payout.sums().vatCode(),
                setOffs(payout));
    }

    private static List<NoteOrder.Line> lines(Payout payout) {
        Map<Place, Money> sums = new TreeMap<>();
        payout.contents().stream()
                .filter(line -> line.kind().isCommission())
                .forEach(line -> sums.merge(
                        new Place(line.serviceId(), line.month(), line.label()), line.amount(), Money::plus));
        return sums.entrySet().stream()
                .filter(sum -> !sum.getValue().isZero())
                .map(sum -> line(sum.getKey(), sum.getValue()))
                .toList();
    }

    private static NoteOrder.Line line(Place place, Money amount) {
        return new NoteOrder.Line(place.serviceId(), place.service(), place.month(), 0, amount);
    }

    private static List<NoteSetOff> setOffs(Payout payout) {
        return payout.contents().stream()
                .filter(line -> !line.kind().isCommission())
                .map(line -> line.kind() == PayoutLineKind.ADVANCE
                        ? new NoteSetOff(
                                NoteSetOff.Kind.ADVANCE,
                                Formats.in(payout.customer().language()).date(line.day()),
                                line.amount().negate())
                        : new NoteSetOff(
                                NoteSetOff.Kind.CLAIM,
                                line.label(),
                                line.amount().negate()))
                .toList();
    }

    private void correct(Payout payout, LocalDate today) {
        String reason = wording.text(COMPONENT, payout.customer().language(), "payout.correction");
        PayoutLine.Content first = payout.contents().getFirst();
        Money left = payout.sums().base().negate();
        List<CommissionNote> corrigible = store.ofCustomer(payout.customer().id()).stream()
                .filter(note ->
                        !note.isCorrection() && note.vatCode() == payout.sums().vatCode())
                .toList();
        for (CommissionNote note : corrigible) {
            Money part = left.min(note.net().minus(store.corrected(note.id())));
            if (part.isPositive()) {
                Place place = new Place(first.serviceId(), first.month(), first.label());
                notes.issue(NoteOrder.correction(
                        payout.customer().id(), note.id(), today, List.of(line(place, part)), note.vatCode(), reason));
                left = left.minus(part);
            }
        }
        if (left.isPositive()) {
            throw new BusinessRuleViolation(
                    NoteError.CORRECTS_TOO_MUCH, payout.sums().base().negate().minus(left));
        }
    }
}
