package no.front.credit.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import no.front.kernel.BankAccount;
import no.front.kernel.Money;
import no.front.kernel.StoredEntity;
import no.front.ledger.entity.Subject;

/** What finance has paid back to a customer, with the bank's reference. Written once, never changed. */
@Entity
@Table(name = "deposit_payout")
public class DepositPayout extends StoredEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "deposit_id")
    private Deposit deposit;

    @Column(name = "paid_on")
    private LocalDate paidOn;

    private Money amount;
    private BankAccount account;

    @Column(name = "bank_reference")
    private String bankReference;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "registered_by")
    private String registeredBy;

    protected DepositPayout() {}

    public DepositPayout(Deposit deposit, BankTransfer transfer, BankAccount account, Instant now, String by) {
        this.deposit = deposit;
        this.paidOn = transfer.on();
        this.amount = transfer.amount();
        this.account = account;
        this.bankReference = transfer.reference();
        this.registeredAt = now;
        this.registeredBy = by;
    }

    public Deposit deposit() {
        return deposit;
    }

    public LocalDate paidOn() {
        return paidOn;
    }

    public Money amount() {
        return amount;
    }

    /** Where it went. */
    public BankAccount account() {
        return account;
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
        return new Subject("DepositPayout", id());
    }
}
