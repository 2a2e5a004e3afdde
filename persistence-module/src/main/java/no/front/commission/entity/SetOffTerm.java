package no.front.commission.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import no.front.contract.entity.Contract;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.StoredEntity;

/**
 * What is agreed in a contract about setting overdue, undisputed claims off against commission (CPA-8), from a day on. The terms
 * let it be done, so a contract without such a row allows it; not to allow it is an exception that somebody agrees with a reason.
 * Never changed: another agreement is another row, and of those that have begun the newest day holds, of the same day the one
 * recorded last. Example: not allowed from 1 June, allowed again from 1 September: payouts of June to August set nothing off.
 */
@Entity
@Table(name = "set_off_term")
public class SetOffTerm extends StoredEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "contract_id")
    private Contract contract;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    private boolean allowed;
    private String reason;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected SetOffTerm() {}

    /**
     * @param startsOn in the contract's time
     * @throws BusinessRuleViolation SET_OFF_DAY, REASON_MISSING, TOO_LONG
     */
    public SetOffTerm(Contract contract, LocalDate startsOn, boolean allowed, String reason, Instant now, String by) {
        if (startsOn == null || startsOn.isBefore(contract.startsOn())) {
            throw new BusinessRuleViolation(PayoutError.SET_OFF_DAY, contract.startsOn());
        }
        this.contract = contract;
        this.startsOn = startsOn;
        this.allowed = allowed;
        this.reason = FourEyes.reason(reason);
        this.recordedAt = now;
        this.recordedBy = by;
    }

    public Contract contract() {
        return contract;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public boolean isAllowed() {
        return allowed;
    }

    public String reason() {
        return reason;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String recordedBy() {
        return recordedBy;
    }
}
