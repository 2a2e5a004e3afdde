package no.front.commission.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import no.front.billing.entity.RunStatus;
import no.front.commission.control.PayoutApproval;
import no.front.commission.control.PayoutMaking;
import no.front.commission.control.PayoutStore;
import no.front.commission.entity.Payout;
import no.front.commission.entity.PayoutChange;
import no.front.commission.entity.PayoutOutcome;
import no.front.commission.entity.PayoutRun;
import no.front.commission.entity.PayoutStatus;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.Internal;
import no.front.platform.entity.Actor;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;

/** The steps of payout runs, each in the transaction of the job that works them. */
@Stateless
@Internal
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class PayoutRounds {

    @Inject
    PayoutStore store;

    @Inject
    PayoutMaking making;

    @Inject
    PayoutApproval approval;

    @Inject
    BusinessClock clock;

    @Inject
    ChangeLog changeLog;

    /** A run that is begun. @param left customers that have not had their turn */
    public record Begun(long run, long left) {}

    /** A customer or a payout, as jobs park it. */
    public record Named(String type, long id, String label, long customer) implements ChangeSubject {

        @Override
        public String subjectType() {
            return type;
        }

        @Override
        public long subjectId() {
            return id;
        }

        @Override
        public String subjectLabel() {
            return label;
        }

        @Override
        public OptionalLong subjectCustomer() {
            return OptionalLong.of(customer);
        }
    }

    /** Whether somebody has prepared a run, or approved all of one. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public boolean someWait() {
        return store.nextOpenRun().isPresent() || store.nextApproving().isPresent();
    }

    /** Begins the oldest run that waits, or goes on with one whose node died. */
    public Optional<Begun> begin() {
        return store.nextOpenRun()
                .map(store::lockedRun)
                .filter(run -> run.status().isOpen())
                .map(run -> {
                    run.begin(clock.now());
                    return new Begun(run.id(), store.count(run.id(), PayoutOutcome.PENDING));
                });
    }

    /** The next customers, by id. */
    public List<Long> pending(long run, long after, int most) {
        return store.pending(run, after, most);
    }

    /** Proposes payouts to these customers, all or none. @return false when the run was stopped */
    public boolean propose(long id, Collection<Long> customers) {
        PayoutRun run = store.lockedRun(id);
        if (run.status() == RunStatus.RUNNING && run.stopRequested()) {
            run.stop(clock.now());
        }
        if (run.status() != RunStatus.RUNNING) {
            return false;
        }
        List<Long> ours = store.lockedPending(id, customers);
        if (!ours.isEmpty()) {
            store.mark(id, making.propose(run, ours));
        }
        return true;
    }

    /** Every customer has had its turn: it is done, unless it was stopped. */
    public void end(long id) {
        PayoutRun run = store.lockedRun(id);
        if (run.status() != RunStatus.RUNNING) {
            return;
        }
        if (run.stopRequested() && store.count(id, PayoutOutcome.PENDING) > 0) {
            run.stop(clock.now());
            return;
        }
        run.end(clock.now());
        changeLog.record(
                PayoutChange.PAYOUT_RUN_DONE,
                run,
                Changes.none()
                        .field("payouts", null, store.count(id, PayoutOutcome.PROPOSED))
                        .field("carried", null, store.count(id, PayoutOutcome.CARRIED))
                        .field("parked", null, store.count(id, PayoutOutcome.PARKED)));
    }

    /** A run of which all that is left is to be approved. */
    public Optional<Long> approving() {
        return store.nextApproving();
    }

    public List<Long> toApprove(long run, long after, int most) {
        return store.toApprove(store.run(run), after, most);
    }

    /** Approves one for who said so. Nothing to do where somebody was quicker. */
    public void approve(long run, long payout) {
        PayoutRun.Approval said = store.run(run).approval().orElseThrow();
        if (store.lockedPayout(payout).status() == PayoutStatus.PROPOSED) {
            approval.approve(payout, Actor.staff(said.id(), said.name(), Set.of(), ""), "");
        }
    }

    /** Each of its payouts has had its turn. */
    public void approved(long run) {
        store.lockedRun(run).approvedAll();
    }

    /** Tries what was parked again. */
    public void retry(String type, long id) {
        if (type.equals(Payout.SUBJECT)) {
            approve(store.payout(id).run().id(), id);
        }
    }

    /** Customers, by id. */
    public List<Named> named(Collection<Long> customers) {
        return customers.stream()
                .map(store::customer)
                .map(customer -> new Named("Customer", customer.id(), customer.name(), customer.id()))
                .toList();
    }

    public List<Named> payoutsNamed(Collection<Long> payouts) {
        return payouts.stream()
                .map(store::payout)
                .map(payout -> new Named(
                        Payout.SUBJECT,
                        payout.id(),
                        payout.subjectLabel(),
                        payout.customer().id()))
                .toList();
    }
}
