package no.front.credit.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import no.front.kernel.Money;
import no.front.kernel.StoredEntity;
import no.front.ledger.entity.Subject;

/**
 * A payment for a deposit, with what it went to: first what is still asked for, then the customer's credit. Written once,
 * never changed.
 *
 * <p>Example: 400.00 remain and 500.00 arrive: 400.00 to the deposit, 100.00 to be paid back.
 */
@Entity
@Table(name = "deposit_payment")
public class DepositPayment extends StoredEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "deposit_id")
    private Deposit deposit;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    private Money amount;

    @Column(name = "to_deposit")
    private Money toDeposit;

    @Column(name = "to_credit")
    private Money toCredit;

    @Column(name = "bank_reference")
    private String bankReference;

    private int attempt;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "registered_by")
    private String registeredBy;

    protected DepositPayment() {}

    /** @param attempt how many payments of the same reference were taken back before */
    public DepositPayment(Deposit deposit, BankTransfer transfer, int attempt, Instant now, String by) {
        this.attempt = attempt;
        this.deposit = deposit;
        this.receivedOn = transfer.on();
        this.amount = transfer.amount();
        this.toDeposit = deposit.isAsked() ? amount.min(deposit.remaining()) : Money.ZERO;
        this.toCredit = amount.minus(toDeposit);
        this.bankReference = transfer.reference();
        this.registeredAt = now;
        this.registeredBy = by;
    }

    public Deposit deposit() {
        return deposit;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public Money amount() {
        return amount;
    }

    public Money toDeposit() {
        return toDeposit;
    }

    /** Paid too much or too late, to be paid back. */
    public Money toCredit() {
        return toCredit;
    }

    public String bankReference() {
        return bankReference;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    public String registeredBy() {
        return registeredBy;
    }

    /** How the ledger names it. */
    public Subject source() {
        return new Subject("DepositPayment", id());
    }
}
