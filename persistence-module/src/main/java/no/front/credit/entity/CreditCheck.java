package no.front.credit.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import no.front.contract.entity.Order;
import no.front.contract.entity.OrderStatus;
import no.front.customer.entity.Customer;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.kernel.OrganisationNumber;
import no.front.kernel.Oslo;
import no.front.kernel.StoredEntity;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;

/**
 * A question to the credit bureau about who has ordered (CRE-1).
 *
 * <p>Its life: requested for a need, by staff or because an order on credit came in; asked, and asked again later when the
 * bureau fails; answered, unknown there, or given up. Of the answer only what CRE-1 names is kept. It is valid for some
 * time, and deleted when the decision that it served is old enough (CRE-6).
 */
@Entity
@Table(name = "credit_check")
public class CreditCheck extends StoredEntity implements ChangeSubject {

    public static final int LONGEST_NEED = 500;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "customer_id")
    private Customer customer;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "order_id")
    private Order order;

    /** The customer as long as it is pending, so that two at once can't ask twice; else null. */
    @Column(name = "pending_customer_id")
    private Long pendingCustomerId;

    @Column(name = "organisation_number")
    private OrganisationNumber organisationNumber;

    @Column(name = "sole_trader")
    private boolean soleTrader;

    @Enumerated(EnumType.STRING)
    private CreditCheckStatus status;

    private String need;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "requested_by")
    private String requestedBy;

    private boolean automatic;

    /** Sent with each try, so that the bureau can tell a repeat from a second question. */
    @Column(name = "own_reference")
    private String ownReference;

    private String provider = "";

    @Column(name = "bureau_reference")
    private String bureauReference = "";

    @Column(name = "checked_at")
    private Instant checkedAt;

    @Enumerated(EnumType.STRING)
    private CreditRating rating;

    private Integer score;

    private int remarks;

    @Column(name = "suggested_limit")
    private Money suggestedLimit;

    @Column(name = "accounts_filed")
    private Boolean accountsFiled;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "copy_letter_sent_on")
    private LocalDate copyLetterSentOn;

    private int attempts;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "last_failure")
    private BureauFailure lastFailure;

    private String claim;

    @Column(name = "claimed_at")
    private Instant claimedAt;

    protected CreditCheck() {}

    /**
     * Who wants to know, and why.
     *
     * @param need the reason to know, in words
     * @param soleTraderConfirmed the warning that a natural person is asked about was read and confirmed (CRE-6)
     * @param automatic asked because the order came in, by nobody
     */
    public record Request(String need, String by, boolean soleTraderConfirmed, boolean automatic) {}

    /**
     * @param now by the business clock
     * @param realNow by the time on the wall
     * @throws BusinessRuleViolation NEED_MISSING, TOO_LONG, PREPAID, SOLE_TRADER_UNCONFIRMED, NUMBER_MISSING,
     *     NOT_NEEDED
     */
    public static CreditCheck request(Order order, Request request, String ownReference, Instant now, Instant realNow) {
        Customer customer = order.customer();
        String need = request.need() == null ? "" : request.need().strip();
        if (need.isEmpty()) {
            throw new BusinessRuleViolation(CreditError.NEED_MISSING);
        }
        if (need.length() > LONGEST_NEED) {
            throw new BusinessRuleViolation(CreditError.TOO_LONG, LONGEST_NEED);
        }
        if (order.isPrepaid()) {
            throw new BusinessRuleViolation(CreditError.PREPAID);
        }
        if (!isNeededFor(order)) {
            throw new BusinessRuleViolation(CreditError.NOT_NEEDED, order.status());
        }
        boolean soleTrader = customer.form().isSoleTrader();
        if (soleTrader && !request.soleTraderConfirmed()) {
            throw new BusinessRuleViolation(CreditError.SOLE_TRADER_UNCONFIRMED);
        }
        CreditCheck check = new CreditCheck();
        check.customer = customer;
        check.order = order;
        check.pendingCustomerId = customer.id();
        check.organisationNumber =
                customer.organisationNumber().orElseThrow(() -> new BusinessRuleViolation(CreditError.NUMBER_MISSING));
        check.soleTrader = soleTrader;
        check.status = CreditCheckStatus.PENDING;
        check.need = need;
        check.requestedAt = now;
        check.requestedBy = request.by();
        check.automatic = request.automatic();
        check.ownReference = ownReference;
        check.nextAttemptAt = realNow;
        return check;
    }

    /** Only an order that is received and still open gives a reason to know. */
    private static boolean isNeededFor(Order order) {
        return order.status().isOpen() && order.status() != OrderStatus.AWAITING_ACCEPTANCE;
    }

    public boolean isStillNeeded() {
        return isNeededFor(order);
    }

    /** For the log, which more people may read: neither need nor any value of the answer stands there (CRE-6). */
    public Changes requested() {
        return Changes.none().field("status", null, status);
    }

    /** The bureau has told. @param validDays how long it may be used */
    public Changes answered(BureauReport report, String provider, int validDays, Instant now) {
        bureauReference = report.reference();
        rating = report.rating();
        score = report.score();
        remarks = report.remarks();
        suggestedLimit = report.limit();
        accountsFiled = report.accountsFiled();
        copyLetterSentOn = report.copyLetterOn();
        validUntil = Oslo.dayOf(now).plusDays(validDays);
        return end(CreditCheckStatus.DONE, provider, now);
    }

    /** The bureau does not know the organisation. */
    public Changes unknown(String provider, int validDays, Instant now) {
        validUntil = Oslo.dayOf(now).plusDays(validDays);
        return end(CreditCheckStatus.UNKNOWN, provider, now);
    }

    /** CRE-1: a failed try is repeated after the delay, never taken for an answer. */
    public void failed(BureauFailure failure, Duration delay, Instant realNow) {
        attempts++;
        lastFailure = failure;
        nextAttemptAt = realNow.plus(delay);
        release();
    }

    /** CRE-1: the last try failed. */
    public Changes giveUp(BureauFailure failure, String provider, Instant now) {
        attempts++;
        lastFailure = failure;
        return end(CreditCheckStatus.NO_ANSWER, provider, now);
    }

    /** Nobody is asked: there is no need to know any more. */
    public Changes cancel(Instant now) {
        return end(CreditCheckStatus.CANCELLED, "", now);
    }

    private Changes end(CreditCheckStatus end, String provider, Instant now) {
        CreditCheckStatus before = status;
        status = end;
        this.provider = provider;
        checkedAt = now;
        pendingCustomerId = null;
        nextAttemptAt = null;
        release();
        return Changes.none().field("status", before, status);
    }

    private void release() {
        claim = null;
        claimedAt = null;
    }

    /** CRE-6: told by the bureau some other way than in its answer. @throws BusinessRuleViolation NO_COPY_LETTER */
    public Changes copyLetterSent(LocalDate on) {
        if (!soleTrader || status != CreditCheckStatus.DONE) {
            throw new BusinessRuleViolation(CreditError.NO_COPY_LETTER);
        }
        LocalDate before = copyLetterSentOn;
        copyLetterSentOn = on;
        return Changes.none().field("copyLetterSentOn", before, on);
    }

    /** May be used for a decision of that day (CRE-1); one that is pending or failed never. */
    public boolean isValidOn(LocalDate day) {
        return validUntil != null && !validUntil.isBefore(day);
    }

    public Customer customer() {
        return customer;
    }

    public Order order() {
        return order;
    }

    public OrganisationNumber organisationNumber() {
        return organisationNumber;
    }

    public boolean isOfSoleTrader() {
        return soleTrader;
    }

    public CreditCheckStatus status() {
        return status;
    }

    public String need() {
        return need;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public String requestedBy() {
        return requestedBy;
    }

    public boolean isAutomatic() {
        return automatic;
    }

    public String ownReference() {
        return ownReference;
    }

    public String provider() {
        return provider;
    }

    public String bureauReference() {
        return bureauReference;
    }

    public Optional<Instant> checkedAt() {
        return Optional.ofNullable(checkedAt);
    }

    public Optional<CreditRating> rating() {
        return Optional.ofNullable(rating);
    }

    public Optional<Integer> score() {
        return Optional.ofNullable(score);
    }

    public int remarks() {
        return remarks;
    }

    public Optional<Money> suggestedLimit() {
        return Optional.ofNullable(suggestedLimit);
    }

    public Optional<Boolean> accountsFiled() {
        return Optional.ofNullable(accountsFiled);
    }

    public Optional<LocalDate> validUntil() {
        return Optional.ofNullable(validUntil);
    }

    public Optional<LocalDate> copyLetterSentOn() {
        return Optional.ofNullable(copyLetterSentOn);
    }

    /** By the time on the wall. */
    public Optional<Instant> nextAttemptAt() {
        return Optional.ofNullable(nextAttemptAt);
    }

    public int attempts() {
        return attempts;
    }

    public Optional<BureauFailure> lastFailure() {
        return Optional.ofNullable(lastFailure);
    }

    /** Itself, with all that is read late read, so that it is whole when the transaction is over. */
    public CreditCheck whole() {
        customer.name();
        order.number();
        return this;
    }

    @Override
    public String subjectType() {
        return "CreditCheck";
    }

    @Override
    public long subjectId() {
        return id();
    }

    @Override
    public String subjectLabel() {
        return order.number();
    }

    @Override
    public OptionalLong subjectCustomer() {
        return OptionalLong.of(customer.id());
    }
}
