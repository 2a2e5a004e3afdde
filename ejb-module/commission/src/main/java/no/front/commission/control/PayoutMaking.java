package no.front.commission.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.front.commission.boundary.CommissionSetting;
import no.front.commission.entity.AmountStatus;
import no.front.commission.entity.CommissionAmount;
import no.front.commission.entity.Payout;
import no.front.commission.entity.PayoutError;
import no.front.commission.entity.PayoutOutcome;
import no.front.commission.entity.PayoutRun;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.BusinessSettings;
import no.front.platform.entity.Actor;

/** From customers to proposed payouts, all in the caller's transaction. Nothing is booked before somebody approves. */
@Dependent
public class PayoutMaking {

    @Inject
    PayoutFactsStore facts;

    @Inject
    PayoutStore store;

    @Inject
    CommissionAmountStore amounts;

    @Inject
    PayoutReadiness readiness;

    @Inject
    BusinessSettings settings;

    @Inject
    BusinessClock clock;

    /** What would become of them; nothing is written. */
    public List<ProposedPayout> preview(Collection<Long> customers, LocalDate payoutOn) {
        LocalDate today = clock.today();
        return facts.of(customers, payoutOn, today, least()).stream()
                .map(one -> PayoutGenerator.propose(one, payoutOn, today))
                .toList();
    }

    /** Proposes them a payout, carries what is too little, and says who can't be paid. */
    public List<PayoutStore.Mark> propose(PayoutRun run, Collection<Long> customers) {
        Set<Long> waiting = new HashSet<>(store.waiting(customers));
        List<ProposedPayout> proposals =
                preview(customers.stream().filter(id -> !waiting.contains(id)).toList(), run.payoutOn());
        Set<Long> payees = new HashSet<>();
        Set<Long> noted = new HashSet<>();
        proposals.stream().filter(one -> one.outcome().isPayout()).forEach(one -> {
            if (!one.sums().base().isZero()) {
                noted.add(one.customerId());
            }
            if (one.sums().toPay().isPositive()) {
                payees.add(one.customerId());
            }
        });
        PayoutReadiness.Lacks lacks = readiness.of(noted, payees, clock.today());
        List<PayoutStore.Mark> marks = new ArrayList<>();
        waiting.forEach(id -> marks.add(parked(id, new BusinessRuleViolation(PayoutError.PAYOUT_OPEN, nameOf(id)))));
        List<Long> carried = new ArrayList<>();
        for (ProposedPayout proposal : proposals) {
            marks.add(lacks.of(proposal.customerId())
                    .map(code -> parked(
                            proposal.customerId(), new BusinessRuleViolation(code, nameOf(proposal.customerId()))))
                    .orElseGet(() -> kept(run, proposal, carried)));
        }
        carry(carried);
        return marks;
    }

    private void carry(List<Long> ids) {
        amounts.locked(ids).stream()
                .filter(amount -> amount.status() == AmountStatus.PAYABLE)
                .forEach(CommissionAmount::carry);
    }

    private PayoutStore.Mark kept(PayoutRun run, ProposedPayout proposal, List<Long> carried) {
        switch (proposal.outcome()) {
            case PAYOUT, DEMAND -> {
                Payout payout = new Payout(
                        run,
                        store.reference(proposal.customerId()),
                        proposal.sums(),
                        proposal.lines(),
                        new Payout.Prepared(clock.today(), clock.now(), run.preparedById(), run.preparedBy()));
                store.add(payout);
                return mark(proposal, PayoutOutcome.PROPOSED, payout.id());
            }
            case CARRIED, DEBT_CARRIED -> {
                proposal.lines().forEach(line -> carried.add(line.subjectId()));
                return mark(proposal, PayoutOutcome.CARRIED, null);
            }
            case NOTHING -> {
                return mark(proposal, PayoutOutcome.NOTHING, null);
            }
        }
        throw new IllegalStateException(proposal.outcome().name());
    }

    private static PayoutStore.Mark mark(ProposedPayout proposal, PayoutOutcome outcome, Long payout) {
        return new PayoutStore.Mark(
                proposal.customerId(),
                outcome,
                proposal.sums().base(),
                proposal.sums().toPay(),
                payout,
                null);
    }

    private static PayoutStore.Mark parked(long customer, BusinessRuleViolation why) {
        return new PayoutStore.Mark(customer, PayoutOutcome.PARKED, Money.ZERO, Money.ZERO, null, why);
    }

    private String nameOf(long customer) {
        return store.customer(customer).name();
    }

    /**
     * Proposes a customer's payout anew, instead of one that was sent back.
     *
     * @return its id; 0 when there is none now
     * @throws BusinessRuleViolation STAFF_ONLY; what the customer lacks
     */
    public long again(Payout before, Actor by) {
        long customer = before.customer().id();
        PayoutFacts now = facts.locked(customer, before.payoutOn(), clock.today(), least());
        ProposedPayout proposal = PayoutGenerator.propose(now, before.payoutOn(), clock.today());
        if (!proposal.outcome().isPayout()) {
            List<Long> carried = new ArrayList<>();
            store.mark(before.run().id(), List.of(kept(before.run(), proposal, carried)));
            carry(carried);
            return 0;
        }
        List<Long> payees = proposal.sums().toPay().isPositive() ? List.of(customer) : List.of();
        List<Long> noted = proposal.sums().base().isZero() ? List.of() : List.of(customer);
        readiness.of(noted, payees, clock.today()).of(customer).ifPresent(code -> {
            throw new BusinessRuleViolation(code, nameOf(customer));
        });
        Payout payout = new Payout(
                before.run(),
                before.customer(),
                proposal.sums(),
                proposal.lines(),
                Payout.Prepared.by(by, clock.today(), clock.now()));
        store.add(payout);
        store.mark(before.run().id(), List.of(mark(proposal, PayoutOutcome.PROPOSED, payout.id())));
        return payout.id();
    }

    /**
     * That what a payout was made from is still so; nobody changes it until the transaction ends.
     *
     * @throws BusinessRuleViolation FACTS_CHANGED
     */
    public void requireUnchanged(Payout payout) {
        PayoutFacts now = facts.locked(payout.customer().id(), payout.payoutOn(), payout.preparedOn(), least());
        ProposedPayout anew = PayoutGenerator.propose(now, payout.payoutOn(), payout.preparedOn());
        boolean same = anew.outcome().isPayout()
                && anew.sums().equals(payout.sums())
                && anew.lines().equals(payout.contents());
        if (!same) {
            throw new BusinessRuleViolation(PayoutError.FACTS_CHANGED);
        }
    }

    public Money least() {
        return Money.of(settings.number(CommissionSetting.LEAST_PAYOUT));
    }
}
