package no.front.contract.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import no.front.contract.control.ContractMails;
import no.front.contract.control.ContractStore;
import no.front.contract.entity.Contract;
import no.front.contract.entity.ContractChange;
import no.front.contract.entity.ContractError;
import no.front.contract.entity.ForceMajeure;
import no.front.contract.entity.Party;
import no.front.contract.entity.Subscription;
import no.front.contract.entity.Suspension;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Function;

/** Duties suspended because of what no party controls (CON-13). */
@Stateless
@Allowed(Function.CONTRACT_SUSPEND)
public class ForceMajeures {

    @Inject
    ContractStore store;

    @Inject
    ContractMails mails;

    @Inject
    ChangeLog changeLog;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor currentActor;

    /**
     * Records the written notice, sends it where Front is hit, and suspends what is affected from that day on.
     *
     * @param products ids of the subscriptions affected; empty for all of the contract
     * @return its id
     * @throws BusinessRuleViolation NOT_FOUND, CONTRACT_STATUS, DAY_MISSING, IN_THE_FUTURE, ALREADY_SUSPENDED, TEXT_MISSING,
     *     TOO_LONG
     */
    public long record(long contractId, Party hit, String text, LocalDate notifiedOn, Collection<Long> products) {
        Contract contract = store.locked(contractId);
        if (notifiedOn == null) {
            throw new BusinessRuleViolation(ContractError.DAY_MISSING);
        }
        String by = currentActor.get().name();
        ForceMajeure event = new ForceMajeure(contract, hit, text, notifiedOn, clock.today(), clock.now(), by);
        store.add(event);
        if (products.isEmpty()) {
            contract.suspend(event, Suspension.Scope.WHOLE, notifiedOn, clock.now(), by);
        } else {
            products.forEach(id ->
                    contract.suspend(event, Suspension.Scope.of(product(contract, id)), notifiedOn, clock.now(), by));
        }
        store.flush();
        changeLog.record(
                ContractChange.FORCE_MAJEURE_NOTIFIED,
                contract,
                event.text(),
                Changes.none().field("forceMajeure", null, hit + " " + notifiedOn));
        mails.tell(
                contract,
                hit == Party.FRONT ? "forceMajeure.front" : "forceMajeure.customer",
                "FORCE_MAJEURE",
                event.text(),
                mails.formats(contract).date(notifiedOn));
        return event.id();
    }

    private Subscription product(Contract contract, long id) {
        return contract.accounts().stream()
                .flatMap(account -> account.subscriptionsOn(clock.today()).stream())
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> new BusinessRuleViolation(ContractError.NOT_FOUND));
    }

    /** It is over; what it suspended is resumed. @throws BusinessRuleViolation NOT_FOUND, FORCE_MAJEURE_OVER, TEXT_MISSING */
    public void end(long forceMajeureId, String note) {
        ForceMajeure event = store.lockedForceMajeure(forceMajeureId);
        Contract contract = event.contract();
        String by = currentActor.get().name();
        Changes changes = event.end(clock.today(), by);
        contract.suspensions().stream()
                .filter(one ->
                        one.isOpen() && one.forceMajeure().filter(event::equals).isPresent())
                .forEach(one -> contract.resume(one, note, false, clock.today(), clock.now(), by));
        changeLog.record(ContractChange.FORCE_MAJEURE_OVER, contract, note, changes);
        mails.tell(
                contract,
                "forceMajeure.over",
                "FORCE_MAJEURE",
                mails.formats(contract).date(clock.today()));
    }
}
