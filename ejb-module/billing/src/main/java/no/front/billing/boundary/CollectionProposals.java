package no.front.billing.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import no.front.billing.control.ReminderStore;
import no.front.billing.entity.CollectionProposal;
import no.front.billing.entity.CollectionProposalKind;
import no.front.billing.entity.CollectionProposalStatus;
import no.front.billing.entity.ReminderChange;
import no.front.billing.entity.ReminderError;
import no.front.contract.boundary.Breaches;
import no.front.contract.boundary.Suspensions;
import no.front.contract.entity.BreachGround;
import no.front.contract.entity.BreachNotice;
import no.front.contract.entity.Party;
import no.front.contract.entity.SuspensionCause;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.entity.Function;

/** What the system proposes about non-payment and staff decide (BIL-9, CON-9, CON-15, PRV-15). */
@Stateless
@Allowed(Function.REMINDER_EDIT)
public class CollectionProposals {

    @Inject
    ReminderStore store;

    @Inject
    Suspensions suspensions;

    @Inject
    Breaches breaches;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor actor;

    @Inject
    ChangeLog changeLog;

    /**
     * Stops delivery as proposed.
     *
     * @param reason that the customer is told
     * @throws BusinessRuleViolation NOT_FOUND, PROPOSAL_DECIDED, and what {@link Suspensions#suspendAll} refuses
     */
    public void suspend(long proposalId, String reason) {
        CollectionProposal proposal = open(proposalId, CollectionProposalKind.SUSPEND);
        suspensions.suspendAll(proposal.contract().id(), SuspensionCause.NON_PAYMENT, reason);
        done(proposal);
    }

    /**
     * Notifies the customer of its breach in writing, before the contract may be ended for it (CON-9).
     *
     * @throws BusinessRuleViolation NOT_FOUND, PROPOSAL_DECIDED, and what {@link Breaches#record} refuses
     */
    public void notifyBreach(long proposalId, String text) {
        CollectionProposal proposal = open(proposalId, CollectionProposalKind.TERMINATE);
        if (proposal.status() == CollectionProposalStatus.NOTIFIED) {
            throw decided(proposal);
        }
        long breach = breaches.record(
                proposal.contract().id(),
                new BreachNotice.Content(
                        Party.CUSTOMER, BreachGround.PAYMENT_DELAY, proposal.dueOn(), text, clock.today()));
        proposal.notified(breach, clock.today(), by());
    }

    /**
     * Ends the contract for the breach that was notified.
     *
     * @throws BusinessRuleViolation NOT_FOUND, PROPOSAL_DECIDED, and what {@link Breaches#terminate} refuses
     */
    public void terminate(long proposalId, String reason) {
        CollectionProposal proposal = open(proposalId, CollectionProposalKind.TERMINATE);
        breaches.terminate(
                proposal.breach()
                        .orElseThrow(() ->
                                new BusinessRuleViolation(no.front.contract.entity.ContractError.NO_BREACH_NOTICE)),
                reason,
                "");
        done(proposal);
    }

    /** @throws BusinessRuleViolation NOT_FOUND, PROPOSAL_DECIDED, TEXT_MISSING, TOO_LONG */
    public void dismiss(long proposalId, String why) {
        CollectionProposal proposal = store.lockedProposal(proposalId);
        changeLog.record(ReminderChange.PROPOSAL_DISMISSED, proposal, why, proposal.dismiss(why, clock.today(), by()));
    }

    private void done(CollectionProposal proposal) {
        changeLog.record(ReminderChange.PROPOSAL_CARRIED_OUT, proposal, proposal.carriedOut(clock.today(), by()));
    }

    private CollectionProposal open(long id, CollectionProposalKind kind) {
        CollectionProposal proposal = store.lockedProposal(id);
        if (proposal.kind() != kind) {
            throw new BusinessRuleViolation(ReminderError.NOT_FOUND);
        }
        if (!proposal.status().isOpen()) {
            throw decided(proposal);
        }
        return proposal;
    }

    private static BusinessRuleViolation decided(CollectionProposal proposal) {
        return new BusinessRuleViolation(ReminderError.PROPOSAL_DECIDED, proposal.decidedBy(), proposal.status());
    }

    private String by() {
        return actor.get().name();
    }
}
