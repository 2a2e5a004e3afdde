package no.front.billing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import no.front.kernel.Money;
import no.front.kernel.StoredEntity;

/** A part of a payment plan. Written once. */
@Entity
@Table(name = "reminder_instalment")
public class ReminderInstalment extends StoredEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "stop_id")
    private ReminderStop plan;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private Money amount;

    protected ReminderInstalment() {}

    ReminderInstalment(ReminderStop plan, ReminderStop.Instalment part) {
        this.plan = plan;
        this.dueOn = part.dueOn();
        this.amount = part.amount();
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public Money amount() {
        return amount;
    }
}
