package no.front.ledger.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.kernel.StoredEntity;
import no.front.kernel.VatCode;

/** One side of a voucher. Written with it, never changed. */
@Entity
@Table(name = "ledger_posting")
public class Posting extends StoredEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "voucher_id")
    private Voucher voucher;

    private int line;

    @Enumerated(EnumType.STRING)
    private LedgerAccount account;

    private Money amount;

    @Column(name = "booked_on")
    private LocalDate bookedOn;

    @Column(name = "customer_id")
    private Long customerId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "open_item_id")
    private OpenItem item;

    @Enumerated(EnumType.STRING)
    @Column(name = "vat_code")
    private VatCode vat;

    protected Posting() {}

    Posting(Voucher voucher, int line, Booking.Line of) {
        if (of.amount().isZero()) {
            throw new BusinessRuleViolation(LedgerError.AMOUNT_NOT_POSITIVE);
        }
        this.voucher = voucher;
        this.line = line;
        this.account = of.account();
        this.amount = of.amount();
        this.item = of.item();
        this.vat = of.vat();
        this.bookedOn = voucher.bookedOn();
        this.customerId = voucher.customer().isPresent() ? voucher.customer().getAsLong() : null;
    }

    boolean says(Booking.Line other) {
        Long theirs = other.item() == null ? null : other.item().id();
        Long ours = item == null ? null : item.id();
        return account == other.account()
                && amount.equals(other.amount())
                && Objects.equals(ours, theirs)
                && vat == other.vat();
    }

    public Voucher voucher() {
        return voucher;
    }

    /** Its place in the voucher, from 1. */
    public int line() {
        return line;
    }

    public LedgerAccount account() {
        return account;
    }

    /** Debit above zero, credit below. */
    public Money amount() {
        return amount;
    }

    public Money debit() {
        return amount.max(Money.ZERO);
    }

    public Money credit() {
        return amount.negate().max(Money.ZERO);
    }

    /** How tax is dealt with; empty where none is involved. */
    public Optional<VatCode> vat() {
        return Optional.ofNullable(vat);
    }

    public Optional<OpenItem> item() {
        return Optional.ofNullable(item);
    }
}
