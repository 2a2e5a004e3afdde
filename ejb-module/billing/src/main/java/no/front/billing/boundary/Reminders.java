package no.front.billing.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.front.billing.control.CollectionRules;
import no.front.billing.control.ReminderLetters;
import no.front.billing.control.ReminderListStore;
import no.front.billing.control.ReminderRound;
import no.front.billing.control.ReminderSending;
import no.front.billing.control.ReminderStore;
import no.front.billing.entity.CollectionNote;
import no.front.billing.entity.CollectionProposal;
import no.front.billing.entity.ReminderError;
import no.front.billing.entity.ReminderLetter;
import no.front.billing.entity.ReminderStep;
import no.front.billing.entity.ReminderStop;
import no.front.customer.entity.Customer;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Page;
import no.front.kernel.PageRequest;
import no.front.ledger.entity.OpenItem;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.Letter;
import no.front.platform.entity.Function;

/** Who pays late, what was sent and what comes next (BIL-9). */
@Stateless
@Allowed(Function.REMINDER_READ)
public class Reminders {

    @Inject
    ReminderStore store;

    @Inject
    ReminderListStore lists;

    @Inject
    ReminderRound round;

    @Inject
    ReminderSending sending;

    @Inject
    ReminderLetters letters;

    @Inject
    CollectionRules rules;

    @Inject
    BusinessClock clock;

    /** Late payers, whose due day lies furthest back first. Sorts: {@code customer}, {@code overdue}. */
    public Page<OverdueRow> overdue(OverdueFilter filter, PageRequest request) {
        LocalDate today = clock.today();
        Page<Long> customers = lists.overdue(filter.text(), today, request);
        List<OverdueRow> rows = customers.rows().stream()
                .flatMap(customer -> round.propose(customer, today, false).stream())
                .map(OverdueRow::of)
                .toList();
        return Page.of(rows, customers.total(), request);
    }

    /** Letters that were sent, newest first. */
    public Page<ReminderLetter> sent(PageRequest request) {
        return lists.letters(request);
    }

    /** Disputes, holds and plans that stand, newest first. */
    public Page<ReminderStop> stops(PageRequest request) {
        Page<ReminderStop> page = lists.stops(request);
        page.rows().forEach(ReminderStop::whole);
        return page;
    }

    /** What staff are to decide, oldest first. */
    public List<CollectionProposal> toDecide() {
        return store.openProposals();
    }

    public ReminderWork work() {
        LocalDate today = clock.today();
        return new ReminderWork(
                lists.overdue("", today, new PageRequest(1, 1, "", false)).total(),
                store.openProposals().size(),
                lists.openStops(),
                rules.rates().find(today).isEmpty());
    }

    /** What a customer's state is; empty when nothing is overdue. */
    public Optional<ReminderProposal> stateOf(long customerId) {
        return round.propose(customerId, clock.today(), false);
    }

    /** Newest first, also those that ended. */
    public List<ReminderStop> stopsOf(long customerId) {
        return store.stopsOf(customerId).stream().map(ReminderStop::whole).toList();
    }

    /** Whatever the customer owes, due or not, oldest due day first. */
    public List<OpenItem> owedBy(long customerId) {
        return store.owedBy(customerId);
    }

    /** What was done about a claim: an invoice's open item, or a note's. @throws BusinessRuleViolation NOT_FOUND */
    public ReminderHistory historyOf(long itemId) {
        OpenItem claim = store.claim(itemId);
        List<ReminderStep> steps = store.stepsOf(List.of(claim));
        steps.forEach(step -> step.letter().ifPresent(ReminderLetter::documentId));
        List<ReminderStop> stops = store.stopsOf(claim.customerId()).stream()
                .filter(stop -> stop.covers(claim))
                .map(ReminderStop::whole)
                .toList();
        List<CollectionNote> notes =
                lists.notesOn(claim).stream().map(CollectionNote::whole).toList();
        return new ReminderHistory(steps, stops, notes);
    }

    /**
     * What would be sent now: the steps that are due, and for the rest a reminder free of charge.
     *
     * @throws BusinessRuleViolation NOT_FOUND, NOTHING_OVERDUE
     */
    public ReminderPreview preview(long customerId) {
        Customer customer = store.customer(customerId);
        LocalDate today = clock.today();
        ReminderProposal proposal = round.propose(customerId, today, true)
                .orElseThrow(() -> new BusinessRuleViolation(ReminderError.NOTHING_OVERDUE));
        Letter letter = proposal.hasLetter()
                ? letters.letter(customer, proposal, null, rules.ruleOn(today).allowsOwnNotice())
                : null;
        return new ReminderPreview(proposal, letter);
    }

    /**
     * Sends it.
     *
     * @param seen {@link ReminderProposal#fingerprint} of what was looked at
     * @throws BusinessRuleViolation NOTHING_OVERDUE, ALL_STOPPED, PROPOSAL_CHANGED when somebody paid or sent meanwhile,
     *     NO_ADDRESS
     */
    @Allowed(Function.REMINDER_EDIT)
    public void send(long customerId, String seen) {
        ReminderProposal proposal = sending.locked(customerId, clock.today(), true)
                .orElseThrow(() -> new BusinessRuleViolation(ReminderError.NOTHING_OVERDUE));
        if (!proposal.hasLetter()) {
            throw new BusinessRuleViolation(ReminderError.ALL_STOPPED);
        }
        if (!proposal.fingerprint().equals(seen)) {
            throw new BusinessRuleViolation(ReminderError.PROPOSAL_CHANGED);
        }
        sending.carryOut(proposal);
    }
}
