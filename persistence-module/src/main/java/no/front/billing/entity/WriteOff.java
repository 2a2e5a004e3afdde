package no.front.billing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.OptionalLong;
import no.front.kernel.Money;
import no.front.kernel.StoredEntity;
import no.front.ledger.entity.OpenItem;
import no.front.ledger.entity.Subject;
import no.front.platform.entity.ChangeSubject;

/** A claim that nobody will pay, given up in the books. Written once, never changed. */
@Entity
@Table(name = "write_off")
public class WriteOff extends StoredEntity implements ChangeSubject {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "open_item_id")
    private OpenItem claim;

    @Column(name = "customer_id")
    private long customerId;

    private Money amount;
    private Money vat;
    private String reason;

    @Column(name = "written_off_on")
    private LocalDate on;

    @Column(name = "written_off_by")
    private String by;

    protected WriteOff() {}

    /**
     * Of all that remains.
     *
     * @param vat of it that is taken back, since the law's conditions hold
     * @throws no.front.kernel.BusinessRuleViolation TEXT_MISSING, TOO_LONG
     */
    public WriteOff(OpenItem claim, Money vat, String reason, LocalDate on, String by) {
        this.claim = claim;
        this.customerId = claim.customerId();
        this.amount = claim.remaining();
        this.vat = vat;
        this.reason = CollectionText.required(reason);
        this.on = on;
        this.by = by;
    }

    public OpenItem claim() {
        return claim;
    }

    public Money amount() {
        return amount;
    }

    public Money vat() {
        return vat;
    }

    public String reason() {
        return reason;
    }

    public LocalDate on() {
        return on;
    }

    public String by() {
        return by;
    }

    public Subject source() {
        return new Subject("WriteOff", id());
    }

    @Override
    public String subjectType() {
        return "WriteOff";
    }

    @Override
    public long subjectId() {
        return id();
    }

    @Override
    public String subjectLabel() {
        return claim.label();
    }

    @Override
    public OptionalLong subjectCustomer() {
        return OptionalLong.of(customerId);
    }
}
