package no.front.contract.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.front.contract.control.IndexAdjustment;
import no.front.contract.control.IndexStore;
import no.front.contract.control.PriceAnnouncing;
import no.front.contract.control.PriceListRules;
import no.front.contract.control.PriceStore;
import no.front.contract.entity.AdjustmentChange;
import no.front.contract.entity.AdjustmentError;
import no.front.contract.entity.ContractChange;
import no.front.contract.entity.ContractError;
import no.front.contract.entity.CustomerPrice;
import no.front.contract.entity.PriceAdjustment;
import no.front.contract.entity.PriceIndexValue;
import no.front.contract.entity.PriceItem;
import no.front.contract.entity.PriceList;
import no.front.contract.entity.Product;
import no.front.contract.entity.Texts;
import no.front.contract.entity.Tier;
import no.front.kernel.BillingMonth;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.DateRange;
import no.front.kernel.Money;
import no.front.kernel.UnitPrice;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Function;

/**
 * Adjusts prices by the consumer price index, once for a calendar year (CON-10): a new price list and, for customers with
 * agreed prices that are not fixed, new agreements, all from the same day, announced by CON-11. Everything in one
 * transaction, so that list and agreements never hold from different days.
 */
@Stateless
@Allowed(Function.PRICE_ADJUST)
public class IndexAdjustments {

    private static final int LONGEST_AGREEMENT = 500;

    @Inject
    IndexStore indexes;

    @Inject
    PriceStore prices;

    @Inject
    PriceAnnouncing announcing;

    @Inject
    ChangeLog changeLog;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor currentActor;

    /**
     * What is wanted.
     *
     * @param table of Statistics Norway, for both months
     * @param baseMonth of the index at the last adjustment
     * @param month of the index now
     * @param from the first day of the new prices; null for the first that is possible, on the first of a month
     * @param fallAgreed where it is agreed that prices fall with the index; "" where it is not
     */
    public record Wanted(String table, BillingMonth baseMonth, BillingMonth month, LocalDate from, String fallAgreed) {}

    /** Newest first. */
    @Allowed(Function.PRODUCT_READ)
    public List<PriceAdjustment> all() {
        List<PriceAdjustment> all = indexes.adjustments();
        all.forEach(one -> one.list().number());
        return all;
    }

    /** The month that the next adjustment reckons from; empty before the first, when staff choose it. */
    @Allowed(Function.PRODUCT_READ)
    public Optional<BillingMonth> baseMonth() {
        return indexes.adjustments().stream().findFirst().map(PriceAdjustment::indexMonth);
    }

    /**
     * What it would do.
     *
     * @throws BusinessRuleViolation INDEX_MISSING, INDEX_NOT_LATER, INDEX_BASES_DIFFER, NO_PRICE_LIST, TOO_LONG
     */
    @Allowed(Function.PRODUCT_READ)
    public IndexPreview preview(Wanted wanted) {
        return plan(wanted).preview();
    }

    /**
     * Does it: publishes the list, dates the agreements, has customers told.
     *
     * @return id of the new price list
     * @throws BusinessRuleViolation as {@link #preview}; ADJUSTED_ALREADY, also when two do it at once;
     *     INDEX_CHANGES_NOTHING, PRICE_LIST_DRAFT_EXISTS, PRICE_LIST_TOO_EARLY, NOTICE_TOO_SHORT
     */
    public long adjust(Wanted wanted) {
        Optional<PriceList> locked = prices.lists().stream().findFirst().flatMap(list -> prices.listLocked(list.id()));
        Plan plan = plan(wanted);
        int year = plan.from().getYear();
        if (indexes.adjustments().stream().anyMatch(one -> one.year() == year)) {
            throw new BusinessRuleViolation(AdjustmentError.ADJUSTED_ALREADY, Integer.toString(year));
        }
        if (!plan.rule().changes()) {
            throw new BusinessRuleViolation(AdjustmentError.INDEX_CHANGES_NOTHING);
        }
        locked.filter(PriceList::isDraft).ifPresent(draft -> {
            throw new BusinessRuleViolation(ContractError.PRICE_LIST_DRAFT_EXISTS, draft.number(), draft.begunBy());
        });
        PriceList list = publish(plan);
        int agreements = follow(plan);
        PriceAdjustment adjustment = new PriceAdjustment(
                plan.base(),
                plan.index(),
                list,
                agreements,
                wanted.fallAgreed(),
                clock.now(),
                currentActor.get().name());
        indexes.add(adjustment);
        changeLog.record(
                AdjustmentChange.PRICES_ADJUSTED,
                adjustment,
                adjustment.fallAgreed(),
                Changes.none()
                        .field("index", plan.base().value(), plan.index().value())
                        .field("indexMonth", plan.base().month(), plan.index().month())
                        .field("validFrom", null, plan.from())
                        .field("agreements", null, agreements));
        return list.id();
    }

    private PriceList publish(Plan plan) {
        LocalDate possible = PriceListRules.earliest(prices.published(), clock.today());
        if (plan.from().isBefore(possible)) {
            throw new BusinessRuleViolation(ContractError.PRICE_LIST_TOO_EARLY, possible);
        }
        String by = currentActor.get().name();
        PriceList list = plan.adjusted();
        announcing.check(plan.list(), list, prices.products(), plan.from());
        prices.add(list);
        prices.flush();
        changeLog.record(ContractChange.PRICE_LIST_PUBLISHED, list, list.publish(plan.from(), clock.now(), by));
        prices.flush();
        announcing.announce(plan.list(), list);
        return list;
    }

    /** @return how many agreements follow the index */
    private int follow(Plan plan) {
        int followed = 0;
        for (IndexPreview.Agreed agreed : plan.agreed()) {
            CustomerPrice before = agreed.agreement();
            if (agreed.isFixed() || agreed.before().equals(agreed.after())) {
                continue;
            }
            LocalDate lastDay = before.period().lastDay().orElse(null);
            CustomerPrice after = new CustomerPrice(
                    before.customer(),
                    before.account().orElse(null),
                    new CustomerPrice.Content(
                            before.item(),
                            false,
                            agreed.after(),
                            null,
                            DateRange.throughout(plan.from(), lastDay),
                            false,
                            before.reason()),
                    clock.now(),
                    currentActor.get().name());
            String reason = plan.index().table() + " " + plan.base().month() + " – "
                    + plan.index().month();
            changeLog.record(
                    ContractChange.CUSTOMER_PRICE_ENDED,
                    before,
                    reason,
                    before.end(plan.from().minusDays(1), clock.today()));
            prices.add(after);
            prices.flush();
            changeLog.record(ContractChange.CUSTOMER_PRICE_AGREED, after, reason, after.agreed());
            followed++;
        }
        return followed;
    }

    private Plan plan(Wanted wanted) {
        String fallAgreed = Texts.optional(wanted.fallAgreed(), LONGEST_AGREEMENT);
        Map<BillingMonth, PriceIndexValue> values = indexes.values(wanted.table());
        BillingMonth from = baseMonth().orElse(wanted.baseMonth());
        PriceIndexValue base = value(values, wanted.table(), from);
        PriceIndexValue index = value(values, wanted.table(), wanted.month());
        if (!base.month().isBefore(index.month())) {
            throw new BusinessRuleViolation(AdjustmentError.INDEX_NOT_LATER, base.month());
        }
        if (base.baseYear() != index.baseYear()) {
            throw new BusinessRuleViolation(
                    AdjustmentError.INDEX_BASES_DIFFER,
                    Integer.toString(base.baseYear()),
                    Integer.toString(index.baseYear()));
        }
        PriceList latest = prices.published().stream()
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new BusinessRuleViolation(ContractError.NO_PRICE_LIST, clock.today()));
        IndexAdjustment rule = new IndexAdjustment(base.value(), index.value(), !fallAgreed.isEmpty());
        return new Plan(base, index, latest.whole(), rule, wanted.from());
    }

    private static PriceIndexValue value(Map<BillingMonth, PriceIndexValue> values, String table, BillingMonth month) {
        return Optional.ofNullable(month)
                .map(values::get)
                .orElseThrow(() ->
                        new BusinessRuleViolation(AdjustmentError.INDEX_MISSING, table, month == null ? "" : month));
    }

    /** Everything that is to be done, worked out once for preview and doing. */
    private final class Plan {

        private final PriceIndexValue base;
        private final PriceIndexValue index;
        private final PriceList list;
        private final IndexAdjustment rule;
        private final PriceList adjusted;
        private final LocalDate earliest;
        private final LocalDate from;
        private final List<IndexPreview.Agreed> agreed;

        Plan(PriceIndexValue base, PriceIndexValue index, PriceList list, IndexAdjustment rule, LocalDate from) {
            this.base = base;
            this.index = index;
            this.list = list;
            this.rule = rule;
            adjusted = list.next(list.number() + 1, currentActor.get().name());
            adjusted.write(
                    list.tierModel(),
                    rule.of(list),
                    "KPI " + index.table() + ": " + base.month() + " – " + index.month());
            LocalDate noticed = announcing.earliest(list, adjusted, prices.products());
            LocalDate possible = PriceListRules.earliest(prices.published(), clock.today());
            earliest = noticed.isAfter(possible) ? noticed : possible;
            this.from = from != null
                    ? from
                    : earliest.getDayOfMonth() == 1
                            ? earliest
                            : earliest.plusMonths(1).withDayOfMonth(1);
            agreed = indexes.agreedPrices(this.from).stream()
                    .map(CustomerPrice::whole)
                    .map(this::agreed)
                    .toList();
        }

        private IndexPreview.Agreed agreed(CustomerPrice one) {
            UnitPrice before = one.price().orElseThrow();
            boolean follows =
                    !one.isFixed() && IndexAdjustment.follows(one.item().kind());
            UnitPrice after =
                    follows ? rule.of(before, list.decimalsOf(one.item().kind())) : before;
            return new IndexPreview.Agreed(one, before, after);
        }

        PriceIndexValue base() {
            return base;
        }

        PriceIndexValue index() {
            return index;
        }

        PriceList list() {
            return list;
        }

        IndexAdjustment rule() {
            return rule;
        }

        PriceList adjusted() {
            return adjusted;
        }

        LocalDate from() {
            return from;
        }

        List<IndexPreview.Agreed> agreed() {
            return agreed;
        }

        IndexPreview preview() {
            return new IndexPreview(
                    base,
                    index,
                    list,
                    from,
                    earliest,
                    rule.percent(),
                    rule.changes(),
                    rule.falls(),
                    lines(),
                    agreed,
                    fees(list),
                    fees(adjusted));
        }

        private List<PriceChange> lines() {
            List<Product> products = prices.products();
            List<PriceChange> lines = new ArrayList<>();
            list.prices().forEach((item, tiers) -> {
                List<Tier> after = adjusted.exact(item).orElseThrow().tiers();
                for (int i = 0; i < tiers.size(); i++) {
                    lines.add(new PriceChange(
                            item,
                            product(products, item),
                            tiers.get(i).above() + 1,
                            i + 1 < tiers.size() ? (Long) tiers.get(i + 1).above() : null,
                            tiers.get(i).price(),
                            after.get(i).price()));
                }
            });
            return lines;
        }

        private static Product product(List<Product> products, PriceItem item) {
            return products.stream()
                    .filter(one -> one.code().equals(item.product()))
                    .findFirst()
                    .orElse(null);
        }

        private Money fees(PriceList one) {
            return indexes.runningProducts(clock.today()).entrySet().stream()
                    .map(entry -> one.fee(PriceItem.monthly(entry.getKey())).times(entry.getValue()))
                    .collect(Money.summing());
        }
    }
}
