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
import java.util.Optional;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.kernel.StoredEntity;

/** One change of an open item. Written once, never changed. */
@Entity
@Table(name = "open_item_entry")
public class OpenItemEntry extends StoredEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "item_id")
    private OpenItem item;

    @Enumerated(EnumType.STRING)
    private EntryCause cause;

    private Money amount;

    @Column(name = "entered_on")
    private LocalDate enteredOn;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "voucher_id")
    private Voucher voucher;

    protected OpenItemEntry() {}

    OpenItemEntry(OpenItem item, EntryCause cause, Money amount, LocalDate enteredOn, Voucher voucher) {
        if (amount.isZero()) {
            throw new BusinessRuleViolation(LedgerError.AMOUNT_NOT_POSITIVE);
        }
        this.item = item;
        this.cause = cause;
        this.amount = amount;
        this.enteredOn = enteredOn;
        this.voucher = voucher;
    }

    public EntryCause cause() {
        return cause;
    }

    /** What it adds to what remains. */
    public Money amount() {
        return amount;
    }

    public LocalDate enteredOn() {
        return enteredOn;
    }

    public Optional<Voucher> voucher() {
        return Optional.ofNullable(voucher);
    }
}
