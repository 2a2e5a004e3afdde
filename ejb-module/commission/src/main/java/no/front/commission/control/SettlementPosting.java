package no.front.commission.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.front.commission.boundary.CommissionSetting;
import no.front.commission.control.SettlementReckoning.Count;
import no.front.commission.control.SettlementReckoning.Drafted;
import no.front.commission.control.SettlementReckoning.Group;
import no.front.commission.entity.LineResolution;
import no.front.commission.entity.Operator;
import no.front.commission.entity.SettlementChange;
import no.front.commission.entity.SettlementError;
import no.front.commission.entity.SettlementOrigin;
import no.front.commission.entity.SettlementPosted;
import no.front.commission.entity.StrexSettlement;
import no.front.commission.entity.StrexSettlementLine;
import no.front.commission.entity.StrexSettlementLine.Counted;
import no.front.commission.entity.StrexSettlementLine.Key;
import no.front.kernel.BillingMonth;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Language;
import no.front.kernel.Money;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.BusinessSettings;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.Wording;
import no.front.platform.entity.Changes;

/**
 * Posts a settlement (CPA-3), in the caller's transaction, wholly or not at all: compares it with our own traffic, divides its
 * lines (CPA-1), books them, makes the monthly amounts (CPA-2) and takes its transactions to SETTLED. A correction posts the
 * differences to what stood.
 */
@Dependent
public class SettlementPosting {

    @Inject
    SettlementStore store;

    @Inject
    SettlementTransactionStore transactions;

    @Inject
    SettlementMarking marking;

    @Inject
    SettlementMoney money;

    @Inject
    PremiumTerms premiumTerms;

    @Inject
    PremiumServiceStore services;

    @Inject
    Earnings earnings;

    @Inject
    BusinessSettings settings;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor currentActor;

    @Inject
    ChangeLog changeLog;

    @Inject
    Wording wording;

    @Inject
    Event<SettlementPosted> posted;

    /** How it came in. @param importId of its single transactions; null for none */
    record Way(SettlementOrigin origin, String fileName, String sha256, Long importId) {}

    /**
     * @return id of the settlement
     * @throws BusinessRuleViolation IN_FUTURE, LINE_SERVICE, LINE_REPEATED, LINE_SHARES, TRANSACTIONS_SUM, SAME_CONTENT
     */
    long post(SettlementFile file, Way way) {
        if (file.head().settledOn().isAfter(clock.today())) {
            throw new BusinessRuleViolation(
                    SettlementError.IN_FUTURE, file.head().settledOn());
        }
        List<StrexSettlement> before = store.lockedCalled(file.head().reference());
        Set<BillingMonth> months =
                file.lines().stream().map(SettlementFile.Line::month).collect(Collectors.toCollection(TreeSet::new));
        PremiumTerms.OfNumbers numbers = premiumTerms.on(
                file.lines().stream().map(SettlementFile.Line::shortNumber).collect(Collectors.toSet()));
        new SettlementTerms(numbers, List.of()).groups(file);
        takeStrexWord(file, way, months);
        months.forEach(earnings::refresh);

        Map<BillingMonth, Set<Operator>> covered = covered(file);
        Map<Key, Counted> own = new HashMap<>();
        covered.forEach((month, operators) -> own.putAll(store.own(month, operators)));
        List<StrexSettlementLine> earlier = store.lines(months);
        SettlementTerms terms = new SettlementTerms(
                numbers,
                services.sharesById(SettlementTerms.unread(shareIds(own, earlier), numbers))
                        .values());
        SettlementReckoning reckoning =
                new SettlementReckoning(terms, Money.ofOre(settings.number(CommissionSetting.TOLERANCE)), own, earlier);
        List<Drafted> drafted = reckoning.lines(
                difference(terms.groups(file), before, earlier),
                group -> covered.getOrDefault(group.month(), Set.of()).contains(group.operator()));
        requireNews(drafted, before);

        StrexSettlement settlement = settlement(file, way, before);
        store.add(settlement);
        List<StrexSettlementLine> lines = lines(settlement, drafted, reckoning);
        store.flush();
        SettlementFindings.of(file, settlement.id(), terms).forEach(store::add);
        money.post(settlement, lines, terms::vat);
        settleTransactions(settlement, lines, earlier, way.importId());
        months.forEach(earnings::refresh);
        money.reconsider(months);
        changeLog.record(
                SettlementChange.SETTLEMENT_POSTED,
                settlement,
                Changes.none()
                        .field("gross", null, settlement.gross())
                        .field("lines", null, lines.size())
                        .field("fileName", null, way.fileName()));
        posted.fire(new SettlementPosted(settlement.id()));
        return settlement.id();
    }

    /** What Strex knows and nobody has told us yet becomes our own traffic: late reversals, and that something was billed. */
    private void takeStrexWord(SettlementFile file, Way way, Set<BillingMonth> months) {
        if (way.importId() == null) {
            return;
        }
        Map<Money, Money> lines = new HashMap<>();
        file.lines().forEach(line -> lines.merge(line.price(), line.gross(), Money::plus));
        Map<Money, Money> single = transactions.sums(way.importId());
        Set<Money> prices = new TreeSet<>(lines.keySet());
        prices.addAll(single.keySet());
        for (Money price : prices) {
            Money said = lines.getOrDefault(price, Money.ZERO);
            Money found = single.getOrDefault(price, Money.ZERO);
            if (!said.equals(found)) {
                throw new BusinessRuleViolation(SettlementError.TRANSACTIONS_SUM, found, said, price);
            }
        }
        transactions.billedByStrex(way.importId());
        transactions.lateReversals(way.importId(), new TreeSet<>(months).last());
    }

    private static Map<BillingMonth, Set<Operator>> covered(SettlementFile file) {
        return file.lines().stream()
                .collect(Collectors.groupingBy(
                        SettlementFile.Line::month,
                        Collectors.mapping(SettlementFile.Line::operator, Collectors.toSet())));
    }

    private static List<Long> shareIds(Map<Key, Counted> own, List<StrexSettlementLine> earlier) {
        List<Long> ids = new ArrayList<>();
        own.keySet().forEach(key -> ids.add(key.shareId()));
        earlier.forEach(line -> ids.add(line.key().shareId()));
        return ids;
    }

    /** Of a correction what it says less what the settlement and its corrections have said so far. */
    private static Map<Group, Count> difference(
            Map<Group, Count> told, List<StrexSettlement> before, List<StrexSettlementLine> earlier) {
        if (before.isEmpty()) {
            return told;
        }
        Set<Long> ids = before.stream().map(StrexSettlement::id).collect(Collectors.toSet());
        Map<Group, Count> difference = new LinkedHashMap<>(told);
        earlier.stream()
                .filter(line -> ids.contains(line.settlement().id()))
                .forEach(line -> difference.merge(
                        Group.of(line.key()),
                        new Count(-line.settled().billed(), -line.settled().reversed()),
                        Count::plus));
        difference.values().removeIf(Count.NONE::equals);
        return difference;
    }

    private static void requireNews(List<Drafted> drafted, List<StrexSettlement> before) {
        boolean nothing = drafted.stream().allMatch(line -> line.count().equals(Count.NONE));
        if (nothing && !before.isEmpty()) {
            throw new BusinessRuleViolation(
                    SettlementError.SAME_CONTENT, before.getFirst().reference());
        }
    }

    private StrexSettlement settlement(SettlementFile file, Way way, List<StrexSettlement> before) {
        Money stood = before.stream().map(StrexSettlement::gross).collect(Money.summing());
        Money paid = before.stream().map(StrexSettlement::netPayable).collect(Money.summing());
        StrexSettlement.Head told = file.head();
        StrexSettlement.Head head = new StrexSettlement.Head(
                told.reference(),
                told.settledOn(),
                told.periodFrom(),
                told.periodTo(),
                told.paymentReference(),
                told.gross().minus(stood),
                told.netPayable().minus(paid));
        return new StrexSettlement(
                head,
                before.size(),
                way.origin(),
                way.fileName(),
                way.sha256(),
                way.importId() != null,
                clock.now(),
                currentActor.get().name());
    }

    private List<StrexSettlementLine> lines(
            StrexSettlement settlement, List<Drafted> drafted, SettlementReckoning reckoning) {
        List<StrexSettlementLine> lines = new ArrayList<>();
        for (Drafted draft : drafted) {
            StrexSettlementLine line = new StrexSettlementLine(
                    settlement,
                    draft.key(),
                    draft.count().billed(),
                    draft.count().reversed(),
                    draft.split(),
                    draft.own());
            line.judged(draft.outcome(), draft.resolution());
            store.add(line);
            lines.add(line);
            LineResolution by = draft.resolution() == null ? LineResolution.REPLACED : LineResolution.SETTLED;
            String why = wording.text("commission", Language.BOKMAL, "settlement.overtaken", settlement.subjectLabel());
            reckoning
                    .overtaken(draft)
                    .forEach(earlier -> earlier.overtaken(
                            by, why, clock.now(), currentActor.get().name()));
        }
        return lines;
    }

    private void settleTransactions(
            StrexSettlement settlement,
            List<StrexSettlementLine> lines,
            List<StrexSettlementLine> earlier,
            Long importId) {
        if (importId == null) {
            marking.equal(settlement.id(), lines, earlier);
        } else {
            marking.named(
                    settlement.id(),
                    importId,
                    lines,
                    earlier.stream()
                            .filter(line -> line.settlement().reference().equals(settlement.reference()))
                            .toList());
        }
        transactions.reverseOriginals(settlement.id());
        marking.decided(lines);
    }
}
