package no.front.traffic.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.OwnTransaction;
import no.front.traffic.boundary.UsageAnswer;
import no.front.traffic.boundary.UsageLine;
import no.front.traffic.control.UsageIntakeStore.Refused;
import no.front.traffic.control.UsageIntakeStore.Span;
import no.front.traffic.control.UsageIntakeStore.Way;
import no.front.traffic.control.UsageRecordStore.Fresh;
import no.front.traffic.control.UsageRecordStore.Known;
import no.front.traffic.control.UsageRecordStore.Update;
import no.front.traffic.entity.AsideCause;
import no.front.traffic.entity.TrafficError;
import no.front.traffic.entity.UsageItem;
import no.front.traffic.entity.UsageOutcome;
import no.front.traffic.entity.UsageProblem;
import no.front.traffic.entity.UsageStatus;
import no.front.traffic.entity.UsageStatus.News;

/**
 * Takes usage in (BIL-1), all of a batch in one transaction, each report once by its source and id: told again it is
 * repeated, with a later status updated, with other content refused. What has no account is put aside, never dropped.
 */
@Dependent
public class UsageTaking {

    /** Lines of one batch. */
    public static final int MOST_LINES = 1000;

    private static final int TRIES = 5;

    @Inject
    UsageRecordStore records;

    @Inject
    UsageAsideStore asides;

    @Inject
    UsageIntakeStore intakes;

    @Inject
    OwnTransaction transaction;

    @Inject
    BusinessClock clock;

    /** An item and the index of its line. */
    private record Line(int index, UsageItem item) {}

    /**
     * Outside of any transaction; opens its own.
     *
     * @throws BusinessRuleViolation NO_LINES, TOO_MANY_LINES; KEY_REUSED when the key came with another request
     */
    public UsageAnswer take(Way way, List<UsageLine> lines) {
        if (lines.isEmpty()) {
            throw new BusinessRuleViolation(TrafficError.NO_LINES);
        }
        if (lines.size() > MOST_LINES) {
            throw new BusinessRuleViolation(TrafficError.TOO_MANY_LINES, MOST_LINES);
        }
        return persistently(() -> answerOf(way).orElseGet(() -> taken(way, lines)));
    }

    /** Tries again where two stood in each other's way. */
    private UsageAnswer persistently(Supplier<UsageAnswer> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.call(work);
            } catch (UsageCollision collision) {
                if (attempt == TRIES) {
                    throw collision;
                }
            }
        }
    }

    private Optional<UsageAnswer> answerOf(Way way) {
        return way.key() == null
                ? Optional.empty()
                : intakes.before(way.sourceId(), way.key()).map(before -> {
                    if (!before.requestHash().equals(way.requestHash())) {
                        throw new BusinessRuleViolation(TrafficError.KEY_REUSED);
                    }
                    return answer(before.intakeId(), before.position(), true, before.outcomes());
                });
    }

    private UsageAnswer answer(long intakeId, long position, boolean again, String letters) {
        List<UsageOutcome> outcomes = letters.chars()
                .mapToObj(letter -> UsageOutcome.ofLetter((char) letter))
                .toList();
        List<UsageAnswer.Refusal> refusals = letters.indexOf(UsageOutcome.REFUSED.letter()) < 0
                ? List.of()
                : intakes.refusals(intakeId).stream().map(UsageTaking::refusal).toList();
        return new UsageAnswer(intakeId, position, again, outcomes, refusals);
    }

    private static UsageAnswer.Refusal refusal(Refused refused) {
        return new UsageAnswer.Refusal(
                refused.line(), refused.sourceKey(), UsageProblem.valueOf(refused.problem()), refused.detail());
    }

    private UsageAnswer taken(Way way, List<UsageLine> lines) {
        long intakeId = intakes.nextId();
        Batch batch = new Batch(lines.size(), way.firstLine());
        List<Line> good = read(lines, batch);
        Set<String> numbers =
                good.stream().map(line -> line.item().account()).collect(Collectors.toCollection(LinkedHashSet::new));
        Map<String, Span> accounts = intakes.accounts(numbers);
        while (!good.isEmpty()) {
            good = round(intakeId, way, good, accounts, batch);
        }
        long position = intakes.conclude(intakeId, way, batch);
        return answer(intakeId, position, false, batch.letters());
    }

    private List<Line> read(List<UsageLine> lines, Batch batch) {
        UsageReading reading = new UsageReading(intakes.products(), clock.now());
        List<Line> good = new ArrayList<>(lines.size());
        for (int index = 0; index < lines.size(); index++) {
            UsageLine line = lines.get(index);
            UsageReading.Read read = reading.read(line);
            if (read.fault() == null) {
                good.add(new Line(index, read.item()));
            } else {
                batch.refuse(
                        index,
                        UsageReading.shown(line == null ? "" : line.id()),
                        UsageReading.shown(line == null ? "" : line.account()),
                        read.fault().problem(),
                        read.fault().detail());
            }
        }
        return good;
    }

    /** Takes the first line of each id. @return the others, which say something about the same ids */
    private List<Line> round(long intakeId, Way way, List<Line> lines, Map<String, Span> accounts, Batch batch) {
        Map<String, Line> first = new LinkedHashMap<>();
        List<Line> later = new ArrayList<>();
        for (Line line : lines) {
            if (first.putIfAbsent(line.item().sourceKey(), line) != null) {
                later.add(line);
            }
        }
        List<Fresh> fresh;
        Map<String, Known> known;
        do {
            known = records.known(way.sourceId(), first.keySet());
            fresh = fresh(first, known, accounts);
            // another may just have taken one of the ids: then it is known by now
        } while (!records.claim(way.sourceId(), fresh));
        write(intakeId, way, fresh, accounts, batch);
        change(intakeId, first, known, batch);
        return later;
    }

    private List<Fresh> fresh(Map<String, Line> first, Map<String, Known> known, Map<String, Span> accounts) {
        List<Line> unknown = first.values().stream()
                .filter(line -> !known.containsKey(line.item().sourceKey()))
                .toList();
        long[] ids = records.ids(unknown.size());
        List<Fresh> fresh = new ArrayList<>(unknown.size());
        for (int i = 0; i < ids.length; i++) {
            Line line = unknown.get(i);
            boolean aside = cause(line.item(), accounts) != null;
            long account = aside ? 0 : accounts.get(line.item().account()).id();
            fresh.add(new Fresh(line.item(), line.index(), account, ids[i]));
        }
        return fresh;
    }

    /** Why it can't be rated; null where it can. */
    private static AsideCause cause(UsageItem item, Map<String, Span> accounts) {
        Span span = accounts.get(item.account());
        if (span == null) {
            return AsideCause.ACCOUNT_UNKNOWN;
        }
        if (item.day().isBefore(span.openedOn())) {
            return AsideCause.ACCOUNT_NOT_OPEN_YET;
        }
        return span.closedOn() != null && item.day().isAfter(span.closedOn()) ? AsideCause.ACCOUNT_CLOSED : null;
    }

    private void write(long intakeId, Way way, List<Fresh> fresh, Map<String, Span> accounts, Batch batch) {
        List<Fresh> rated = new ArrayList<>(fresh.size());
        List<Fresh> unrated = new ArrayList<>();
        Map<String, AsideCause> causes = new HashMap<>();
        for (Fresh row : fresh) {
            if (row.accountId() == 0) {
                unrated.add(new Fresh(row.item(), way.firstLine() + row.line(), 0, row.recordId()));
                causes.put(row.item().sourceKey(), cause(row.item(), accounts));
                batch.tell(row.line(), UsageOutcome.ASIDE);
            } else {
                rated.add(row);
                batch.tell(row.line(), UsageOutcome.ACCEPTED);
                if (row.item().isBillable()) {
                    batch.counts(row.item().day());
                }
            }
        }
        records.add(intakeId, way.sourceId(), rated);
        asides.add(intakeId, way.sourceId(), unrated, causes);
    }

    private void change(long intakeId, Map<String, Line> first, Map<String, Known> known, Batch batch) {
        Map<Long, UsageStatus> now = records.locked(known.entrySet().stream()
                .filter(entry ->
                        isNews(entry.getValue(), first.get(entry.getKey()).item()))
                .map(Map.Entry::getValue)
                .filter(one -> !one.isAside())
                .toList());
        List<Update> updates = new ArrayList<>();
        List<Update> asideUpdates = new ArrayList<>();
        known.forEach((key, one) -> {
            Line line = first.get(key);
            UsageItem item = line.item();
            if (!java.util.Arrays.equals(one.content(), item.content())) {
                batch.refuse(line.index(), key, item.account(), UsageProblem.OTHER_CONTENT, "");
                return;
            }
            UsageStatus status = now.getOrDefault(one.recordId(), one.status());
            News news = status == null ? News.NONE : status.news(item.status());
            switch (news) {
                case NONE -> batch.tell(line.index(), UsageOutcome.REPEATED);
                case COUNTED_ALREADY ->
                    batch.refuse(line.index(), key, item.account(), UsageProblem.COUNTED_ALREADY, "");
                case ENDED_ALREADY -> batch.refuse(line.index(), key, item.account(), UsageProblem.ENDED_ALREADY, "");
                case LATER -> {
                    (one.isAside() ? asideUpdates : updates).add(new Update(one, item));
                    batch.tell(line.index(), UsageOutcome.UPDATED);
                    if (!one.isAside() && item.isBillable() && !status.counts()) {
                        batch.counts(one.day());
                    }
                }
            }
        });
        records.update(intakeId, updates);
        asides.update(asideUpdates);
    }

    private static boolean isNews(Known known, UsageItem item) {
        return known.status() != null && known.status() != item.status();
    }
}
