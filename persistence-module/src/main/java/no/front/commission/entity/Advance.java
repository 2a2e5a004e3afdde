package no.front.commission.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import no.front.customer.entity.Customer;
import no.front.kernel.BankAccount;
import no.front.kernel.BillingMonth;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.platform.entity.Actor;
import no.front.platform.entity.Changes;

/**
 * Commission that is paid before Strex has settled (CPA-5). One prepares it with its reason, another approves it, the bank
 * pays; from then on the customer owes it, until payouts have set all of it off, the oldest advance first. What is
 * left when the contract has ended and Strex has settled the last of it is asked back.
 */
@Entity
@Table(name = "commission_advance")
public class Advance extends CommissionOut {

    public static final String SUBJECT = "CommissionAdvance";

    private BillingMonth month;
    private Money amount;
    private Money remaining = Money.ZERO;
    private String reason;

    @Enumerated(EnumType.STRING)
    private AdvanceStatus status = AdvanceStatus.PREPARED;

    protected Advance() {}

    /**
     * @param month whose commission is paid ahead
     * @param amount in cash; VAT comes with the note that it is set off against
     * @throws BusinessRuleViolation AMOUNT_NOT_POSITIVE, MONTH_MISSING, REASON_MISSING, TOO_LONG, STAFF_ONLY
     */
    public Advance(Customer customer, BillingMonth month, Money amount, String reason, Actor by, Instant now) {
        super(customer, FourEyes.staff(by), by.name(), now);
        if (amount == null || !amount.isPositive()) {
            throw new BusinessRuleViolation(PayoutError.AMOUNT_NOT_POSITIVE);
        }
        if (month == null) {
            throw new BusinessRuleViolation(PayoutError.MONTH_MISSING);
        }
        this.month = month;
        this.amount = amount;
        this.reason = FourEyes.reason(reason);
    }

    /** Another pair of eyes. @throws BusinessRuleViolation STAFF_ONLY, FOUR_EYES, PAYOUT_STATUS, TOO_LONG */
    public Changes approve(Actor by, Instant now, BankAccount at, String said) {
        requireOther(by);
        Changes changes = move(AdvanceStatus.APPROVED).field("amount", null, amount);
        approved(by, now, at, said);
        return changes;
    }

    /** @throws BusinessRuleViolation PAYOUT_STATUS, REASON_MISSING, TOO_LONG */
    public Changes withdraw(String why, Actor by, Instant now) {
        String said = FourEyes.reason(why);
        Changes changes = move(AdvanceStatus.WITHDRAWN);
        closed(said, by, now);
        return changes;
    }

    /** Once more, after the bank did not pay. @throws BusinessRuleViolation PAYOUT_STATUS */
    public Changes orderAnew(BankAccount at) {
        return goesTo(at, move(AdvanceStatus.APPROVED));
    }

    /** @throws BusinessRuleViolation PAYOUT_STATUS */
    public Changes paid(LocalDate on, String reference) {
        Changes changes = paidAtBank(on, reference, move(AdvanceStatus.PAID));
        remaining = amount;
        return changes;
    }

    /** @throws BusinessRuleViolation PAYOUT_STATUS */
    public Changes rejected(String why) {
        return rejectedAtBank(why, move(AdvanceStatus.REJECTED));
    }

    /** A payout takes it, or a part of it. @throws BusinessRuleViolation FACTS_CHANGED when less remains */
    public void takeOff(Money part) {
        if (part.isMoreThan(remaining)) {
            throw new BusinessRuleViolation(PayoutError.FACTS_CHANGED);
        }
        remaining = remaining.minus(part);
        if (remaining.isZero()) {
            move(AdvanceStatus.SET_OFF);
        }
    }

    /** The contract has ended, and nothing more will come: what is left is asked back. @throws BusinessRuleViolation FACTS_CHANGED */
    public void askBack(Money part) {
        if (!part.equals(remaining)) {
            throw new BusinessRuleViolation(PayoutError.FACTS_CHANGED);
        }
        remaining = Money.ZERO;
        move(AdvanceStatus.DEMANDED);
    }

    private Changes move(AdvanceStatus to) {
        if (!status.canBecome(to)) {
            throw new BusinessRuleViolation(PayoutError.PAYOUT_STATUS, status);
        }
        AdvanceStatus before = status;
        status = to;
        return Changes.none().field("status", before, to);
    }

    public BillingMonth month() {
        return month;
    }

    public Money amount() {
        return amount;
    }

    /** Paid, and not set off yet. */
    public Money remaining() {
        return remaining;
    }

    public String reason() {
        return reason;
    }

    public AdvanceStatus status() {
        return status;
    }

    /** Itself, with what is read late read. */
    public Advance whole() {
        customer().name();
        return this;
    }

    @Override
    public String subjectType() {
        return SUBJECT;
    }

    @Override
    public String subjectLabel() {
        return customer().name() + " " + month;
    }
}
