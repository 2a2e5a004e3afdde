package no.front.contract.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.front.contract.control.PriceAnnouncing;
import no.front.contract.control.PriceListRules;
import no.front.contract.control.PriceStore;
import no.front.contract.entity.ContractChange;
import no.front.contract.entity.ContractError;
import no.front.contract.entity.PriceItem;
import no.front.contract.entity.PriceList;
import no.front.contract.entity.Product;
import no.front.contract.entity.Tier;
import no.front.contract.entity.TierModel;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.CountryCode;
import no.front.kernel.KernelError;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.OwnTransaction;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Function;

/**
 * The versions of the price list (CON-3): a draft copies the last, is written, and published once from a day on. Every
 * method that changes something takes the version that the page was opened with and refuses with CHANGED_MEANWHILE where
 * somebody was quicker.
 */
@Stateless
@Allowed(Function.PRODUCT_EDIT)
public class PriceLists {

    @Inject
    PriceStore store;

    @Inject
    PriceAnnouncing announcing;

    @Inject
    OwnTransaction ownTransaction;

    @Inject
    ChangeLog changeLog;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor currentActor;

    /** All versions, newest first. */
    @Allowed(Function.PRODUCT_READ)
    public List<PriceList> all() {
        return store.lists();
    }

    /** @throws BusinessRuleViolation NOT_FOUND */
    @Allowed(Function.PRODUCT_READ)
    public PriceListView get(long id) {
        PriceList list = store.list(id).map(PriceList::whole).orElseThrow(PriceLists::notFound);
        List<PriceList> published = store.published();
        List<Product> products = store.products();
        LocalDate next = list.validFrom()
                .flatMap(from -> published.stream()
                        .flatMap(other -> other.validFrom().stream())
                        .filter(from::isBefore)
                        .min(Comparator.naturalOrder()))
                .orElse(null);
        Optional<PriceList> before = before(list, published).map(PriceList::whole);
        LocalDate today = clock.today();
        LocalDate earliest = before.map(earlier -> announcing.earliest(earlier, list, products))
                .filter(noticed -> noticed.isAfter(PriceListRules.earliest(published, today)))
                .orElseGet(() -> PriceListRules.earliest(published, today));
        boolean notice = before.filter(earlier -> PriceListRules.needsMonthsNotice(earlier, list, products))
                .isPresent();
        return new PriceListView(
                list,
                before.orElse(null),
                products,
                next == null ? null : next.minusDays(1),
                PriceListRules.missing(list, products),
                PriceListRules.costingLess(list),
                earliest,
                PriceListRules.suggested(earliest, today, notice),
                notice);
    }

    /** The version that it follows. */
    private static Optional<PriceList> before(PriceList list, List<PriceList> published) {
        return published.stream()
                .filter(other -> other.number() < list.number())
                .max(Comparator.comparing(PriceList::number));
    }

    /**
     * Begins the next version as a copy of the last.
     *
     * @return its id
     * @throws BusinessRuleViolation PRICE_LIST_DRAFT_EXISTS
     */
    public long begin() {
        List<PriceList> all = store.lists();
        all.stream().filter(PriceList::isDraft).findFirst().ifPresent(PriceLists::refuseSecond);
        int number = all.isEmpty() ? 1 : all.getFirst().number() + 1;
        String by = currentActor.get().name();
        PriceList draft =
                all.isEmpty() ? new PriceList(number, by) : all.getFirst().next(number, by);
        store.add(draft);
        try {
            store.flush();
        } catch (PersistenceException e) {
            // the number was taken by somebody who began in the same moment
            ownTransaction.call(store::lists).stream()
                    .filter(PriceList::isDraft)
                    .findFirst()
                    .ifPresent(PriceLists::refuseSecond);
            throw e;
        }
        changeLog.record(ContractChange.PRICE_LIST_BEGUN, draft);
        return draft.id();
    }

    private static void refuseSecond(PriceList draft) {
        throw new BusinessRuleViolation(ContractError.PRICE_LIST_DRAFT_EXISTS, draft.number(), draft.begunBy());
    }

    /**
     * Writes the draft anew.
     *
     * @param prices by item, in tiers from 0 on; what is not named has no price
     * @throws BusinessRuleViolation PRICE_LIST_PUBLISHED, PRICE_DECIMALS, TIERS_FROM_ZERO, TIERS_NOT_ASCENDING,
     *     PRODUCT_UNKNOWN, COUNTRY_UNKNOWN, TOO_LONG
     */
    public void write(long id, int version, TierModel model, Map<PriceItem, List<Tier>> prices, String note) {
        PriceList draft = draft(id, version);
        prices.keySet().forEach(this::checkKnown);
        Changes changes = draft.write(model, prices, note);
        if (!changes.isEmpty()) {
            changeLog.record(ContractChange.PRICE_LIST_WRITTEN, draft, changes);
        }
    }

    /** Its kind, and the product that it is of. */
    private List<Object> named(PriceItem item) {
        List<Object> names = new ArrayList<>(List.of(item.kind()));
        store.product(item.product()).ifPresent(names::add);
        return names;
    }

    private void checkKnown(PriceItem item) {
        if (!item.product().isEmpty() && store.product(item.product()).isEmpty()) {
            throw new BusinessRuleViolation(ContractError.PRODUCT_UNKNOWN, item.product());
        }
        if (!item.destination().isEmpty()
                && !CountryCode.of(item.destination()).code().equals(item.destination())) {
            throw new BusinessRuleViolation(KernelError.COUNTRY_UNKNOWN);
        }
    }

    /**
     * From that day on it holds, and never changes; customers whose prices it changes are told (CON-11).
     *
     * @throws BusinessRuleViolation PRICE_LIST_PUBLISHED, PRICE_LIST_TOO_EARLY, PRICE_MISSING, NOTICE_TOO_SHORT
     */
    public void publish(long id, int version, LocalDate from) {
        PriceList draft = draft(id, version);
        LocalDate earliest = PriceListRules.earliest(store.published(), clock.today());
        if (from.isBefore(earliest)) {
            throw new BusinessRuleViolation(ContractError.PRICE_LIST_TOO_EARLY, earliest);
        }
        PriceListRules.missing(draft, store.products()).stream().findFirst().ifPresent(item -> {
            throw new BusinessRuleViolation(ContractError.PRICE_MISSING, named(item));
        });
        Optional<PriceList> before = before(draft, store.published());
        before.ifPresent(earlier -> announcing.check(earlier, draft, store.products(), from));
        changeLog.record(
                ContractChange.PRICE_LIST_PUBLISHED,
                draft,
                draft.publish(from, clock.now(), currentActor.get().name()));
        before.ifPresent(earlier -> announcing.announce(earlier, draft));
    }

    /** Throws a draft away; its number is free again. @throws BusinessRuleViolation PRICE_LIST_PUBLISHED */
    public void discard(long id, int version) {
        PriceList draft = draft(id, version);
        changeLog.record(ContractChange.PRICE_LIST_DISCARDED, draft);
        store.remove(draft);
    }

    private PriceList draft(long id, int version) {
        PriceList list = store.listLocked(id).orElseThrow(PriceLists::notFound);
        list.refuseUnlessDraft();
        if (list.version() != version) {
            throw new BusinessRuleViolation(ContractError.CHANGED_MEANWHILE);
        }
        return list;
    }

    private static BusinessRuleViolation notFound() {
        return new BusinessRuleViolation(ContractError.NOT_FOUND);
    }
}
