package no.front.commission.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.front.commission.entity.CommissionNote;
import no.front.commission.entity.NoteError;
import no.front.commission.entity.NoteSetOff;
import no.front.commission.entity.Payout;
import no.front.commission.entity.PayoutLineKind;
import no.front.kernel.BankAccount;
import no.front.kernel.BillingMonth;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Formats;
import no.front.kernel.Money;
import no.front.platform.boundary.Wording;

/**
 * The note of a payout (CPA-7): commission by service and month, what is withheld taken off. What is asked back takes back of
 * the customer's notes, the newest first, each up to what is left of it, and names each service and month too.
 */
@Dependent
public class PayoutNotes {

    private static final String COMPONENT = "commission";

    @Inject
    CommissionNotes notes;

    @Inject
    NoteStore store;

    @Inject
    MessageCountStore counts;

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

    /** In the transaction that approves it. @return labels of what was issued @throws BusinessRuleViolation what the note refuses */
    public List<String> issue(Payout payout, LocalDate today) {
        if (payout.isDemand()) {
            return payout.sums().base().isZero() ? List.of() : correct(payout, today);
        }
        return List.of(
                notes.issue(note(payout, payout.account().orElse(null), today)).label());
    }

    /** As it would look if it were approved now. */
    public byte[] draft(Payout payout, BankAccount account, LocalDate today) {
        return notes.draft(note(payout, account, today));
    }

    private NoteOrder note(Payout payout, BankAccount account, LocalDate today) {
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

    /** By month and service: what is commission, and for how many messages where that is known of all of it. */
    private List<NoteOrder.Line> lines(Payout payout) {
        Map<Place, Money> sums = new TreeMap<>();
        Map<Place, Set<Long>> amounts = new HashMap<>();
        payout.contents().stream().filter(line -> line.kind().isCommission()).forEach(line -> {
            Place place = new Place(line.serviceId(), line.month(), line.label());
            sums.merge(place, line.amount(), Money::plus);
            amounts.computeIfAbsent(place, key -> new HashSet<>()).add(line.subjectId());
        });
        Map<Long, Long> told =
                counts.messages(amounts.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
        return sums.entrySet().stream()
                .filter(sum -> !sum.getValue().isZero())
                .map(sum -> line(sum.getKey(), messages(amounts.get(sum.getKey()), told), sum.getValue()))
                .toList();
    }

    private static long messages(Set<Long> amounts, Map<Long, Long> told) {
        return told.keySet().containsAll(amounts)
                ? amounts.stream().mapToLong(told::get).sum()
                : 0;
    }

    private static NoteOrder.Line line(Place place, long messages, Money amount) {
        return new NoteOrder.Line(place.serviceId(), place.service(), place.month(), messages, amount);
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

    private List<String> correct(Payout payout, LocalDate today) {
        List<String> issued = new ArrayList<>();
        String reason = wording.text(COMPONENT, payout.customer().language(), "payout.correction");
        TakenBack takenBack = TakenBack.of(lines(payout));
        List<CommissionNote> corrigible = store.ofCustomer(payout.customer().id()).stream()
                .filter(note ->
                        !note.isCorrection() && note.vatCode() == payout.sums().vatCode())
                .toList();
        for (CommissionNote note : corrigible) {
            Money part = takenBack.left().min(note.net().minus(store.corrected(note.id())));
            if (part.isPositive()) {
                issued.add(notes.issue(NoteOrder.correction(
                                payout.customer().id(), note.id(), today, takenBack.take(part), note.vatCode(), reason))
                        .label());
            }
        }
        if (takenBack.left().isPositive()) {
            throw new BusinessRuleViolation(
                    NoteError.CORRECTS_TOO_MUCH, payout.sums().base().negate().minus(takenBack.left()));
        }
        return issued;
    }
}
