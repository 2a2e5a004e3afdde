package no.front.ledger.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import no.front.kernel.BillingMonth;
import no.front.kernel.Money;
import no.front.kernel.StoredEntity;
import no.front.platform.entity.ChangeSubject;

/** A month of the books was closed, or opened again, with the sums that all accounts had in it then. */
@Entity
@Table(name = "ledger_closing")
public class PeriodClosing extends StoredEntity implements ChangeSubject {

    private BillingMonth month;

    @Column(name = "opened_again")
    private boolean openedAgain;

    private Money debit;
    private Money credit;
    private String reason;

    @Column(name = "closed_at")
    private Instant at;

    @Column(name = "closed_by")
    private String by;

    protected PeriodClosing() {}

    /** @param reason "" for closing */
    public PeriodClosing(
            BillingMonth month, boolean openedAgain, Money debit, Money credit, String reason, Instant at, String by) {
        this.month = month;
        this.openedAgain = openedAgain;
        this.debit = debit;
        this.credit = credit;
        this.reason = reason;
        this.at = at;
        this.by = by;
    }

    public BillingMonth month() {
        return month;
    }

    public boolean isOpenedAgain() {
        return openedAgain;
    }

    /** Sum of all debits of the month at that time. */
    public Money debit() {
        return debit;
    }

    public Money credit() {
        return credit;
    }

    public String reason() {
        return reason;
    }

    public Instant at() {
        return at;
    }

    public String by() {
        return by;
    }

    @Override
    public String subjectType() {
        return "LedgerPeriod";
    }

    @Override
    public long subjectId() {
        return id();
    }

    @Override
    public String subjectLabel() {
        return month.toString();
    }
}
