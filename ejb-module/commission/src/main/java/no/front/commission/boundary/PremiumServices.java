package no.front.commission.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.front.commission.control.PremiumListStore;
import no.front.commission.control.PremiumServiceStore;
import no.front.commission.entity.Operator;
import no.front.commission.entity.PremiumChange;
import no.front.commission.entity.PremiumError;
import no.front.commission.entity.PremiumPrice;
import no.front.commission.entity.PremiumService;
import no.front.commission.entity.PremiumShare;
import no.front.commission.entity.Shares;
import no.front.contract.boundary.Contracts;
import no.front.contract.entity.Contract;
import no.front.contract.entity.ProductKind;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.kernel.Page;
import no.front.kernel.PageRequest;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Function;

/** Premium services of customers, their prices and how the money is shared (CPA-1). */
@Stateless
@Allowed(Function.PREMIUM_READ)
public class PremiumServices {

    @Inject
    PremiumServiceStore store;

    @Inject
    PremiumListStore lists;

    @Inject
    Contracts contracts;

    @Inject
    ChangeLog changeLog;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor currentActor;

    /** @param q part of the customer's name, the short number or the keyword */
    public Page<PremiumServiceRow> page(String q, boolean runningOnly, PageRequest request) {
        return lists.services(q, runningOnly, clock.today(), request);
    }

    /** By number and keyword. */
    public List<PremiumService> ofCustomer(long customerId) {
        return store.ofCustomer(customerId);
    }

    /** @throws BusinessRuleViolation NOT_FOUND */
    public PremiumService get(long id) {
        PremiumService service = store.get(id);
        Objects.requireNonNull(service.customer().name());
        return service;
    }

    /** By price and first day. */
    public List<PremiumPrice> prices(long serviceId) {
        return store.prices(List.of(serviceId));
    }

    /** Newest first. */
    public List<PremiumShare> shares(long serviceId) {
        return store.shares(List.of(serviceId));
    }

    /**
     * @param contractId with premium messages on the first day
     * @return its id
     * @throws BusinessRuleViolation NO_PREMIUM_PRODUCT, SERVICE_TAKEN; what {@link PremiumService} refuses
     */
    @Allowed(Function.PREMIUM_EDIT)
    public long add(
            long contractId, String shortNumber, String keyword, PremiumService.Terms terms, LocalDate startsOn) {
        Contract contract = contracts.get(contractId);
        PremiumService service = new PremiumService(
                contract.customer(),
                contractId,
                shortNumber,
                keyword,
                terms,
                startsOn,
                clock.now(),
                currentActor.get().name());
        if (!contract.products().has(ProductKind.PREMIUM_SMS, startsOn)) {
            throw new BusinessRuleViolation(PremiumError.NO_PREMIUM_PRODUCT);
        }
        refuseTaken(service, startsOn, null);
        store.add(service);
        store.flush();
        changeLog.record(
                PremiumChange.PREMIUM_SERVICE_ADDED,
                service,
                Changes.none()
                        .field("shortNumber", null, service.shortNumber())
                        .field("keyword", null, service.keyword())
                        .field("regime", null, service.regime())
                        .field("vatCode", null, service.vatCode())
                        .field("startsOn", null, service.startsOn()));
        return service.id();
    }

    private void refuseTaken(PremiumService service, LocalDate from, LocalDate to) {
        store.other(service, from, to).ifPresent(other -> {
            throw new BusinessRuleViolation(PremiumError.SERVICE_TAKEN, other.subjectLabel());
        });
    }

    /** @throws BusinessRuleViolation NOT_FOUND, CHANGED_MEANWHILE */
    @Allowed(Function.PREMIUM_EDIT)
    public void change(long id, int version, PremiumService.Terms terms) {
        PremiumService service = locked(id, version);
        Changes changes = service.change(terms);
        if (!changes.isEmpty()) {
            changeLog.record(PremiumChange.PREMIUM_SERVICE_CHANGED, service, changes);
        }
    }

    /**
     * Lets it end with a day, or run on. Messages accepted later belong to nobody, and wait.
     *
     * @param lastDay null to let it run on
     * @throws BusinessRuleViolation NOT_FOUND, CHANGED_MEANWHILE, REASON_MISSING, DAY_INVALID, SERVICE_TAKEN
     */
    @Allowed(Function.PREMIUM_EDIT)
    public void end(long id, int version, LocalDate lastDay, String reason) {
        PremiumService service = locked(id, version);
        if (reason == null || reason.isBlank()) {
            throw new BusinessRuleViolation(PremiumError.REASON_MISSING);
        }
        refuseTaken(service, service.startsOn(), lastDay);
        Changes changes = service.endOn(lastDay);
        changeLog.record(
                lastDay == null ? PremiumChange.PREMIUM_SERVICE_RESUMED : PremiumChange.PREMIUM_SERVICE_ENDED,
                service,
                reason.strip(),
                changes);
    }

    private PremiumService locked(long id, int version) {
        PremiumService service = store.locked(id);
        if (service.version() != version) {
            throw new BusinessRuleViolation(PremiumError.CHANGED_MEANWHILE);
        }
        return service;
    }

    /** @param price including VAT @throws BusinessRuleViolation NOT_FOUND, PRICE_INVALID, DAY_INVALID, PRICE_TAKEN */
    @Allowed(Function.PREMIUM_EDIT)
    public void addPrice(long serviceId, Money price, LocalDate startsOn) {
        PremiumService service = store.locked(serviceId);
        PremiumPrice fresh = new PremiumPrice(service, price, startsOn);
        boolean taken = store.prices(List.of(serviceId)).stream()
                .anyMatch(one -> one.price().equals(price)
                        && (one.holdsOn(startsOn) || one.startsOn().isAfter(startsOn)));
        if (taken) {
            throw new BusinessRuleViolation(PremiumError.PRICE_TAKEN, price);
        }
        store.add(fresh);
        changeLog.record(
                PremiumChange.PREMIUM_PRICE_ADDED,
                service,
                Changes.none().field("price", null, price).field("startsOn", null, startsOn));
    }

    /** @throws BusinessRuleViolation NOT_FOUND, DAY_INVALID */
    @Allowed(Function.PREMIUM_EDIT)
    public void endPrice(long priceId, LocalDate lastDay) {
        PremiumPrice price = store.price(priceId);
        PremiumService service = store.locked(price.service().id());
        changeLog.record(PremiumChange.PREMIUM_PRICE_ENDED, service, price.endOn(lastDay));
    }

    /**
     * Shares from a day on; earlier transactions keep theirs.
     *
     * @param price null for every one
     * @param operator null for every one
     * @throws BusinessRuleViolation NOT_FOUND, DAY_INVALID; what {@link Shares} refuses
     */
    @Allowed(Function.PREMIUM_EDIT)
    public void addShares(long serviceId, Money price, Operator operator, LocalDate startsOn, Shares shares) {
        PremiumService service = store.locked(serviceId);
        store.add(new PremiumShare(
                service,
                price,
                operator,
                startsOn,
                shares,
                clock.now(),
                currentActor.get().name()));
        changeLog.record(
                PremiumChange.PREMIUM_SHARE_ADDED,
                service,
                Changes.none()
                        .field("price", null, price)
                        .field("operator", null, operator)
                        .field("startsOn", null, startsOn)
                        .field("operatorShare", null, shares.operator())
                        .field("strexShare", null, shares.strex())
                        .field("ownShare", null, shares.own())
                        .field("customerShare", null, shares.customer()));
    }
}
