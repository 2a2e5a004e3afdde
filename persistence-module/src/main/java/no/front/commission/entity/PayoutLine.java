package no.front.commission.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import no.front.kernel.BillingMonth;
import no.front.kernel.Money;
import no.front.kernel.StoredEntity;

/** One step on the way to the amount of a payout. */
@Entity
@Table(name = "payout_line")
public class PayoutLine extends StoredEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "payout_id")
    private Payout payout;

    private int position;

    @Enumerated(EnumType.STRING)
    private PayoutLineKind kind;

    @Column(name = "service_id")
    private Long serviceId;

    private BillingMonth month;

    @Column(name = "subject_id")
    private long subjectId;

    private String label;
    private LocalDate day;
    private Money amount;

    protected PayoutLine() {}

    /**
     * What a line says.
     *
     * @param serviceId null for claims and advances
     * @param month null for claims
     * @param subjectId of the amount of commission, the advance or the open item
     * @param label the service, the claim, what the advance was for
     * @param day since when it is due, or was paid
     * @param amount what it adds, below zero what it takes
     */
    public record Content(
            PayoutLineKind kind,
            Long serviceId,
            BillingMonth month,
            long subjectId,
            String label,
            LocalDate day,
            Money amount) {

        /** Faces expressions read it. */
        public boolean isTaken() {
            return amount.isNegative();
        }
    }

    PayoutLine(Payout payout, int position, Content content) {
        this.payout = payout;
        this.position = position;
        this.kind = content.kind();
        this.serviceId = content.serviceId();
        this.month = content.month();
        this.subjectId = content.subjectId();
        this.label = content.label();
        this.day = content.day();
        this.amount = content.amount();
    }

    public Content content() {
        return new Content(kind, serviceId, month, subjectId, label, day, amount);
    }
}
