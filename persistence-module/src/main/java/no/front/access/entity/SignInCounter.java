package no.front.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * Failed sign-ins of one user name or one network address (ACC-6), also of names that nobody has: both are slowed and
 * locked alike. What it counts is named by a hash, so that mistyped names and passwords are kept nowhere.
 */
@Entity
@Table(name = "sign_in_counter")
public class SignInCounter {

    @Id
    private String subject;

    private int failures;

    @Column(name = "last_failure_at")
    private Instant lastFailureAt;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    protected SignInCounter() {}

    public SignInCounter(String subject) {
        this.subject = subject;
    }

    /** How long to wait before the next try; zero = at once. */
    public Duration wait(FailurePolicy policy, Instant now) {
        if (lockedUntil != null && now.isBefore(lockedUntil)) {
            return Duration.between(now, lockedUntil);
        }
        if (isForgotten(policy, now)) {
            return Duration.ZERO;
        }
        Duration left = Duration.between(now, lastFailureAt.plus(policy.delayAfter(failures)));
        return left.isNegative() ? Duration.ZERO : left;
    }

    public boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    /** @return whether this failure locks */
    public boolean fail(FailurePolicy policy, Instant now) {
        failures = isForgotten(policy, now) ? 1 : failures + 1;
        lastFailureAt = now;
        boolean locks = failures >= policy.lockAt();
        lockedUntil = locks ? now.plus(policy.lock()) : null;
        return locks;
    }

    /** A try that was counted and never made. */
    public void takeBack() {
        failures = Math.max(0, failures - 1);
        lockedUntil = null;
    }

    public void forget() {
        failures = 0;
        lastFailureAt = null;
        lockedUntil = null;
    }

    private boolean isForgotten(FailurePolicy policy, Instant now) {
        boolean lockOver = lockedUntil != null && !now.isBefore(lockedUntil);
        return lastFailureAt == null || lockOver || !now.isBefore(lastFailureAt.plus(policy.memory()));
    }

    public int failures() {
        return failures;
    }
}
