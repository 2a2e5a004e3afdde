package no.front.platform.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.OptionalLong;

/**
 * One line of the change log (ACC-8). Written once, never changed, not even by the application's own database user; its
 * values stand in {@link ChangeValue}, because only those may be erased when their time is over.
 */
@Entity
@Table(name = "change_entry")
public class ChangeEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "front_id")
    @SequenceGenerator(name = "front_id", sequenceName = "front_id", allocationSize = 50)
    private long id;

    @Column(name = "business_at")
    private Instant businessAt;

    @Column(name = "real_at")
    private Instant realAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "actor_kind")
    private Actor.Kind actorKind;

    @Column(name = "actor_id")
    private long actorId;

    @Column(name = "actor_name")
    private String actorName;

    private String address;
    private String action;

    @Enumerated(EnumType.STRING)
    private ChangeAction.Retention retention;

    @Column(name = "subject_type")
    private String subjectType;

    @Column(name = "subject_id")
    private long subjectId;

    @Column(name = "subject_label")
    private String subjectLabel;

    @Column(name = "customer_id")
    private Long customerId;

    private String reason;

    protected ChangeEntry() {}

    public ChangeEntry(
            ChangeAction action,
            ChangeSubject subject,
            Actor actor,
            Instant businessAt,
            Instant realAt,
            String reason) {
        this.businessAt = businessAt;
        this.realAt = realAt;
        this.actorKind = actor.kind();
        this.actorId = actor.id();
        this.actorName = actor.name();
        this.address = actor.address();
        this.action = action.name();
        this.retention = action.retention();
        this.subjectType = subject.subjectType();
        this.subjectId = subject.subjectId();
        this.subjectLabel = subject.subjectLabel();
        this.customerId = subject.subjectCustomer().isPresent()
                ? subject.subjectCustomer().getAsLong()
                : null;
        this.reason = reason;
    }

    public long id() {
        return id;
    }

    /** When the business clock had it. */
    public Instant businessAt() {
        return businessAt;
    }

    /** When the clock on the wall had it. */
    public Instant realAt() {
        return realAt;
    }

    public Actor.Kind actorKind() {
        return actorKind;
    }

    public String actorName() {
        return actorName;
    }

    public String address() {
        return address;
    }

    public String action() {
        return action;
    }

    public String subjectType() {
        return subjectType;
    }

    public long subjectId() {
        return subjectId;
    }

    public String subjectLabel() {
        return subjectLabel;
    }

    public OptionalLong subjectCustomer() {
        return customerId == null ? OptionalLong.empty() : OptionalLong.of(customerId);
    }

    public String reason() {
        return reason;
    }
}
