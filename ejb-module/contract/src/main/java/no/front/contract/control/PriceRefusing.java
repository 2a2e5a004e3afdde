package no.front.contract.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.front.contract.boundary.PriceChange;
import no.front.contract.entity.AdjustmentChange;
import no.front.contract.entity.AdjustmentError;
import no.front.contract.entity.Contract;
import no.front.contract.entity.ContractChange;
import no.front.contract.entity.ContractError;
import no.front.contract.entity.PriceAnnouncement;
import no.front.contract.entity.PriceObjection;
import no.front.contract.entity.Subscription;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Language;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.entity.Changes;

/**
 * A customer does not accept new prices (CON-11). The access concerned is every product whose own price, or whose messages'
 * price, is another; it ends the day before the new price applies, at once where it does already. Where no main product is
 * left, the contract ends with it.
 */
@Dependent
public class PriceRefusing {

    /** "At once": whoever has used the new prices for longer has accepted them (S). */
    private static final int DAYS_AFTER = 30;

    @Inject
    PriceNoticeStore store;

    @Inject
    ContractStore contracts;

    @Inject
    CustomerPriceChanges changes;

    @Inject
    ContractMails mails;

    @Inject
    ChangeLog changeLog;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor currentActor;

    /** What would end. @throws BusinessRuleViolation NOT_FOUND unless the customer was told */
    public List<Subscription> concerned(long announcementId, long customerId) {
        PriceAnnouncement announcement = told(announcementId, customerId);
        return store.runningContracts(customerId).stream()
                .flatMap(contract -> concerned(contract, announcement).stream())
                .toList();
    }

    private List<Subscription> concerned(Contract contract, PriceAnnouncement announcement) {
        List<PriceChange> own = changes.of(contract, announcement.holdsFrom());
        LocalDate lastDay = PriceObjection.lastDay(announcement.holdsFrom(), clock.today());
        return contract.accounts().stream()
                .flatMap(account -> account.subscriptions().stream())
                .filter(one -> one.isOpenOn(lastDay.plusDays(1)))
                .filter(one -> own.stream().anyMatch(change -> concerns(change, one)))
                .toList();
    }

    private static boolean concerns(PriceChange change, Subscription one) {
        if (change.product() != null) {
            return change.product().code().equals(one.product().code());
        }
        return switch (change.item().kind()) {
            case SMS -> PriceNoticeRules.sends(one.product().kind());
            case LOOKUP -> PriceNoticeRules.looksUp(one.product().kind());
            default -> false;
        };
    }

    /**
     * @return the last day of what ends
     * @throws BusinessRuleViolation NOT_FOUND unless the customer was told; IN_THE_FUTURE, DAY_MISSING; OBJECTED_ALREADY;
     *     OBJECTION_TOO_LATE; NOTHING_CONCERNED; TOO_LONG
     */
    public LocalDate refuse(long announcementId, long customerId, LocalDate receivedOn, String remark) {
        PriceAnnouncement announcement = told(announcementId, customerId);
        check(announcement, receivedOn);
        // locked first, so that of two at once the second sees the first
        List<Contract> running = store.runningContracts(customerId).stream()
                .map(contract -> contracts.locked(contract.id()))
                .toList();
        store.objection(announcementId, customerId).ifPresent(before -> {
            throw new BusinessRuleViolation(AdjustmentError.OBJECTED_ALREADY, before.receivedOn());
        });
        LocalDate lastDay = PriceObjection.lastDay(announcement.holdsFrom(), clock.today());
        List<String> ended = new ArrayList<>();
        for (Contract contract : running) {
            end(contract, concerned(contract, announcement), lastDay, ended);
        }
        if (ended.isEmpty()) {
            throw new BusinessRuleViolation(AdjustmentError.NOTHING_CONCERNED);
        }
        PriceObjection objection = new PriceObjection(
                announcement,
                running.getFirst().customer(),
                receivedOn,
                lastDay,
                String.join("\n", ended),
                remark,
                clock.now(),
                currentActor.get().name());
        store.add(objection);
        changeLog.record(
                AdjustmentChange.PRICE_OBJECTED,
                objection,
                objection.remark(),
                Changes.none().field("lastDay", null, lastDay));
        return lastDay;
    }

    private void end(Contract contract, List<Subscription> concerned, LocalDate lastDay, List<String> ended) {
        if (concerned.isEmpty()) {
            return;
        }
        Language language = mails.language(contract);
        List<String> names = concerned.stream()
                .map(one -> one.product().name(language) + ", " + one.account().name())
                .toList();
        Changes changes = contract.refusePrices(
                concerned,
                lastDay,
                mails.word(contract, "prices.reason"),
                clock.today(),
                clock.now(),
                currentActor.get().name());
        contracts.flush();
        boolean all = contract.lastDay().filter(day -> !day.isAfter(lastDay)).isPresent();
        changeLog.record(all ? ContractChange.NOTICE_GIVEN : ContractChange.SUBSCRIPTION_ENDING, contract, changes);
        mails.tell(
                contract,
                all ? "prices.ended" : "prices.partly",
                "PRICE_OBJECTION",
                mails.formats(contract).date(lastDay),
                "- " + String.join("\n- ", names));
        ended.addAll(names);
    }

    private void check(PriceAnnouncement announcement, LocalDate receivedOn) {
        if (receivedOn == null) {
            throw new BusinessRuleViolation(ContractError.DAY_MISSING);
        }
        if (receivedOn.isAfter(clock.today())) {
            throw new BusinessRuleViolation(ContractError.IN_THE_FUTURE, clock.today());
        }
        LocalDate latest = announcement.holdsFrom().plusDays(DAYS_AFTER);
        if (receivedOn.isAfter(latest)) {
            throw new BusinessRuleViolation(AdjustmentError.OBJECTION_TOO_LATE, latest);
        }
    }

    private PriceAnnouncement told(long announcementId, long customerId) {
        return store.announcement(announcementId)
                .filter(one -> store.isTold(announcementId, customerId))
                .orElseThrow(() -> new BusinessRuleViolation(ContractError.NOT_FOUND));
    }
}
