package no.front.commission.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.front.commission.boundary.PremiumAnswer;
import no.front.commission.boundary.PremiumLine;
import no.front.commission.boundary.PremiumReportLine;
import no.front.commission.control.PremiumAsideStore.Waiting;
import no.front.commission.control.PremiumPlacing.Line;
import no.front.commission.control.PremiumReading.Report;
import no.front.commission.control.PremiumStore.Known;
import no.front.commission.entity.PremiumError;
import no.front.commission.entity.PremiumProblem;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.OwnTransaction;
import no.front.traffic.entity.UsageOutcome;

/**
 * Takes in premium transactions, reversals and delivery reports (CPA-1, CPA-3), all of a batch in one transaction, each once
 * by its id. Whatever the order they come in, the end is the same: a report or a reversal that comes before its time is kept
 * and used when that comes. Told again it is repeated, with other content refused; what has no service waits, never lost.
 */
@Dependent
public class PremiumTaking {

    /** Lines of one batch. */
    public static final int MOST_LINES = 1000;

    private static final int TRIES = 8;

    @Inject
    PremiumPlacing placing;

    @Inject
    PremiumStore store;

    @Inject
    PremiumAsideStore asides;

    @Inject
    PremiumReportStore reports;

    @Inject
    PremiumIntakeStore intakes;

    @Inject
    OwnTransaction transaction;

    @Inject
    BusinessClock clock;

    /**
     * Outside of any transaction; opens its own.
     *
     * @throws BusinessRuleViolation NO_LINES, TOO_MANY_LINES; KEY_REUSED when the key came with another request
     */
    public PremiumAnswer take(PremiumWay way, List<PremiumLine> lines) {
        PremiumAnswer answer = intake(way, "TRANSACTIONS", lines, this::taken);
        meet(lines.stream().filter(Objects::nonNull).map(PremiumLine::transactionId));
        return answer;
    }

    /** Delivery reports, as {@link #take}. What is told of a transaction that is not there yet is aside. */
    public PremiumAnswer report(PremiumWay way, List<PremiumReportLine> lines) {
        PremiumAnswer answer = intake(way, "REPORTS", lines, this::reported);
        meet(lines.stream().filter(Objects::nonNull).map(PremiumReportLine::transactionId));
        return answer;
    }

    /**
     * Of two batches at once that belong together each may have missed what the other held. Whoever is done last sees both:
     * what waits for these ids, and what was reported of them, is looked at again.
     */
    private void meet(Stream<String> told) {
        Set<String> ids = told.filter(Objects::nonNull).collect(Collectors.toCollection(TreeSet::new));
        persistently(() -> {
            placing.placeWaiting(asides.concerning(ids), clock.now());
            Map<String, List<Report>> reported = reports.told(ids);
            return placing.apply(reported, store.locked(reported.keySet()));
        });
    }

    /** Takes all that waited and need not wait any longer. @return how many */
    public long retry() {
        long[] done = {0, 0};
        boolean more = true;
        while (more) {
            more = persistently(() -> {
                List<Waiting> waiting = asides.after(done[0], MOST_LINES);
                int placed = placing.placeWaiting(waiting, clock.now());
                if (!waiting.isEmpty()) {
                    done[0] = waiting.getLast().id();
                    done[1] += placed;
                }
                return waiting.size() == MOST_LINES;
            });
        }
        return done[1];
    }

    private <L> PremiumAnswer intake(
            PremiumWay way, String content, List<L> lines, BiFunction<PremiumWay, List<L>, PremiumBatch> work) {
        if (lines.isEmpty()) {
            throw new BusinessRuleViolation(PremiumError.NO_LINES);
        }
        if (lines.size() > MOST_LINES) {
            throw new BusinessRuleViolation(PremiumError.TOO_MANY_LINES, MOST_LINES);
        }
        return persistently(() -> answerOf(way).orElseGet(() -> {
            PremiumBatch batch = work.apply(way, lines);
            return answer(intakes.conclude(way, content, batch), false, batch.letters());
        }));
    }

    /** Tries again where two stood in each other's way. */
    private <T> T persistently(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.call(work);
            } catch (PremiumCollision collision) {
                if (attempt == TRIES) {
                    throw collision;
                }
            }
        }
    }

    private Optional<PremiumAnswer> answerOf(PremiumWay way) {
        return way.key() == null
                ? Optional.empty()
                : intakes.before(way.sourceId(), way.key()).map(before -> {
                    if (!before.requestHash().equals(way.requestHash())) {
                        throw new BusinessRuleViolation(PremiumError.KEY_REUSED);
                    }
                    return answer(before.intakeId(), true, before.outcomes());
                });
    }

    private PremiumAnswer answer(long intakeId, boolean again, String letters) {
        List<UsageOutcome> outcomes = letters.chars()
                .mapToObj(letter -> UsageOutcome.ofLetter((char) letter))
                .toList();
        return new PremiumAnswer(
                intakeId,
                again,
                outcomes,
                outcomes.contains(UsageOutcome.REFUSED) ? intakes.refusals(intakeId) : List.of());
    }

    private PremiumBatch taken(PremiumWay way, List<PremiumLine> lines) {
        PremiumBatch batch = new PremiumBatch(lines.size(), way.firstLine());
        PremiumReading reading = new PremiumReading(clock.now());
        List<Line> good = new ArrayList<>(lines.size());
        for (int index = 0; index < lines.size(); index++) {
            PremiumLine line = lines.get(index);
            PremiumReading.Read<PremiumItem> read = reading.read(line);
            if (read.fault() == null) {
                good.add(new Line(index, read.item(), way.sourceId()));
            } else {
                refuse(batch, index, line == null ? "" : line.transactionId(), read.fault());
            }
        }
        while (!good.isEmpty()) {
            good = round(good, batch);
        }
        return batch;
    }

    private static void refuse(PremiumBatch batch, int index, String id, PremiumReading.Fault fault) {
        batch.refuse(index, PremiumReading.shown(id), fault.problem(), fault.detail());
    }

    /** Places the first line of each id. @return the others, which say something about the same ids */
    private List<Line> round(List<Line> lines, PremiumBatch batch) {
        Map<String, Line> first = new LinkedHashMap<>();
        List<Line> later = new ArrayList<>();
        for (Line line : lines) {
            if (first.putIfAbsent(line.item().transactionId(), line) != null) {
                later.add(line);
            }
        }
        placing.place(List.copyOf(first.values()), batch, clock.now());
        return later;
    }

    private PremiumBatch reported(PremiumWay way, List<PremiumReportLine> lines) {
        PremiumBatch batch = new PremiumBatch(lines.size(), way.firstLine());
        PremiumReading reading = new PremiumReading(clock.now());
        Map<Integer, Report> good = new LinkedHashMap<>();
        for (int index = 0; index < lines.size(); index++) {
            PremiumReportLine line = lines.get(index);
            PremiumReading.Read<Report> read = reading.read(line);
            if (read.fault() == null) {
                good.put(index, read.item());
            } else {
                refuse(batch, index, line == null ? "" : line.transactionId(), read.fault());
            }
        }
        Set<String> ids = good.values().stream().map(Report::transactionId).collect(Collectors.toSet());
        Map<List<String>, Report> told = new HashMap<>();
        reports.told(ids).values().forEach(some -> some.forEach(report -> told.put(key(report), report)));
        Map<String, List<Report>> fresh = new HashMap<>();
        Map<Integer, Report> news = new LinkedHashMap<>();
        good.forEach((index, report) -> {
            Report before = told.putIfAbsent(key(report), report);
            if (before == null) {
                fresh.computeIfAbsent(report.transactionId(), any -> new ArrayList<>())
                        .add(report);
                news.put(index, report);
            } else if (before.word().equals(report.word())) {
                batch.tell(index, UsageOutcome.REPEATED);
            } else {
                batch.refuse(index, report.transactionId(), PremiumProblem.OTHER_CONTENT, "");
            }
        });
        reports.add(List.copyOf(news.values()), way.sourceId(), clock.now());
        Map<String, Known> known = store.locked(fresh.keySet());
        placing.apply(fresh, known);
        news.forEach((index, report) -> batch.tell(
                index, known.containsKey(report.transactionId()) ? UsageOutcome.ACCEPTED : UsageOutcome.ASIDE));
        return batch;
    }

    private static List<String> key(Report report) {
        return Arrays.asList(report.transactionId(), report.status());
    }
}
