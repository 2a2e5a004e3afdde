package no.front.contract.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.front.contract.control.ChargeStore;
import no.front.contract.entity.ContractChange;
import no.front.contract.entity.ContractCharge;
import no.front.contract.entity.ContractError;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.Internal;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Function;

/** What accounts owe once: noted as it arises, invoiced by the next run. */
@Stateless
public class Charges {

    private static final int SHOWN = 200;

    @Inject
    ChargeStore store;

    @Inject
    ChangeLog changeLog;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor currentActor;

    /**
     * Notes a charge in the transaction of its cause. What costs nothing is left out; the same source twice is one charge.
     *
     * @return its id; empty where it costs nothing
     * @throws BusinessRuleViolation AMOUNT_NOT_POSITIVE for less than nothing; AMOUNT_NOT_NEGATIVE for a price
     *     reduction that is not; TOO_LONG
     */
    @Internal
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Optional<Long> add(ContractCharge.Content content) {
        if (content.amount().isZero()) {
            return Optional.empty();
        }
        Optional<ContractCharge> noted = store.from(content.source());
        if (noted.isPresent()) {
            return noted.map(ContractCharge::id);
        }
        ContractCharge charge =
                new ContractCharge(content, clock.now(), currentActor.get().name());
        store.add(charge);
        changeLog.record(
                ContractChange.CHARGE_NOTED,
                content.account(),
                Changes.none()
                        .field("charge", null, content.kind() + " " + content.amount())
                        .field(
                                "period",
                                null,
                                content.period().firstDay() + " – "
                                        + content.period()
                                                .lastDay()
                                                .map(LocalDate::toString)
                                                .orElse("")));
        return Optional.of(charge.id());
    }

    /** Newest first; 200 at most. */
    @Allowed(Function.CONTRACT_READ)
    public List<ContractCharge> ofContract(long contractId) {
        return store.ofContract(contractId, SHOWN);
    }

    /** @throws BusinessRuleViolation NOT_FOUND */
    @Allowed(Function.CONTRACT_READ)
    public ContractCharge get(long id) {
        ContractCharge charge = store.find(id).orElseThrow(() -> new BusinessRuleViolation(ContractError.NOT_FOUND));
        charge.account().contract().number();
        return charge;
    }

    /**
     * A credit note took it back, and it is to be invoiced anew: it waits for the next invoice again (BIL-4).
     *
     * @param reason of the credit note
     * @throws BusinessRuleViolation NOT_FOUND, CHARGE_STATUS
     */
    @Internal
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void reopened(long id, String reason) {
        ContractCharge charge =
                store.findLocked(id).orElseThrow(() -> new BusinessRuleViolation(ContractError.NOT_FOUND));
        changeLog.record(ContractChange.CHARGE_NOTED, charge.account(), reason, charge.reopen());
    }

    /** It shall not be invoiced. @throws BusinessRuleViolation NOT_FOUND, CHARGE_STATUS, TEXT_MISSING, TOO_LONG */
    @Allowed({Function.CONTRACT_EDIT, Function.CHARGE_ADD})
    public void drop(long id, String reason) {
        ContractCharge charge =
                store.findLocked(id).orElseThrow(() -> new BusinessRuleViolation(ContractError.NOT_FOUND));
        changeLog.record(ContractChange.CHARGE_DROPPED, charge.account(), reason, charge.drop(reason));
    }
}
