package no.front.commission.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.front.commission.entity.LineResolution;
import no.front.commission.entity.StrexSettlementLine;
import no.front.commission.entity.StrexSettlementLine.Key;
import no.front.kernel.BillingMonth;

/**
 * Which single transactions a settlement line is about (CPA-3). Where Strex has told them one by one, those. Where it has told
 * sums only: all of a line that is as ours; of one that differs none until somebody has decided about the difference, since
 * nobody knows which they are. Then the count decides: so many, the oldest ones; of a correction downwards as many go back, the
 * newest ones. What Strex will never settle, and finance has accepted, was not billed.
 *
 * <p>Example: 190 of 200 are settled, and wait. 200 are ACCRUED, 10 of them pending by count. Accepted: 190 SETTLED, 10
 * NOT_BILLED. Claimed: 190 SETTLED, 10 ACCRUED until a later line has them.
 */
@Dependent
public class SettlementMarking {

    @Inject
    SettlementStore store;

    @Inject
    SettlementTransactionStore transactions;

    /**
     * Of sums: lines that are as ours, and nothing of the same is unclear.
     *
     * @param earlier lines of the months, as they stand after the new ones
     */
    void equal(long settlementId, Collection<StrexSettlementLine> lines, Collection<StrexSettlementLine> earlier) {
        Set<Key> unclear = earlier.stream()
                .filter(line -> !line.isMarked() || isClaimed(line))
                .map(StrexSettlementLine::key)
                .collect(Collectors.toSet());
        lines.stream()
                .filter(line -> line.resolution().isPresent()
                        && line.settled().billed() == line.own().billed()
                        && line.settled().reversed() == line.own().reversed()
                        && !unclear.contains(line.key()))
                .forEach(StrexSettlementLine::mark);
        store.flush();
        transactions.settleEqual(settlementId, months(lines));
    }

    private static boolean isClaimed(StrexSettlementLine line) {
        return line.resolution().filter(LineResolution.CLAIMED::equals).isPresent();
    }

    /** Of single transactions: those that they name; of a correction those that it names no longer go back. */
    void named(
            long settlementId,
            long importId,
            Collection<StrexSettlementLine> lines,
            Collection<StrexSettlementLine> before) {
        Set<Key> keys = lines.stream().map(StrexSettlementLine::key).collect(Collectors.toSet());
        before.stream().filter(line -> keys.contains(line.key())).forEach(StrexSettlementLine::mark);
        lines.forEach(StrexSettlementLine::mark);
        store.flush();
        before.stream()
                .map(line -> line.settlement().id())
                .distinct()
                .forEach(earlier -> transactions.unsettleUnnamed(settlementId, earlier, importId));
        int settled = transactions.settleNamed(settlementId, importId, months(lines));
        transactions.differences(settlementId, importId, months(lines), settled);
    }

    private static Set<BillingMonth> months(Collection<StrexSettlementLine> lines) {
        return lines.stream().map(line -> line.key().month()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** These, and what they overtook, differ no more: the count decides. */
    void decided(Collection<StrexSettlementLine> lines) {
        store.flush();
        Map<Key, List<StrexSettlementLine>> unmarked = new LinkedHashMap<>();
        Set<Long> settlements = new LinkedHashSet<>();
        List<StrexSettlementLine> decided =
                lines.stream().filter(line -> !line.waits()).toList();
        store.unmarked(decided.stream().map(StrexSettlementLine::key).collect(Collectors.toSet()))
                .forEach(line -> unmarked.computeIfAbsent(line.key(), key -> new java.util.ArrayList<>())
                        .add(line));
        unmarked.values().stream()
                .filter(same -> same.stream().noneMatch(StrexSettlementLine::waits))
                .forEach(same -> same.forEach(line -> {
                    byCount(line);
                    settlements.add(line.settlement().id());
                }));
        store.flush();
        decided.stream()
                .filter(line -> line.isMarked()
                        && line.resolution()
                                .filter(is -> is == LineResolution.ACCEPTED || is == LineResolution.TOLERATED)
                                .isPresent())
                .forEach(line -> transactions.giveUp(line.id()));
        settlements.forEach(transactions::reverseOriginals);
    }

    private void byCount(StrexSettlementLine line) {
        byCount(line, line.settled().billed(), false);
        byCount(line, line.settled().reversed(), true);
        line.mark();
    }

    private void byCount(StrexSettlementLine line, long count, boolean reversals) {
        if (count > 0) {
            transactions.settleOldest(line.id(), reversals, count);
        } else if (count < 0) {
            transactions.unsettleNewest(line.id(), reversals, -count);
        }
    }
}
