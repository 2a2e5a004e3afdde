package no.front.contract.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import no.front.contract.control.ContractMails;
import no.front.contract.control.ContractStore;
import no.front.contract.entity.BreachGround;
import no.front.contract.entity.BreachNotice;
import no.front.contract.entity.Contract;
import no.front.contract.entity.ContractChange;
import no.front.contract.entity.ContractEnded;
import no.front.contract.entity.ContractError;
import no.front.contract.entity.Party;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.BusinessSettings;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Function;

/** Material breach: notified in writing, remedied, or the contract ended at once for it (CON-9). */
@Stateless
@Allowed(Function.CONTRACT_TERMINATE)
public class Breaches {

    @Inject
    ContractStore store;

    @Inject
    ContractMails mails;

    @Inject
    Event<ContractEnded> ended;

    @Inject
    BusinessSettings settings;

    @Inject
    ChangeLog changeLog;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor currentActor;

    /**
     * Notifies the customer of its breach by mail to the contract contact, or records the customer's notice of ours.
     *
     * @return its id
     * @throws BusinessRuleViolation NOT_FOUND, CONTRACT_STATUS, DAY_MISSING, IN_THE_FUTURE, TEXT_MISSING, TOO_LONG, and what
     *     {@link BreachGround#check} refuses
     */
    public long record(long contractId, BreachNotice.Content content) {
        Contract contract = store.locked(contractId);
        if (content.notifiedOn() == null) {
            throw new BusinessRuleViolation(ContractError.DAY_MISSING);
        }
        boolean customers = content.breaching() == Party.CUSTOMER;
        BreachNotice notice = new BreachNotice(
                contract,
                content,
                settings.number(ContractSetting.TOLERATED_DELAY_DAYS),
                customers ? told(contract, content) : "Front",
                clock.today(),
                clock.now(),
                currentActor.get().name());
        store.add(notice);
        store.flush();
        changeLog.record(
                ContractChange.BREACH_NOTIFIED,
                contract,
                notice.text(),
                Changes.none().field("breach", null, notice.ground()));
        return notice.id();
    }

    private String told(Contract contract, BreachNotice.Content content) {
        return mails.tell(
                contract,
                "breach",
                "CONTRACT_BREACH",
                mails.word(contract, "ground." + content.ground()),
                content.text() == null ? "" : content.text().strip());
    }

    /** @throws BusinessRuleViolation NOT_FOUND, NO_BREACH_NOTICE, TEXT_MISSING, TOO_LONG */
    public void remedied(long breachId, String note) {
        BreachNotice notice = store.lockedBreach(breachId);
        Changes changes = notice.remedied(note, clock.now(), currentActor.get().name());
        changeLog.record(ContractChange.BREACH_REMEDIED, notice.contract(), note, changes);
    }

    /**
     * Ends the contract at once for a breach that was notified; accounts close the same moment (CON-9).
     *
     * @param endingNote why force majeure does not stand against it (CON-13), "" where there is none
     * @throws BusinessRuleViolation NOT_FOUND, CONTRACT_STATUS, NO_BREACH_NOTICE, FORCE_MAJEURE_CONSENT
     */
    public void terminate(long breachId, String reason, String endingNote) {
        BreachNotice notice = store.lockedBreach(breachId);
        Contract contract = notice.contract();
        Party ending = notice.breaching().other();
        boolean stands = store.forceMajeuresOf(contract.id()).stream()
                .anyMatch(event -> !event.mayBeEndedBy(ending, endingNote == null ? "" : endingNote));
        if (stands) {
            throw new BusinessRuleViolation(ContractError.FORCE_MAJEURE_CONSENT);
        }
        LocalDate today = clock.today();
        Changes changes = contract.terminate(notice, today);
        changeLog.record(ContractChange.CONTRACT_TERMINATED, contract, reason, changes);
        mails.tell(
                contract,
                ending == Party.FRONT ? "terminated.front" : "terminated.customer",
                "CONTRACT_TERMINATED",
                mails.word(contract, "ground." + notice.ground()),
                mails.formats(contract).date(today));
        ended.fire(new ContractEnded(contract.id(), contract.organisationId(), today, true));
    }
}
