package no.front.credit.entity;

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
import java.util.OptionalLong;
import no.front.contract.entity.Order;
import no.front.customer.entity.Customer;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.kernel.StoredEntity;
import no.front.platform.entity.Actor;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;

/**
 * What a member of staff has decided about an order's credit (CRE-3); written once and never changed. A later decision is
 * another one, and the latest holds. Outcome, limit, reason and date stay with the contract; note and what was recommended
 * go with the data of the check (CRE-6).
 */
@Entity
@Table(name = "credit_decision")
public class CreditDecision extends StoredEntity implements ChangeSubject {

    public static final int LONGEST_REASON = 1000;
    public static final int LONGEST_NOTE = 4000;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "order_id")
    private Order order;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "customer_id")
    private Customer customer;

    @Column(name = "check_id")
    private Long checkId;

    @Enumerated(EnumType.STRING)
    private CreditOutcome outcome;

    @Column(name = "credit_limit")
    private Money limit;

    @Column(name = "security_amount")
    private Money securityAmount;

    private String reason;

    @Enumerated(EnumType.STRING)
    private Advice advice;

    private String note;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    protected CreditDecision() {}

    /**
     * What was decided.
     *
     * @param limit of credit, NOK incl. VAT; zero where none is given
     * @param security the deposit to pay first, null for none
     * @param reason can be told to the customer; "" where none needs to be
     * @param note for the house only
     */
    public record Ruling(CreditOutcome outcome, Money limit, Money security, String reason, String note) {}

    /**
     * @param checkId the check it rests on, null for none
     * @param advice what the policy recommended
     * @throws BusinessRuleViolation STAFF_ONLY (PRV-15), TOO_LONG
     */
    public static CreditDecision of(Order order, Ruling ruling, Long checkId, Advice advice, Instant now, Actor by) {
        if (!by.isStaff()) {
            throw new BusinessRuleViolation(CreditError.STAFF_ONLY);
        }
        CreditDecision decision = new CreditDecision();
        decision.order = order;
        decision.customer = order.customer();
        decision.checkId = checkId;
        decision.outcome = ruling.outcome();
        decision.limit = ruling.limit();
        decision.securityAmount = ruling.security();
        decision.reason = held(ruling.reason(), LONGEST_REASON);
        decision.note = held(ruling.note(), LONGEST_NOTE);
        decision.advice = advice;
        decision.decidedAt = now;
        decision.decidedBy = by.name();
        return decision;
    }

    private static String held(String text, int most) {
        String cleaned = text == null ? "" : text.strip();
        if (cleaned.length() > most) {
            throw new BusinessRuleViolation(CreditError.TOO_LONG, most);
        }
        return cleaned;
    }

    /** For the log, which more people may read than the note, so that it does not stand there (CRE-6). */
    public Changes decided() {
        return Changes.none()
                .field("creditOutcome", null, outcome)
                .field("creditLimit", null, limit)
                .field("creditSecurity", null, securityAmount)
                .field("creditReason", null, reason);
    }

    public Order order() {
        return order;
    }

    public Customer customer() {
        return customer;
    }

    public Optional<Long> checkId() {
        return Optional.ofNullable(checkId);
    }

    public CreditOutcome outcome() {
        return outcome;
    }

    /** NOK incl. VAT. */
    public Money limit() {
        return limit;
    }

    public Optional<Money> securityAmount() {
        return Optional.ofNullable(securityAmount);
    }

    public String reason() {
        return reason;
    }

    /** Empty once the data of the check are deleted. */
    public Optional<Advice> advice() {
        return Optional.ofNullable(advice);
    }

    /** "" once the data of the check are deleted. */
    public String note() {
        return note;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public String decidedBy() {
        return decidedBy;
    }

    /** Itself, with all that is read late read. */
    public CreditDecision whole() {
        customer.name();
        order.number();
        return this;
    }

    @Override
    public String subjectType() {
        return "CreditDecision";
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
