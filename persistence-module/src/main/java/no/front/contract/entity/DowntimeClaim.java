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
import java.util.OptionalLong;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.kernel.StoredEntity;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;
import no.front.platform.entity.OrganisationOwned;

/**
 * A customer claims a price reduction for downtime of a product it has (CON-14). Once for each event and product; granted, it
 * becomes a charge below zero on the next invoice, and then or refused it is over.
 */
@Entity
@Table(name = "downtime_claim")
public class DowntimeClaim extends StoredEntity implements ChangeSubject, OrganisationOwned {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NOTE = 1000;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "downtime_id")
    private Downtime downtime;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "subscription_id")
    private Subscription subscription;

    @Column(name = "claimed_on")
    private LocalDate claimedOn;

    @Column(name = "claimed_by")
    private String claimedBy;

    @Enumerated(EnumType.STRING)
    private ClaimStatus status = ClaimStatus.OPEN;

    private long minutes;
    private Money amount = Money.ZERO;
    private boolean capped;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "charge_id")
    private ContractCharge charge;

    private String note = "";

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "settled_at")
    private Instant settledAt;

    @Column(name = "settled_by")
    private String settledBy;

    protected DowntimeClaim() {}

    /** @param claimedBy who at the customer @throws BusinessRuleViolation TEXT_MISSING, TOO_LONG */
    public DowntimeClaim(
            Downtime downtime,
            Subscription subscription,
            LocalDate claimedOn,
            String claimedBy,
            Instant now,
            String by) {
        this.downtime = downtime;
        this.subscription = subscription;
        this.claimedOn = claimedOn;
        this.claimedBy = Texts.required(claimedBy, LONGEST_NAME);
        this.recordedAt = now;
        this.recordedBy = by;
    }

    /**
     * @param amount what is given back, above zero
     * @param capped whether a limit of CON-14 made it less
     * @param charge the same, below zero, for the next invoice
     * @throws BusinessRuleViolation CLAIM_SETTLED
     */
    public Changes grant(long minutes, Money amount, boolean capped, ContractCharge charge, Instant now, String by) {
        settle(ClaimStatus.GRANTED, now, by);
        this.minutes = minutes;
        this.amount = amount;
        this.capped = capped;
        this.charge = charge;
        return Changes.none().field("downtimeClaim", ClaimStatus.OPEN, status).field("amount", null, amount);
    }

    /** @throws BusinessRuleViolation CLAIM_SETTLED, TEXT_MISSING, TOO_LONG */
    public Changes refuse(String why, Instant now, String by) {
        String reason = Texts.required(why, LONGEST_NOTE);
        settle(ClaimStatus.REFUSED, now, by);
        note = reason;
        return Changes.none().field("downtimeClaim", ClaimStatus.OPEN, status);
    }

    private void settle(ClaimStatus to, Instant now, String by) {
        if (status != ClaimStatus.OPEN) {
            throw new BusinessRuleViolation(AdjustmentError.CLAIM_SETTLED, settledBy);
        }
        status = to;
        settledAt = now;
        settledBy = by;
    }

    public Downtime downtime() {
        return downtime;
    }

    public Subscription subscription() {
        return subscription;
    }

    public LocalDate claimedOn() {
        return claimedOn;
    }

    public String claimedBy() {
        return claimedBy;
    }

    public ClaimStatus status() {
        return status;
    }

    public boolean isOpen() {
        return status == ClaimStatus.OPEN;
    }

    /** Without service, as granted. */
    public long minutes() {
        return minutes;
    }

    /** Given back, NOK excl. VAT; 0.00 unless granted. */
    public Money amount() {
        return amount;
    }

    /** Whether a limit of CON-14 made it less. */
    public boolean isCapped() {
        return capped;
    }

    public Optional<ContractCharge> charge() {
        return Optional.ofNullable(charge);
    }

    public String note() {
        return note;
    }

    public Optional<Instant> settledAt() {
        return Optional.ofNullable(settledAt);
    }

    public Optional<String> settledBy() {
        return Optional.ofNullable(settledBy);
    }

    /** Itself, with all that is read late read. */
    public DowntimeClaim whole() {
        downtime.product().code();
        subscription.product().code();
        subscription.account().contract().number();
        subscription.account().contract().customer().name();
        return this;
    }

    @Override
    public long organisationId() {
        return subscription.account().organisationId();
    }

    @Override
    public String subjectType() {
        return "DowntimeClaim";
    }

    @Override
    public long subjectId() {
        return id();
    }

    @Override
    public String subjectLabel() {
        return subscription.account().number();
    }

    @Override
    public OptionalLong subjectCustomer() {
        return OptionalLong.of(organisationId());
    }
}
