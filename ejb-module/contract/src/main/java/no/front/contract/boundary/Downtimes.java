package no.front.contract.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.front.contract.control.ChargeStore;
import no.front.contract.control.ContractMails;
import no.front.contract.control.ContractStore;
import no.front.contract.control.DowntimeFees;
import no.front.contract.control.DowntimeStore;
import no.front.contract.control.PriceReduction;
import no.front.contract.control.PriceStore;
import no.front.contract.entity.AdjustmentChange;
import no.front.contract.entity.AdjustmentError;
import no.front.contract.entity.ChargeKind;
import no.front.contract.entity.Contract;
import no.front.contract.entity.ContractCharge;
import no.front.contract.entity.ContractError;
import no.front.contract.entity.Downtime;
import no.front.contract.entity.DowntimeCause;
import no.front.contract.entity.DowntimeClaim;
import no.front.contract.entity.Product;
import no.front.contract.entity.Subscription;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.DateRange;
import no.front.kernel.Formats;
import no.front.kernel.Money;
import no.front.kernel.Oslo;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.BusinessSettings;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.Wording;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Function;

/** Downtime by service (OPS-3), and the price reduction that customers claim for it (CON-14). */
@Stateless
@Allowed(Function.DOWNTIME_RECORD)
public class Downtimes {

    private static final int SHOWN = 200;

    @Inject
    DowntimeStore store;

    @Inject
    DowntimeFees fees;

    @Inject
    ContractStore contracts;

    @Inject
    PriceStore products;

    @Inject
    ChargeStore chargeStore;

    @Inject
    Charges charges;

    @Inject
    BusinessSettings settings;

    @Inject
    Wording wording;

    @Inject
    ContractMails mails;

    @Inject
    ChangeLog changeLog;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor currentActor;

    /**
     * What is recorded.
     *
     * @param ended null while it lasts
     */
    public record Content(
            String productCode,
            Instant began,
            Instant ended,
            DowntimeCause cause,
            boolean announced,
            String description) {}

    /** Newest first; 200 at most. */
    public List<Downtime> all() {
        return store.all(SHOWN);
    }

    /** @throws BusinessRuleViolation NOT_FOUND */
    public Downtime get(long id) {
        Downtime downtime = store.find(id).orElseThrow(Downtimes::notFound);
        downtime.product().code();
        return downtime;
    }

    /** Of one event; open ones first. */
    public List<DowntimeClaim> claims(long id) {
        List<DowntimeClaim> claims = store.claims(id);
        claims.forEach(DowntimeClaim::whole);
        return claims;
    }

    /** Claims that wait for a decision. */
    public long openClaims() {
        return store.openClaims();
    }

    /**
     * @return its id
     * @throws BusinessRuleViolation PRODUCT_UNKNOWN, DAY_MISSING, DOWNTIME_FUTURE, DOWNTIME_REVERSED, TEXT_MISSING, TOO_LONG
     */
    public long record(Content content) {
        Product product = products.product(content.productCode())
                .orElseThrow(() -> new BusinessRuleViolation(ContractError.PRODUCT_UNKNOWN, content.productCode()));
        Downtime downtime = new Downtime(
                new Downtime.Content(
                        product,
                        content.began(),
                        content.ended(),
                        content.cause(),
                        content.announced(),
                        content.description()),
                clock.now(),
                currentActor.get().name());
        store.add(downtime);
        changeLog.record(AdjustmentChange.DOWNTIME_RECORDED, downtime, downtime.description(), downtime.recorded());
        return downtime.id();
    }

    /** The service is back. @throws BusinessRuleViolation NOT_FOUND, DOWNTIME_OVER, DOWNTIME_REVERSED, DOWNTIME_FUTURE */
    public void end(long id, Instant at) {
        Downtime downtime = store.locked(id).orElseThrow(Downtimes::notFound);
        changeLog.record(
                AdjustmentChange.DOWNTIME_ENDED,
                downtime,
                downtime.end(at, clock.now(), currentActor.get().name()));
    }

    /**
     * A customer claims a price reduction.
     *
     * @param number of the account, or of the contract: then all its accounts that had the service
     * @param claimedOn when it was claimed
     * @return how many claims it makes
     * @throws BusinessRuleViolation NOT_FOUND, DOWNTIME_GOES_ON, DOWNTIME_NOT_OURS, DOWNTIME_ELSEWHERE, CLAIMED_ALREADY,
     *     DAY_MISSING, IN_THE_FUTURE, TEXT_MISSING, TOO_LONG
     */
    public int claim(long id, String number, LocalDate claimedOn, String claimedBy) {
        Downtime downtime = store.locked(id).orElseThrow(Downtimes::notFound);
        if (claimedOn == null) {
            throw new BusinessRuleViolation(ContractError.DAY_MISSING);
        }
        if (claimedOn.isAfter(clock.today())) {
            throw new BusinessRuleViolation(ContractError.IN_THE_FUTURE, clock.today());
        }
        Instant ended = checked(downtime);
        List<Subscription> had =
                store
                        .subscriptions(
                                number == null ? "" : number.strip(),
                                downtime.product().id())
                        .stream()
                        .filter(one -> one.period()
                                .overlaps(DateRange.throughout(Oslo.dayOf(downtime.beganAt()), Oslo.dayOf(ended))))
                        .toList();
        if (had.isEmpty()) {
            throw new BusinessRuleViolation(AdjustmentError.DOWNTIME_ELSEWHERE);
        }
        List<Subscription> fresh =
                had.stream().filter(one -> store.claim(id, one.id()).isEmpty()).toList();
        if (fresh.isEmpty()) {
            throw new BusinessRuleViolation(
                    AdjustmentError.CLAIMED_ALREADY,
                    store.claim(id, had.getFirst().id()).orElseThrow().claimedOn());
        }
        for (Subscription one : fresh) {
            DowntimeClaim claim = new DowntimeClaim(
                    downtime,
                    one,
                    claimedOn,
                    claimedBy,
                    clock.now(),
                    currentActor.get().name());
            store.add(claim);
            changeLog.record(
                    AdjustmentChange.DOWNTIME_CLAIMED,
                    claim,
                    Changes.none().field("downtimeClaim", null, claim.claimedBy()));
        }
        return fresh.size();
    }

    private static Instant checked(Downtime downtime) {
        if (!downtime.isReducing()) {
            throw new BusinessRuleViolation(AdjustmentError.DOWNTIME_NOT_OURS);
        }
        return downtime.endedAt().orElseThrow(() -> new BusinessRuleViolation(AdjustmentError.DOWNTIME_GOES_ON));
    }

    /**
     * What a claim would give.
     *
     * @param minutes without service that count
     * @param capped whether a limit made it less
     */
    public record Reduction(long minutes, Money amount, boolean capped) {}

    /** @throws BusinessRuleViolation NOT_FOUND, DOWNTIME_GOES_ON, DOWNTIME_NOT_OURS */
    public Reduction reductionOf(long claimId) {
        PriceReduction reduction = reduction(store.claim(claimId).orElseThrow(Downtimes::notFound));
        return new Reduction(reduction.minutes(), reduction.amount(), reduction.capped());
    }

    private PriceReduction reduction(DowntimeClaim claim) {
        return fees.reduction(
                claim.downtime(),
                checked(claim.downtime()),
                claim.subscription(),
                settings.number(AdjustmentSetting.REDUCTION_CAP));
    }

    /**
     * The reduction waits for the next invoice of the account.
     *
     * @throws BusinessRuleViolation NOT_FOUND, CLAIM_SETTLED, DOWNTIME_GOES_ON, DOWNTIME_NOT_OURS, NOTHING_TO_REDUCE
     */
    public void grant(long claimId) {
        DowntimeClaim claim = store.lockedClaim(claimId).orElseThrow(Downtimes::notFound);
        if (!claim.isOpen()) {
            throw new BusinessRuleViolation(
                    AdjustmentError.CLAIM_SETTLED, claim.settledBy().orElse(""));
        }
        PriceReduction reduction = reduction(claim);
        if (!reduction.amount().isPositive()) {
            throw new BusinessRuleViolation(AdjustmentError.NOTHING_TO_REDUCE);
        }
        long charge = charges.add(content(claim, reduction)).orElseThrow();
        Changes changes = claim.grant(
                reduction.minutes(),
                reduction.amount(),
                reduction.capped(),
                chargeStore.find(charge).orElseThrow(),
                clock.now(),
                currentActor.get().name());
        changeLog.record(AdjustmentChange.DOWNTIME_SETTLED, claim, changes);
    }

    private ContractCharge.Content content(DowntimeClaim claim, PriceReduction reduction) {
        Downtime downtime = claim.downtime();
        Subscription subscription = claim.subscription();
        Formats formats =
                Formats.in(subscription.account().contract().customer().language());
        Instant ended = downtime.endedAt().orElseThrow();
        String note = wording.text(
                "contract",
                subscription.account().contract().customer().language(),
                "downtime.line",
                formats.dateTime(downtime.beganAt()),
                formats.dateTime(ended),
                formats.number(BigDecimal.valueOf(reduction.minutes())));
        return new ContractCharge.Content(
                subscription.account(),
                downtime.product(),
                ChargeKind.PRICE_REDUCTION,
                1,
                reduction.amount().negate(),
                DateRange.throughout(Oslo.dayOf(downtime.beganAt()), Oslo.dayOf(ended)),
                note,
                "downtime:" + downtime.id() + ":" + subscription.id());
    }

    /**
     * The customer is told by mail, with the reason.
     *
     * @throws BusinessRuleViolation NOT_FOUND, CLAIM_SETTLED, TEXT_MISSING, TOO_LONG
     */
    public void refuse(long claimId, String why) {
        DowntimeClaim claim = store.lockedClaim(claimId).orElseThrow(Downtimes::notFound);
        changeLog.record(
                AdjustmentChange.DOWNTIME_SETTLED,
                claim,
                why,
                claim.refuse(why, clock.now(), currentActor.get().name()));
        Subscription subscription = claim.subscription();
        Contract contract = subscription.account().contract();
        mails.tell(
                contract,
                "claimRefused",
                "DOWNTIME_CLAIM",
                subscription.product().name(mails.language(contract)),
                mails.formats(contract).dateTime(claim.downtime().beganAt()),
                claim.note());
    }

    private static BusinessRuleViolation notFound() {
        return new BusinessRuleViolation(ContractError.NOT_FOUND);
    }
}
