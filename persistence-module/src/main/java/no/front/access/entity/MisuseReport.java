package no.front.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.StoredEntity;

/**
 * A user says that the password is lost, or that somebody else may use the access (ACC-11). The access is shut by then; here
 * staff look into what may have been done: somebody takes the case, writes notes, and closes it with what came of it. A
 * closed one stays closed: what is found later is a report of its own.
 */
@Entity
@Table(name = "misuse_report")
public class MisuseReport extends StoredEntity {

    public static final int LONGEST_TEXT = 1000;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "customer_user_id")
    private CustomerUser user;

    @Enumerated(EnumType.STRING)
    private MisuseGround ground;

    private String told;

    @Column(name = "by_link")
    private boolean byLink;

    private String address;

    @Column(name = "sessions_ended")
    private int sessionsEnded;

    @Column(name = "reported_at")
    private Instant reportedAt;

    @Column(name = "taken_at")
    private Instant takenAt;

    @Column(name = "taken_by")
    private String takenBy;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_by")
    private String closedBy;

    private String outcome;

    protected MisuseReport() {}

    /**
     * @param told in the user's own words; "" for nothing
     * @param byLink by a link that was sent to the mailbox
     * @throws BusinessRuleViolation MISUSE_GROUND_MISSING, MISUSE_TEXT_TOO_LONG
     */
    public MisuseReport(
            CustomerUser user,
            MisuseGround ground,
            String told,
            boolean byLink,
            String address,
            int sessionsEnded,
            Instant now) {
        if (ground == null) {
            throw new BusinessRuleViolation(AccessError.MISUSE_GROUND_MISSING);
        }
        this.user = user;
        this.ground = ground;
        this.told = fitting(told);
        this.byLink = byLink;
        this.address = address;
        this.sessionsEnded = sessionsEnded;
        this.reportedAt = now;
    }

    /** @throws BusinessRuleViolation MISUSE_TEXT_TOO_LONG */
    static String fitting(String text) {
        String clean = text == null ? "" : text.strip();
        if (clean.length() > LONGEST_TEXT) {
            throw new BusinessRuleViolation(AccessError.MISUSE_TEXT_TOO_LONG, LONGEST_TEXT);
        }
        return clean;
    }

    /** @throws BusinessRuleViolation MISUSE_TEXT_MISSING, MISUSE_TEXT_TOO_LONG */
    static String written(String text) {
        String clean = fitting(text);
        if (clean.isEmpty()) {
            throw new BusinessRuleViolation(AccessError.MISUSE_TEXT_MISSING);
        }
        return clean;
    }

    /** Somebody looks into it, in place of whoever did before. @throws BusinessRuleViolation MISUSE_REPORT_DONE */
    public void take(String who, Instant now) {
        checkOpen();
        takenBy = who;
        takenAt = now;
    }

    /** @throws BusinessRuleViolation MISUSE_REPORT_DONE, MISUSE_TEXT_MISSING, MISUSE_TEXT_TOO_LONG */
    public MisuseNote note(String text, String who, Instant now) {
        checkOpen();
        return new MisuseNote(this, text, who, now);
    }

    /**
     * @param outcome what came of it
     * @throws BusinessRuleViolation MISUSE_REPORT_DONE, MISUSE_TEXT_MISSING, MISUSE_TEXT_TOO_LONG
     */
    public void close(String outcome, String who, Instant now) {
        checkOpen();
        this.outcome = written(outcome);
        closedBy = who;
        closedAt = now;
    }

    private void checkOpen() {
        if (closedAt != null) {
            throw new BusinessRuleViolation(AccessError.MISUSE_REPORT_DONE, closedBy);
        }
    }

    public MisuseState state() {
        if (closedAt != null) {
            return MisuseState.CLOSED;
        }
        return takenAt == null ? MisuseState.OPEN : MisuseState.TAKEN;
    }

    public CustomerUser user() {
        return user;
    }

    public MisuseGround ground() {
        return ground;
    }

    public String told() {
        return told;
    }

    public boolean isByLink() {
        return byLink;
    }

    public String address() {
        return address;
    }

    public int sessionsEnded() {
        return sessionsEnded;
    }

    public Instant reportedAt() {
        return reportedAt;
    }

    public Optional<Instant> takenAt() {
        return Optional.ofNullable(takenAt);
    }

    public Optional<String> takenBy() {
        return Optional.ofNullable(takenBy);
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    public Optional<String> closedBy() {
        return Optional.ofNullable(closedBy);
    }

    public Optional<String> outcome() {
        return Optional.ofNullable(outcome);
    }
}
