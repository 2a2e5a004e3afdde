package no.front.commission.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.front.customer.entity.Customer;
import no.front.kernel.BankAccount;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.kernel.VatCode;
import no.front.ledger.entity.OpenItem;
import no.front.platform.entity.Actor;
import no.front.platform.entity.Changes;

/**
 * What one customer is paid of commission on a payout day (CPA-7). It is proposed with all that its amount is made of, and
 * approved by somebody else than who prepared it: then its note is issued and booked, advances and claims are set off, and
 * the rest is ordered at the bank. What the bank does not pay is ordered anew; the note stands. Sent back, another one is
 * proposed instead. Below zero after the contract's end it is a demand: nothing is paid, and the customer owes; so it does for what was
 * paid ahead and not earned by the last settlement.
 */
@Entity
@Table(name = "payout")
public class Payout extends CommissionOut {

    public static final String SUBJECT = "Payout";

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "run_id")
    private PayoutRun run;

    @Column(name = "payout_on")
    private LocalDate payoutOn;

    @Enumerated(EnumType.STRING)
    private PayoutStatus status = PayoutStatus.PROPOSED;

    private Money base;

    @Enumerated(EnumType.STRING)
    @Column(name = "vat_code")
    private VatCode vatCode;

    private Money vat;
    private Money advances;

    @Column(name = "set_off")
    private Money setOff;

    @Column(name = "to_pay")
    private Money toPay;

    @Column(name = "prepared_on")
    private LocalDate preparedOn;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "item_id")
    private OpenItem item;

    @Column(name = "open_customer")
    private Long openCustomer;

    @OneToMany(mappedBy = "payout", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<PayoutLine> lines = new ArrayList<>();

    protected Payout() {}

    /** What it comes to. @param base excluding VAT @param toPay never below zero */
    public record Sums(Money base, VatCode vatCode, Money vat, Money advances, Money setOff, Money toPay) {

        /** What its note says. */
        public Money total() {
            return base.plus(vat);
        }

        /** What is asked back where nothing is paid: the note, below zero, and what was paid ahead. */
        public Money demanded() {
            return advances.minus(total());
        }
    }

    /** Who proposes it. */
    public record Prepared(LocalDate on, Instant at, long byId, String by) {

        /** @throws BusinessRuleViolation STAFF_ONLY */
        public static Prepared by(Actor actor, LocalDate today, Instant now) {
            return new Prepared(today, now, FourEyes.staff(actor), actor.name());
        }
    }

    public Payout(PayoutRun run, Customer customer, Sums sums, List<PayoutLine.Content> contents, Prepared prepared) {
        super(customer, prepared.byId(), prepared.by(), prepared.at());
        this.run = run;
        this.payoutOn = run.payoutOn();
        this.base = sums.base();
        this.vatCode = sums.vatCode();
        this.vat = sums.vat();
        this.advances = sums.advances();
        this.setOff = sums.setOff();
        this.toPay = sums.toPay();
        this.preparedOn = prepared.on();
        this.openCustomer = customer.id();
        contents.forEach(content -> lines.add(new PayoutLine(this, lines.size(), content)));
    }

    /**
     * Another pair of eyes (CPA-7).
     *
     * @param at account that it goes to; null where nothing is paid
     * @param owed what the note says we owe, or what we ask back
     * @throws BusinessRuleViolation STAFF_ONLY, FOUR_EYES, PAYOUT_STATUS, TOO_LONG
     */
    public Changes approve(Actor by, Instant now, BankAccount at, OpenItem owed, String said) {
        mayBeApprovedBy(by);
        approved(by, now, at, said);
        item = owed;
        openCustomer = null;
        return move(toPay.isPositive()
                        ? PayoutStatus.APPROVED
                        : isDemand() ? PayoutStatus.DEMANDED : PayoutStatus.SETTLED)
                .field("amount", null, toPay);
    }

    /** @throws BusinessRuleViolation PAYOUT_STATUS, STAFF_ONLY, FOUR_EYES */
    public void mayBeApprovedBy(Actor by) {
        if (status != PayoutStatus.PROPOSED) {
            throw new BusinessRuleViolation(PayoutError.PAYOUT_STATUS, status);
        }
        requireOther(by);
    }

    /** @throws BusinessRuleViolation PAYOUT_STATUS, REASON_MISSING, TOO_LONG */
    public Changes sendBack(String why, Actor by, Instant now) {
        String said = FourEyes.reason(why);
        Changes changes = move(PayoutStatus.SENT_BACK);
        closed(said, by, now);
        openCustomer = null;
        return changes;
    }

    /** Once more, after the bank did not. @throws BusinessRuleViolation PAYOUT_STATUS */
    public Changes orderAnew(BankAccount at) {
        return goesTo(at, move(PayoutStatus.APPROVED));
    }

    /** @throws BusinessRuleViolation PAYOUT_STATUS */
    public Changes paid(LocalDate on, String reference) {
        return paidAtBank(on, reference, move(PayoutStatus.PAID));
    }

    /** @throws BusinessRuleViolation PAYOUT_STATUS */
    public Changes rejected(String why) {
        return rejectedAtBank(why, move(PayoutStatus.REJECTED));
    }

    private Changes move(PayoutStatus to) {
        if (!status.canBecome(to)) {
            throw new BusinessRuleViolation(PayoutError.PAYOUT_STATUS, status);
        }
        PayoutStatus before = status;
        status = to;
        return Changes.none().field("status", before, to);
    }

    /** Below zero, or paid ahead and never earned: asked back. */
    public boolean isDemand() {
        return !base.isPositive();
    }

    public PayoutRun run() {
        return run;
    }

    public LocalDate payoutOn() {
        return payoutOn;
    }

    public PayoutStatus status() {
        return status;
    }

    public Sums sums() {
        return new Sums(base, vatCode, vat, advances, setOff, toPay);
    }

    public List<PayoutLine.Content> contents() {
        return lines.stream().map(PayoutLine::content).toList();
    }

    /** The day whose overdue claims it sets off. */
    public LocalDate preparedOn() {
        return preparedOn;
    }

    public Optional<OpenItem> item() {
        return Optional.ofNullable(item);
    }

    /** Itself, with what is read late read. */
    public Payout whole() {
        run.payoutOn();
        customer().name();
        lines.forEach(PayoutLine::content);
        item().ifPresent(OpenItem::label);
        return this;
    }

    @Override
    public String subjectType() {
        return SUBJECT;
    }

    @Override
    public String subjectLabel() {
        return customer().name() + " " + payoutOn;
    }
}
