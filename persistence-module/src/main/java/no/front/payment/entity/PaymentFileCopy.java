package no.front.payment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import no.front.kernel.StoredEntity;

/** Somebody took a file of payments once more, and why. */
@Entity
@Table(name = "payment_file_copy")
public class PaymentFileCopy extends StoredEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "file_id")
    private PaymentFile file;

    private String reason;

    @Column(name = "taken_at")
    private Instant takenAt;

    @Column(name = "taken_by")
    private String takenBy;

    protected PaymentFileCopy() {}

    public PaymentFileCopy(PaymentFile file, String reason, Instant at, String by) {
        this.file = file;
        this.reason = reason;
        this.takenAt = at;
        this.takenBy = by;
    }

    public String reason() {
        return reason;
    }

    public Instant takenAt() {
        return takenAt;
    }

    public String takenBy() {
        return takenBy;
    }
}
