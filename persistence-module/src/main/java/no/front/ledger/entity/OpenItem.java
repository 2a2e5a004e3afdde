package no.front.ledger.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Kid;
import no.front.kernel.Money;
import no.front.kernel.StoredEntity;

/**
 * Something a customer owes (amounts above zero) or is owed (below zero). It begins with nothing, grows and shrinks by its
 * entries, and is closed while nothing remains. It never turns round: who pays too much gets an open item of another kind
 * for the rest. What is booked changes by vouchers only.
 *
 * <p>Example: a deposit of 1 000.00 is demanded: +1 000.00 remain. 400.00 are paid: +600.00 remain of the demand, and
 * −400.00 are held.
 */
@Entity
@Table(name = "open_item")
public class OpenItem extends StoredEntity {

    @Enumerated(EnumType.STRING)
    private OpenItemKind kind;

    private long number;
    private Kid kid;

    @Column(name = "customer_id")
    private long customerId;

    private String text;
    private Money amount = Money.ZERO;
    private Money remaining = Money.ZERO;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Column(name = "subject_type")
    private String subjectType;

    @Column(name = "subject_id")
    private long subjectId;

    @OneToMany(mappedBy = "item", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<OpenItemEntry> entries = new ArrayList<>();

    protected OpenItem() {}

    /**
     * @param number in the series of its kind
     * @param dueOn last day to pay; null where nobody waits for it
     * @param subject what it is for
     */
    public record Opening(
            OpenItemKind kind, long number, long customerId, String text, LocalDate dueOn, Subject subject) {}

    /** @param kid null where nobody pays by KID */
    public OpenItem(Opening opening, Kid kid, LocalDate today) {
        this.kind = opening.kind();
        this.number = opening.number();
        this.customerId = opening.customerId();
        this.text = opening.text();
        this.dueOn = opening.dueOn();
        this.subjectType = opening.subject().type();
        this.subjectId = opening.subject().id();
        this.kid = kid;
        this.openedOn = today;
        this.closedOn = today;
    }

    /**
     * A voucher moves it.
     *
     * @param change debit above zero, credit below
     * @throws BusinessRuleViolation OPEN_ITEM_OVERDRAWN
     */
    public void moved(Money change, Voucher voucher) {
        bookedOn();
        enter(change, voucher.kind().cause(), voucher.bookedOn(), voucher);
    }

    /**
     * Moves what is not booked.
     *
     * @param voucher that tells of the same event; null for none
     * @throws BusinessRuleViolation OPEN_ITEM_OVERDRAWN
     */
    public void changed(Money change, EntryCause cause, LocalDate on, Voucher voucher) {
        if (kind.account().isPresent()) {
            throw new IllegalStateException(label() + " changes by vouchers only");
        }
        enter(change, cause, on, voucher);
    }

    private void enter(Money change, EntryCause cause, LocalDate on, Voucher voucher) {
        Money left = remaining.plus(change);
        if (kind.isOwedToUs() ? left.isNegative() : left.isPositive()) {
            throw new BusinessRuleViolation(LedgerError.OPEN_ITEM_OVERDRAWN, label(), remaining.abs());
        }
        if (change.isPositive() == kind.isOwedToUs()) {
            // what is only given back was part of it before
            Money grown = amount.plus(change);
            boolean back = cause == EntryCause.TAKEN_BACK;
            amount = !back ? grown : left.abs().isMoreThan(amount.abs()) ? left : amount;
        }
        remaining = left;
        closedOn = left.isZero() ? on : null;
        entries.add(new OpenItemEntry(this, cause, change, on, voucher));
    }

    /** The account it is the detail of. @throws IllegalStateException for what is not booked */
    LedgerAccount bookedOn() {
        return kind.account().orElseThrow(() -> new IllegalStateException(label() + " is not booked"));
    }

    public OpenItemKind kind() {
        return kind;
    }

    /** As people cite it: {@code S-12}. */
    public String label() {
        return kind.label(number);
    }

    public long number() {
        return number;
    }

    public Optional<Kid> kid() {
        return Optional.ofNullable(kid);
    }

    public long customerId() {
        return customerId;
    }

    public String text() {
        return text;
    }

    /** All it ever came to: above zero what the customer owed, below zero what it was owed. */
    public Money amount() {
        return amount;
    }

    /** Above zero the customer owes it, below zero it is owed to the customer. */
    public Money remaining() {
        return remaining;
    }

    public boolean isOpen() {
        return closedOn == null;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    /** Since when nothing remains; empty while something does. */
    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }

    public Subject subject() {
        return new Subject(subjectType, subjectId);
    }

    public List<OpenItemEntry> entries() {
        return Collections.unmodifiableList(entries);
    }
}
