package no.front.commission.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import no.front.kernel.Money;
import no.front.kernel.StoredEntity;

/**
 * What a case holds of one settlement line. What is held is always the commission of the transactions that are held now, by the
 * line's own shares (CPA-1); what they gave up goes to where they went. So nothing is lost between the øre: of three held at
 * 1.47, 0.73 + 0.74 is released and forfeited, however it is decided.
 */
@Entity
@Table(name = "commission_hold_line")
public class HoldLine extends StoredEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "hold_id")
    private CommissionHold hold;

    @Column(name = "settlement_line_id")
    private long settlementLineId;

    @Column(name = "amount_id")
    private long amountId;

    private Money withheld = Money.ZERO;
    private Money released = Money.ZERO;
    private Money forfeited = Money.ZERO;
    private Money reversed = Money.ZERO;

    protected HoldLine() {}

    /** @param amountId the monthly amount that it is taken out of */
    public HoldLine(CommissionHold hold, long settlementLineId, long amountId) {
        this.hold = hold;
        this.settlementLineId = settlementLineId;
        this.amountId = amountId;
    }

    /** More is held. @param now what all that is held comes to @return what was added */
    public Money withhold(Money now) {
        Money more = now.minus(withheld);
        withheld = now;
        return more;
    }

    /** Less is held. @param left what still is @return what is released */
    public Money release(Money left) {
        Money less = less(left);
        released = released.plus(less);
        return less;
    }

    /** Less is held. @param left what still is @return what is forfeited */
    public Money forfeit(Money left) {
        Money less = less(left);
        forfeited = forfeited.plus(less);
        return less;
    }

    /** Recipients got back what was held. @param left what still is @return what is not held any more */
    public Money reverse(Money left) {
        Money less = less(left);
        reversed = reversed.plus(less);
        return less;
    }

    /** Recipients got back what was forfeited. @param left what still is forfeited @return what is not any more */
    public Money reverseForfeited(Money left) {
        Money less = forfeited.minus(left);
        forfeited = left;
        reversed = reversed.plus(less);
        return less;
    }

    private Money less(Money left) {
        Money less = withheld.minus(left);
        withheld = left;
        return less;
    }

    public CommissionHold hold() {
        return hold;
    }

    public long settlementLineId() {
        return settlementLineId;
    }

    public long amountId() {
        return amountId;
    }

    public Money withheld() {
        return withheld;
    }

    public Money released() {
        return released;
    }

    public Money forfeited() {
        return forfeited;
    }

    public Money reversed() {
        return reversed;
    }
}
