package no.front.commission.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import no.front.commission.control.CommissionAmountStore;
import no.front.commission.control.HeldStore;
import no.front.commission.control.HoldMails;
import no.front.commission.control.HoldReadStore;
import no.front.commission.control.HoldStore;
import no.front.commission.control.ProofAnswers;
import no.front.commission.control.RecipientHash;
import no.front.commission.control.Withholding;
import no.front.commission.entity.CommissionHold;
import no.front.commission.entity.HoldChange;
import no.front.commission.entity.HoldError;
import no.front.commission.entity.HoldEvent;
import no.front.commission.entity.HoldEventKind;
import no.front.commission.entity.HoldScope;
import no.front.customer.entity.Customer;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.NumberSeries;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Function;

/** Holds commission on suspicion of misuse, and demands proof of recipients' consent (CPA-6). */
@Stateless
@Allowed(Function.COMMISSION_HOLD)
public class HoldCases {

    @Inject
    HoldStore store;

    @Inject
    HeldStore held;

    @Inject
    Withholding withholding;

    @Inject
    CommissionAmountStore amounts;

    @Inject
    HoldReadStore reading;

    @Inject
    RecipientHash hashes;

    @Inject
    HoldMails mails;

    @Inject
    ProofAnswers answers;

    @Inject
    NumberSeries numbers;

    @Inject
    ChangeLog changeLog;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor actor;

    /**
     * Holds what is settled and on no payout yet, and what settles later, until it is decided on.
     *
     * @return the case
     * @throws BusinessRuleViolation NOT_FOUND, ALREADY_OPEN, SERVICE_MISSING, NUMBER_MISSING, TEXT_MISSING, TOO_LONG
     */
    public long open(HoldOpening opening) {
        amounts.lockedOpen(opening.customerId());
        CommissionHold hold = opened(opening, true);
        withholding.take(hold, HoldEventKind.OPENED, hold.reason());
        HoldEvent event = store.eventsOf(hold.id()).getFirst();
        mails.held(hold, event);
        changeLog.record(
                HoldChange.COMMISSION_HELD,
                hold,
                hold.reason(),
                Changes.none().field("scope", null, hold.scope()).field("amount", null, event.amount()));
        return hold.id();
    }

    /**
     * Demands proof of one number's consent, holding nothing.
     *
     * @param dueOn last day to answer
     * @return the case
     * @throws BusinessRuleViolation as {@link #open}, and DAY_MISSING, DAY_TOO_EARLY
     */
    public long demand(HoldOpening opening, LocalDate dueOn) {
        CommissionHold hold = opened(opening, false);
        store.add(HoldEvent.of(hold, HoldEventKind.OPENED, hold.reason(), clock.now(), by()));
        demand(hold, List.of(), dueOn);
        return hold.id();
    }

    private CommissionHold opened(HoldOpening opening, boolean withholds) {
        Customer customer = store.lockedCustomer(opening.customerId());
        byte[] hash = opening.scope() != HoldScope.NUMBER
                ? null
                : opening.transactionId() != null
                        ? reading.hashOf(opening.transactionId(), customer.id())
                        : opening.number() == null
                                ? null
                                : hashes.of(opening.number().e164());
        if (opening.serviceId() != null && !reading.services(customer.id()).containsKey(opening.serviceId())) {
            throw new BusinessRuleViolation(HoldError.NOT_FOUND);
        }
        CommissionHold.Content content =
                new CommissionHold.Content(opening.scope(), opening.serviceId(), hash, withholds, opening.reason());
        store.openOf(customer.id()).stream()
                .filter(other -> other.isAbout(content))
                .findFirst()
                .ifPresent(other -> {
                    throw new BusinessRuleViolation(HoldError.ALREADY_OPEN, other.label());
                });
        CommissionHold hold = new CommissionHold(numbers.next("commission-hold"), customer, content, clock.now(), by());
        store.add(hold);
        return hold;
    }

    /** What a demand of proof is about is held from now on. @throws BusinessRuleViolation NOT_FOUND, STATUS, ALREADY_HOLDS */
    public void beginHolding(long holdId, String reason) {
        CommissionHold hold = withholding.lockedWithAmounts(holdId);
        Changes changes = hold.beginHolding();
        withholding.take(hold, HoldEventKind.HELD, reason);
        mails.held(hold, store.eventsOf(holdId).getFirst());
        changeLog.record(HoldChange.COMMISSION_HELD, hold, reason, changes);
    }

    /**
     * Demands proof of recipients' consent; again, with another day, as often as it takes.
     *
     * @param keys of the numbers; empty for all that are held
     * @throws BusinessRuleViolation NOT_FOUND, STATUS, DAY_MISSING, DAY_TOO_EARLY, NOTHING_TO_PROVE
     */
    public void demandProof(long holdId, Set<String> keys, LocalDate dueOn) {
        demand(store.locked(holdId), hashes(keys), dueOn);
    }

    private void demand(CommissionHold hold, List<byte[]> chosen, LocalDate dueOn) {
        Changes changes = hold.demandProof(dueOn, clock.today());
        int count = 1;
        if (hold.scope() == HoldScope.NUMBER) {
            held.demandOfNumber(hold, dueOn.toString());
        } else {
            count = held.demandOfHeld(hold, chosen, dueOn.toString());
        }
        if (count == 0) {
            throw new BusinessRuleViolation(HoldError.NOTHING_TO_PROVE);
        }
        store.add(HoldEvent.of(hold, HoldEventKind.PROOF_DEMANDED, "", clock.now(), by())
                .due(dueOn, count));
        mails.proofDemanded(hold, dueOn, count);
        changeLog.record(HoldChange.PROOF_DEMANDED, hold, hold.reason(), changes);
    }

    /**
     * Keeps what the customer answered otherwise than in the portal.
     *
     * @throws BusinessRuleViolation NOT_FOUND, STATUS, ANSWER_EMPTY, TOO_MANY_FILES, TOO_LONG, and what files are refused by
     */
    public void answer(long holdId, String text, List<EvidenceUpload> files) {
        answers.keep(store.locked(holdId), text, files);
    }

    /** @throws BusinessRuleViolation NOT_FOUND for what is no key of a number */
    static List<byte[]> hashes(Set<String> keys) {
        try {
            return keys.stream().sorted().map(HexFormat.of()::parseHex).toList();
        } catch (IllegalArgumentException e) {
            throw new BusinessRuleViolation(HoldError.NOT_FOUND);
        }
    }

    private String by() {
        return actor.get().name();
    }
}
