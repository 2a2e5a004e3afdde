package no.front.billing.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.front.billing.boundary.ReminderProposal;
import no.front.billing.entity.CollectionGroup;
import no.front.billing.entity.CollectionRule;
import no.front.billing.entity.LateCosts;
import no.front.billing.entity.ReminderPolicy;
import no.front.billing.entity.ReminderStep;
import no.front.billing.entity.ReminderStepKind;
import no.front.billing.entity.ReminderStop;
import no.front.contract.boundary.PriceBooks;
import no.front.contract.entity.PriceItem;
import no.front.contract.entity.PriceKind;
import no.front.customer.entity.Customer;
import no.front.kernel.Money;
import no.front.ledger.entity.OpenItem;
import no.front.ledger.entity.OpenItemKind;

/**
 * What is to be done about a customer's late claims on a day (BIL-9): for each claim the step that is due, what it costs, or
 * what stops it. Nothing is stored here; a preview and the sending ask the same.
 */
@Dependent
public class ReminderRound {

    @Inject
    ReminderStore store;

    @Inject
    CollectionRules rules;

    @Inject
    PriceBooks priceBooks;

    /** What holds for all claims of a customer that day. */
    private record Terms(
            ReminderPolicy policy,
            CollectionRule rule,
            Money price,
            List<ReminderStop> stops,
            Map<Long, List<ReminderStep>> steps,
            Set<Long> letOff,
            boolean covered,
            boolean byHand,
            LocalDate today) {}

    /**
     * Empty when nothing is overdue.
     *
     * @param byHand somebody wants a letter now: claims that no step is due for get a reminder free of charge
     */
    public Optional<ReminderProposal> propose(long customerId, LocalDate today, boolean byHand) {
        List<OpenItem> claims = store.overdueOf(customerId, today);
        if (claims.isEmpty()) {
            return Optional.empty();
        }
        Customer customer = store.customer(customerId);
        CollectionGroup group = CollectionGroup.of(customer);
        CollectionRule rule = rules.ruleOn(today);
        ReminderPolicy policy = rules.policyOn(group, today);
        Money credit = store.creditOf(customerId);
        Money owed = claims.stream().map(OpenItem::remaining).collect(Money.summing());
        Terms terms = new Terms(
                policy,
                rule,
                price(customerId, today, rule),
                store.openStopsOf(customerId).stream()
                        .filter(stop -> stop.holdsOn(today))
                        .toList(),
                store.stepsOf(claims).stream()
                        .collect(Collectors.groupingBy(step -> step.claim().id())),
                new HashSet<>(store.stepsLetOff(claims)),
                !credit.isLessThan(owed),
                byHand,
                today);
        return Optional.of(new ReminderProposal(
                customerId,
                customer.name(),
                group,
                today,
                ReminderSchedule.deadline(today, rule.deadlineDays()),
                policy.suspends(),
                credit,
                claims.stream().map(claim -> line(claim, terms)).toList()));
    }

    private ReminderProposal.Line line(OpenItem claim, Terms terms) {
        LocalDate due = claim.dueOn().orElseThrow();
        List<ReminderStep> steps = terms.steps().getOrDefault(claim.id(), List.of());
        Optional<ReminderStop> stop =
                terms.stops().stream().filter(one -> one.covers(claim)).findFirst();
        Optional<ReminderSchedule.Next> next = next(claim, steps, terms.policy());
        Optional<ReminderStepKind> step = stop.isPresent() || terms.covered()
                ? Optional.empty()
                : next.filter(one -> one.isDue(terms.today()))
                        .map(ReminderSchedule.Next::kind)
                        .or(() -> terms.byHand() ? Optional.of(ReminderStepKind.EXTRA_REMINDER) : Optional.empty());
        int sequence = 1
                + (int) steps.stream()
                        .filter(one -> step.filter(kind -> kind == one.kind()).isPresent())
                        .count();
        return new ReminderProposal.Line(
                claim.id(),
                claim.kind(),
                claim.label(),
                claim.kid().orElse(null),
                due,
                ChronoUnit.DAYS.between(due, terms.today()),
                claim.remaining(),
                step,
                next.map(ReminderSchedule.Next::kind),
                next.map(ReminderSchedule.Next::on),
                step.map(kind -> fee(kind, due, claim, steps, terms))
                        .orElse(ReminderFee.Decision.nothing(ReminderFee.Why.FREE)),
                stop,
                sequence);
    }

    /** Notes of fees and interest are reminded of once, free of charge: no fee bears a fee. */
    private static Optional<ReminderSchedule.Next> next(
            OpenItem claim, List<ReminderStep> steps, ReminderPolicy policy) {
        if (claim.kind() != OpenItemKind.INVOICE
                && steps.stream().anyMatch(step -> step.kind() == ReminderStepKind.FREE_REMINDER)) {
            return Optional.empty();
        }
        List<ReminderSchedule.Taken> taken = steps.stream()
                .map(step -> new ReminderSchedule.Taken(
                        step.kind(), step.takenOn(), step.deadline().orElse(null)))
                .toList();
        return ReminderSchedule.next(claim.dueOn().orElseThrow(), taken, policy);
    }

    private ReminderFee.Decision fee(
            ReminderStepKind kind, LocalDate due, OpenItem claim, List<ReminderStep> steps, Terms terms) {
        if (claim.kind() != OpenItemKind.INVOICE || terms.policy().costs() == LateCosts.NONE) {
            return ReminderFee.Decision.nothing(ReminderFee.Why.FREE);
        }
        List<ReminderFee.Earlier> before = steps.stream()
                .filter(step -> step.fee().isPositive() && !terms.letOff().contains(step.id()))
                .map(step ->
                        new ReminderFee.Earlier(step.takenOn(), step.deadline().orElse(step.takenOn()), step.fee()))
                .toList();
        Optional<Money> compensation = terms.policy().costs() == LateCosts.COMPENSATION
                ? rules.rates().on(terms.today()).amountOfCompensation()
                : Optional.empty();
        boolean costs = kind == ReminderStepKind.FEE_REMINDER || kind == ReminderStepKind.COLLECTION_NOTICE;
        return compensation.isPresent() && costs
                ? ReminderFee.compensation(compensation.get(), before)
                : ReminderFee.of(terms.rule(), kind, terms.price(), due, terms.today(), before);
    }

    /** Of the price list, if it names one; else the law's most. */
    private Money price(long customerId, LocalDate today, CollectionRule rule) {
        return priceBooks
                .of(customerId)
                .on(today, null, PriceItem.of(PriceKind.REMINDER))
                .map(held -> held.price().first().times(1))
                .orElse(rule.fee());
    }
}
