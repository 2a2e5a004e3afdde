package no.front.contract.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import no.front.contract.control.ContractStore;
import no.front.contract.control.NoticeGiving;
import no.front.contract.entity.Contract;
import no.front.contract.entity.ContractError;
import no.front.contract.entity.ContractStatus;
import no.front.contract.entity.Party;
import no.front.contract.entity.TerminationNotice;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.ForCustomers;
import no.front.platform.boundary.Reading;
import no.front.platform.entity.CustomerFunction;

/**
 * The organisation that the user is signed in to gives notice of its contract itself (CON-6, ACC-10): today, with the last
 * day that was shown. Taking it back needs Front's agreement, so it is asked for and not done here.
 */
@Stateless
@ForCustomers(CustomerFunction.NOTICE_GIVE)
public class OwnNotices {

    @Inject
    ContractStore store;

    @Inject
    NoticeGiving giving;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor currentActor;

    /**
     * What notice today would mean.
     *
     * @throws BusinessRuleViolation NOT_FOUND; CONTRACT_STATUS unless the contract runs without an end; NOTICE_HINDERED while
     *     force majeure hits Front (CON-13)
     */
    @Reading
    public NoticePreview preview(long contractId) {
        return giving.preview(allowed(own(contractId)), clock.today());
    }

    /**
     * Gives notice today.
     *
     * @param shownLastDay what was said before
     * @param reason in the customer's own words; may be empty
     * @return the last day of service
     * @throws BusinessRuleViolation as {@link #preview}; SHOWN_CHANGED where another day has come; TOO_LONG
     */
    public LocalDate give(long contractId, LocalDate shownLastDay, String reason) {
        own(contractId);
        Contract contract = allowed(requireOwn(store.locked(contractId)));
        LocalDate today = clock.today();
        if (!contract.lastDayByNotice(today).equals(shownLastDay)) {
            throw new BusinessRuleViolation(ContractError.SHOWN_CHANGED);
        }
        return giving.give(
                contract, new TerminationNotice.Content(Party.CUSTOMER, today, reason == null ? "" : reason, "", null));
    }

    private Contract own(long id) {
        return requireOwn(store.get(id, currentActor.get()));
    }

    private Contract requireOwn(Contract contract) {
        if (contract.organisationId() != currentActor.get().organisationId()) {
            throw new BusinessRuleViolation(ContractError.NOT_FOUND);
        }
        return contract;
    }

    private Contract allowed(Contract contract) {
        if (contract.status() != ContractStatus.ACTIVE) {
            throw new BusinessRuleViolation(ContractError.CONTRACT_STATUS, contract.status());
        }
        if (giving.isHindered(contract.id(), Party.CUSTOMER, "")) {
            throw new BusinessRuleViolation(ContractError.NOTICE_HINDERED);
        }
        return contract;
    }
}
