package no.front.commission.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.front.commission.control.SetOffTermStore;
import no.front.commission.entity.PayoutChange;
import no.front.commission.entity.PayoutError;
import no.front.commission.entity.SetOffTerm;
import no.front.contract.boundary.Contracts;
import no.front.contract.entity.Contract;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Function;

/**
 * Whether a contract lets overdue, undisputed claims be set off against commission (CPA-8). The terms say yes; not to is an agreed
 * exception. A payout uses what holds on its payout day, for the contracts of the services that it pays.
 */
@Stateless
@Allowed(Function.CONTRACT_READ)
public class SetOffTerms {

    @Inject
    SetOffTermStore store;

    @Inject
    Contracts contracts;

    @Inject
    ChangeLog changeLog;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor actor;

    /**
     * How it stands in a contract today.
     *
     * @param term what was agreed; empty under the terms
     * @param next what is agreed from a later day on, the first of several
     */
    public record Standing(long contractId, String number, Optional<SetOffTerm> term, Optional<SetOffTerm> next) {

        public boolean allowed() {
            return term.map(SetOffTerm::isAllowed).orElse(true);
        }
    }

    /** All that was ever agreed in a contract, newest day first. */
    public List<SetOffTerm> ofContract(long contractId) {
        return store.ofContract(contractId);
    }

    /** How it stands today. @throws BusinessRuleViolation NOT_FOUND */
    public Standing today(long contractId) {
        return standing(contracts.get(contractId));
    }

    /** Of each contract that the customer has premium services in. */
    public List<Standing> ofCustomer(long customerId) {
        return store.contracts(customerId).stream().map(this::standing).toList();
    }

    private Standing standing(Contract contract) {
        LocalDate today = clock.today();
        return new Standing(
                contract.id(), contract.number(), store.on(contract.id(), today), store.after(contract.id(), today));
    }

    /**
     * Agrees it from a day on; payouts that are approved stand.
     *
     * @param reason what was agreed with whom
     * @throws BusinessRuleViolation NOT_FOUND, SET_OFF_DAY, SET_OFF_AGREED where it is so already, REASON_MISSING, TOO_LONG
     */
    @Allowed(Function.CONTRACT_EDIT)
    public void agree(long contractId, boolean allowed, LocalDate from, String reason) {
        Contract contract = contracts.get(contractId);
        SetOffTerm term = new SetOffTerm(
                contract, from, allowed, reason, clock.now(), actor.get().name());
        boolean before = store.on(contractId, from).map(SetOffTerm::isAllowed).orElse(true);
        if (before == allowed) {
            throw new BusinessRuleViolation(PayoutError.SET_OFF_AGREED);
        }
        store.add(term);
        changeLog.record(
                PayoutChange.SET_OFF_AGREED,
                contract,
                term.reason(),
                Changes.none().field("setOffAllowed", before, allowed).field("startsOn", null, from));
    }
}
