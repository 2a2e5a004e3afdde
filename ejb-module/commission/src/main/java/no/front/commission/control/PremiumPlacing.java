package no.front.commission.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.front.commission.control.PremiumAsideStore.Aside;
import no.front.commission.control.PremiumAsideStore.Waiting;
import no.front.commission.control.PremiumReading.Report;
import no.front.commission.control.PremiumStore.Fresh;
import no.front.commission.control.PremiumStore.Known;
import no.front.commission.control.PremiumStore.Original;
import no.front.commission.entity.PremiumAsideCause;
import no.front.commission.entity.PremiumProblem;
import no.front.kernel.Oslo;
import no.front.traffic.entity.UsageOutcome;

/**
 * Puts premium transactions on their services and reversals on their originals. Writes first and then looks, under lock, for
 * what may have come before its time: so of two that belong together and come at once, one finds the other.
 */
@Dependent
public class PremiumPlacing {

    @Inject
    PremiumStore store;

    @Inject
    PremiumAsideStore asides;

    @Inject
    PremiumReportStore reports;

    @Inject
    PremiumTerms terms;

    @Inject
    PremiumDenials denials;

    @Inject
    RecipientHash hash;

    /** A line that was read. @param index in its batch, −1 of one that waited */
    record Line(int index, PremiumItem item, long sourceId) {}

    /** One of the two is null. */
    private record Place(Fresh fresh, Aside aside) {}

    /** @param lines each of another id */
    void place(List<Line> lines, PremiumBatch batch, Instant now) {
        List<Line> paid =
                lines.stream().filter(line -> !line.item().isReversal()).toList();
        List<Line> takenBack = new ArrayList<>(
                lines.stream().filter(line -> line.item().isReversal()).toList());
        List<Fresh> fresh = placeAll(paid, batch, now);
        List<Waiting> freed = asides.reversalsOf(
                fresh.stream().map(row -> row.item().transactionId()).toList());
        Set<String> told =
                takenBack.stream().map(line -> line.item().transactionId()).collect(Collectors.toSet());
        List<Waiting> also = freed.stream()
                .filter(row -> !told.contains(row.item().transactionId()))
                .toList();
        asides.remove(also);
        also.forEach(row -> takenBack.add(new Line(-1, row.item(), row.sourceId())));
        placeAll(takenBack, batch, now);
    }

    private List<Fresh> placeAll(List<Line> lines, PremiumBatch batch, Instant now) {
        Map<String, Line> byId = new LinkedHashMap<>();
        lines.forEach(line -> byId.put(line.item().transactionId(), line));
        Map<String, Known> known = store.known(byId.keySet());
        Map<String, Waiting> waiting = byKey(asides.known(byId.keySet()));
        List<Line> unknown = lines.stream()
                .filter(line -> !known.containsKey(line.item().transactionId())
                        && !waiting.containsKey(line.item().transactionId()))
                .toList();
        Map<Line, Place> places = places(unknown);
        List<Fresh> fresh = new ArrayList<>();
        List<Aside> kept = new ArrayList<>();
        places.forEach((line, place) -> {
            if (place.aside() == null) {
                fresh.add(place.fresh());
                batch.tell(line.index(), UsageOutcome.ACCEPTED);
            } else {
                kept.add(place.aside());
                batch.tell(line.index(), UsageOutcome.ASIDE);
            }
        });
        store.add(fresh);
        asides.add(kept, now);
        applyReports(fresh);
        toldAgain(byId, known, batch);
        toldAgainAside(byId, waiting, batch);
        return fresh;
    }

    private static Map<String, Waiting> byKey(List<Waiting> rows) {
        return rows.stream().collect(Collectors.toMap(row -> row.item().transactionId(), row -> row));
    }

    private Map<Line, Place> places(List<Line> lines) {
        List<Line> takenBack =
                lines.stream().filter(line -> line.item().isReversal()).toList();
        Map<String, Original> originals = store.originals(
                takenBack.stream().map(line -> line.item().reversalOf()).collect(Collectors.toSet()));
        PremiumTerms.OfNumbers found = terms.on(lines.stream()
                .filter(line -> !line.item().isReversal())
                .map(line -> line.item().shortNumber())
                .collect(Collectors.toSet()));
        Map<Line, Place> places = new LinkedHashMap<>();
        Set<Long> taken = new HashSet<>();
        Map<String, byte[]> hashes = new HashMap<>();
        Denied denied = denials.all();
        for (Line line : lines) {
            places.put(
                    line,
                    line.item().isReversal()
                            ? reversal(line, originals.get(line.item().reversalOf()), taken)
                            : paid(line, found, denied, hashes));
        }
        return places;
    }

    private Place paid(Line line, PremiumTerms.OfNumbers found, Denied denied, Map<String, byte[]> hashes) {
        PremiumItem item = line.item();
        PremiumTerms.Found terms = found.find(
                item.shortNumber(), item.keyword(), item.price(), item.operator(), Oslo.dayOf(item.acceptedAt()));
        if (terms.missing() == null && denied.denied(terms.share().service().id(), item.acceptedAt())) {
            return aside(line, PremiumAsideCause.ACCESS_DENIED);
        }
        return terms.missing() == null
                ? new Place(
                        Fresh.of(
                                item,
                                line.sourceId(),
                                terms.share(),
                                hashes.computeIfAbsent(item.recipient(), hash::of)),
                        null)
                : aside(line, terms.missing());
    }

    private static Place reversal(Line line, Original original, Set<Long> taken) {
        if (original == null) {
            return aside(line, PremiumAsideCause.ORIGINAL_UNKNOWN);
        }
        PremiumItem item = line.item();
        if (item.price() != null && !item.price().equals(original.price().negate())) {
            return aside(line, PremiumAsideCause.REVERSAL_PRICE);
        }
        return original.reversal() || original.reversed() || !taken.add(original.id())
                ? aside(line, PremiumAsideCause.REVERSED_ALREADY)
                : new Place(Fresh.of(item, line.sourceId(), original), null);
    }

    private static Place aside(Line line, PremiumAsideCause cause) {
        return new Place(null, new Aside(line.item(), line.sourceId(), cause));
    }

    /** What was told of them before they came. */
    private void applyReports(List<Fresh> fresh) {
        Map<String, List<Report>> early =
                reports.of(fresh.stream().map(row -> row.item().transactionId()).toList());
        if (!early.isEmpty()) {
            apply(early, store.locked(early.keySet()));
        }
    }

    /** @return those of the transactions that it changed */
    Set<String> apply(Map<String, List<Report>> told, Map<String, Known> known) {
        Map<Known, BilledWord> words = new HashMap<>();
        Set<String> changed = new HashSet<>();
        known.forEach((id, one) -> {
            BilledWord word = one.word();
            for (Report report : told.getOrDefault(id, List.of())) {
                // that something was taken back says nothing of whether it had been billed: the original stands
                word = report.status().equals("REVERSED") && !one.reversal() ? word : word.and(report.word());
            }
            if (one.isOpen() && !word.equals(one.word())) {
                words.put(one, word);
                changed.add(id);
            }
        });
        store.update(words);
        return changed;
    }

    private void toldAgain(Map<String, Line> lines, Map<String, Known> known, PremiumBatch batch) {
        Set<String> news = known.keySet().stream()
                .filter(id -> !known.get(id)
                        .word()
                        .equals(known.get(id).word().and(lines.get(id).item().word())))
                .collect(Collectors.toSet());
        Map<String, Known> now = new HashMap<>(known);
        now.putAll(store.locked(news));
        Map<Known, BilledWord> words = new HashMap<>();
        now.forEach((id, one) -> {
            Line line = lines.get(id);
            BilledWord word = one.word().and(line.item().word());
            if (!Arrays.equals(one.content(), line.item().content())) {
                batch.refuse(line.index(), id, PremiumProblem.OTHER_CONTENT, "");
            } else if (word.equals(one.word()) || !one.isOpen()) {
                batch.tell(line.index(), UsageOutcome.REPEATED);
            } else {
                words.put(one, word);
                batch.tell(line.index(), UsageOutcome.UPDATED);
            }
        });
        store.update(words);
    }

    private void toldAgainAside(Map<String, Line> lines, Map<String, Waiting> waiting, PremiumBatch batch) {
        Map<Waiting, BilledWord> words = new HashMap<>();
        for (Waiting row : asides.locked(waiting.keySet())) {
            Line line = lines.get(row.item().transactionId());
            BilledWord word = row.item().word().and(line.item().word());
            if (!Arrays.equals(row.item().content(), line.item().content())) {
                batch.refuse(line.index(), row.item().transactionId(), PremiumProblem.OTHER_CONTENT, "");
            } else if (word.equals(row.item().word())) {
                batch.tell(line.index(), UsageOutcome.REPEATED);
            } else {
                words.put(row, word);
                batch.tell(line.index(), UsageOutcome.UPDATED);
            }
        }
        asides.update(words);
    }

    /** Takes those out that can be placed by now, and places them; the others wait for what they lack now. @return how many */
    int placeWaiting(List<Waiting> waiting, Instant now) {
        List<Line> lines = waiting.stream()
                .map(row -> new Line(-1, row.item(), row.sourceId()))
                .toList();
        Map<Line, Place> places = places(lines);
        List<Waiting> ready = new ArrayList<>();
        Map<Waiting, PremiumAsideCause> causes = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Waiting row = waiting.get(i);
            Aside still = places.get(lines.get(i)).aside();
            if (still == null) {
                ready.add(row);
            } else if (still.cause() != row.cause()) {
                causes.put(row, still.cause());
            }
        }
        asides.waitFor(causes);
        asides.remove(ready);
        place(
                ready.stream()
                        .map(row -> new Line(-1, row.item(), row.sourceId()))
                        .toList(),
                new PremiumBatch(0, 1),
                now);
        return ready.size();
    }
}
