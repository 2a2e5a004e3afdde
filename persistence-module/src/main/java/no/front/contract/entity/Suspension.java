package no.front.contract.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.StoredEntity;
import no.front.platform.entity.Changes;

/**
 * Delivery is stopped, for a whole contract, an account or one product of it, until it is resumed (CON-15). Several may
 * hold at once; delivery goes on when the last of them is lifted. The monthly fee runs on if the customer's breach caused
 * it, otherwise not; a suspicion that turns out unfounded was none.
 */
@Entity
@Table(name = "suspension")
public class Suspension extends StoredEntity {

    private static final int LONGEST_REASON = 2000;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "contract_id")
    private Contract contract;

    /** Null for all of them. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    private Account account;

    /** Null for all of the account or contract. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "subscription_id")
    private Subscription subscription;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "force_majeure_id")
    private ForceMajeure forceMajeure;

    @Enumerated(EnumType.STRING)
    private SuspensionCause cause;

    private String reason;

    @Column(name = "from_date")
    private LocalDate from;

    @Column(name = "suspended_at")
    private Instant suspendedAt;

    @Column(name = "suspended_by")
    private String suspendedBy;

    /** The first day it no longer holds. */
    @Column(name = "resumed_on")
    private LocalDate resumedOn;

    @Column(name = "resumed_at")
    private Instant resumedAt;

    @Column(name = "resumed_by")
    private String resumedBy;

    @Column(name = "resume_reason")
    private String resumeReason = "";

    private boolean unfounded;

    protected Suspension() {}

    /**
     * What is stopped: an account, a product, or with neither the whole contract.
     *
     * @param account null for all
     * @param subscription null for all
     */
    public record Scope(Account account, Subscription subscription) {

        public static final Scope WHOLE = new Scope(null, null);

        public static Scope of(Account account) {
            return new Scope(account, null);
        }

        public static Scope of(Subscription subscription) {
            return new Scope(null, subscription);
        }

        @Override
        public String toString() {
            return subscription != null ? subscription.product().code() : account != null ? account.number() : "";
        }
    }

    Suspension(
            Contract contract,
            Scope scope,
            SuspensionCause cause,
            String reason,
            LocalDate from,
            Instant now,
            String by) {
        this.contract = contract;
        this.account = scope.account();
        this.subscription = scope.subscription();
        this.cause = cause;
        this.reason = Texts.required(reason, LONGEST_REASON);
        this.from = from;
        this.suspendedAt = now;
        this.suspendedBy = by;
    }

    void because(ForceMajeure event) {
        this.forceMajeure = event;
    }

    /** @throws BusinessRuleViolation SUSPENSION_OVER with who resumed it, TEXT_MISSING */
    Changes resume(String reason, boolean unfounded, LocalDate today, Instant now, String by) {
        if (!isOpen()) {
            throw new BusinessRuleViolation(ContractError.SUSPENSION_OVER, resumedBy);
        }
        this.resumeReason = Texts.required(reason, LONGEST_REASON);
        this.unfounded = unfounded;
        this.resumedOn = today.isBefore(from) ? from : today;
        this.resumedAt = now;
        this.resumedBy = by;
        return Changes.none().field("suspension", toString(), null).field("unfounded", null, unfounded ? "true" : null);
    }

    public boolean isOpen() {
        return resumedOn == null;
    }

    /** Whether delivery is stopped by it on that day; on the day it is resumed it no longer is. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (resumedOn == null || day.isBefore(resumedOn));
    }

    /** CON-15: the customer's breach caused it. CON-13: force majeure never did. */
    public boolean feeRunsOn() {
        return cause.isCustomersBreach() && !unfounded;
    }

    public boolean covers(Subscription one) {
        return subscription != null
                ? subscription.id() == one.id()
                : account == null || account.id() == one.account().id();
    }

    public boolean covers(Account one) {
        return subscription == null && (account == null || account.id() == one.id());
    }

    public boolean isWhole() {
        return account == null && subscription == null;
    }

    /** Stops the same things for the same cause. */
    boolean repeats(Scope scope, SuspensionCause cause) {
        return isOpen() && this.cause == cause && scope().toString().equals(scope.toString());
    }

    /** Reads what is read late. */
    void whole() {
        if (subscription != null) {
            subscription.product().code();
        }
        if (account != null) {
            account.number();
        }
    }

    public Contract contract() {
        return contract;
    }

    public Scope scope() {
        return new Scope(account, subscription);
    }

    public Optional<ForceMajeure> forceMajeure() {
        return Optional.ofNullable(forceMajeure);
    }

    public SuspensionCause cause() {
        return cause;
    }

    public String reason() {
        return reason;
    }

    public LocalDate from() {
        return from;
    }

    public Instant suspendedAt() {
        return suspendedAt;
    }

    public String suspendedBy() {
        return suspendedBy;
    }

    public Optional<LocalDate> resumedOn() {
        return Optional.ofNullable(resumedOn);
    }

    public Optional<Instant> resumedAt() {
        return Optional.ofNullable(resumedAt);
    }

    public Optional<String> resumedBy() {
        return Optional.ofNullable(resumedBy);
    }

    public String resumeReason() {
        return resumeReason;
    }

    public boolean isUnfounded() {
        return unfounded;
    }

    /** For the change log. */
    @Override
    public String toString() {
        return (cause + " " + scope()).strip();
    }
}
