package no.front.contract.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.front.contract.control.ContractMails;
import no.front.contract.control.ContractStore;
import no.front.contract.entity.Contract;
import no.front.contract.entity.ContractChange;
import no.front.contract.entity.ContractEnded;
import no.front.contract.entity.ContractStatus;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.Internal;
import no.front.platform.entity.Changes;

/** Ends contracts whose last day is over (CON-6); the nightly job asks and does one at a time. */
@Stateless
@Internal
public class ContractEndings {

    @Inject
    ContractStore store;

    @Inject
    ContractMails mails;

    @Inject
    Event<ContractEnded> ended;

    @Inject
    ChangeLog changeLog;

    /** Ids of those whose last day was before that day. */
    public List<Long> due(LocalDate today) {
        return store.overBefore(today);
    }

    /** What a line about it is called. */
    public Contract named(long contractId) {
        return store.locked(contractId).whole();
    }

    /** Ends it, if its last day is still over: somebody may have withdrawn the notice meanwhile. */
    public void end(long contractId, LocalDate today) {
        Contract contract = store.locked(contractId);
        boolean over = contract.status() == ContractStatus.UNDER_NOTICE
                && contract.lastDay().filter(day -> day.isBefore(today)).isPresent();
        if (over) {
            end(contract, contract.lastDay().orElseThrow());
        }
    }

    /** The caller has locked it and knows why; its last day is that day. */
    void end(Contract contract, LocalDate lastDay) {
        Changes changes = contract.end(lastDay);
        changeLog.record(ContractChange.CONTRACT_ENDED, contract, changes);
        mails.tell(contract, "ended", "CONTRACT_ENDED", mails.formats(contract).date(lastDay));
        ended.fire(new ContractEnded(contract.id(), contract.organisationId(), lastDay, false));
    }
}
