package no.front.commission.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.StoredEntity;
import no.front.ledger.entity.Subject;
import no.front.platform.entity.Actor;

/**
 * What the bank did not pay is to be paid once more (CPA-7): one person asks for it with a reason, another approves, and only
 * then the bank gets an order. One at a time waits for a payout or advance; declined, another may be asked for.
 */
@Entity
@Table(name = "payout_repeat")
public class PayoutRepeat extends StoredEntity {

    @Column(name = "subject_type")
    private String subjectType;

    @Column(name = "subject_id")
    private long subjectId;

    @Enumerated(EnumType.STRING)
    private RepeatStatus status = RepeatStatus.WAITING;

    private String rejection;
    private String reason;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "asked_by_id")
    private long askedById;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by_id")
    private Long decidedById;

    @Column(name = "decided_by")
    private String decidedBy;

    private String remark = "";

    @Column(name = "open_subject")
    private String openSubject;

    protected PayoutRepeat() {}

    /**
     * @param subject payout or advance
     * @param rejection what the bank said
     * @throws BusinessRuleViolation STAFF_ONLY, REASON_MISSING, TOO_LONG
     */
    public PayoutRepeat(Subject subject, String rejection, String reason, Actor by, Instant now) {
        this.subjectType = subject.type();
        this.subjectId = subject.id();
        this.rejection = rejection;
        this.reason = FourEyes.reason(reason);
        this.askedById = FourEyes.staff(by);
        this.askedBy = by.name();
        this.askedAt = now;
        this.openSubject = open(subject);
    }

    /** Another pair of eyes. @throws BusinessRuleViolation STAFF_ONLY, FOUR_EYES, REPEAT_DECIDED, TOO_LONG */
    public void approve(Actor by, Instant now, String said) {
        FourEyes.require(by, askedById);
        decided(RepeatStatus.APPROVED, by, now, FourEyes.remark(said));
    }

    /** Not now; who asked may say so too. @throws BusinessRuleViolation STAFF_ONLY, REPEAT_DECIDED, REASON_MISSING, TOO_LONG */
    public void decline(Actor by, Instant now, String why) {
        decided(RepeatStatus.DECLINED, by, now, FourEyes.reason(why));
    }

    private void decided(RepeatStatus to, Actor by, Instant now, String said) {
        if (status != RepeatStatus.WAITING) {
            throw new BusinessRuleViolation(PayoutError.REPEAT_DECIDED, status);
        }
        decidedById = FourEyes.staff(by);
        decidedBy = by.name();
        decidedAt = now;
        remark = said;
        status = to;
        openSubject = null;
    }

    private static String open(Subject subject) {
        return subject.type() + ":" + subject.id();
    }

    public Subject subject() {
        return new Subject(subjectType, subjectId);
    }

    public RepeatStatus status() {
        return status;
    }

    public boolean isWaiting() {
        return status == RepeatStatus.WAITING;
    }

    public String rejection() {
        return rejection;
    }

    public String reason() {
        return reason;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public long askedById() {
        return askedById;
    }

    public String askedBy() {
        return askedBy;
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    public String decidedBy() {
        return decidedBy == null ? "" : decidedBy;
    }

    /** Said when it was decided; "" for nothing. */
    public String remark() {
        return remark;
    }
}
