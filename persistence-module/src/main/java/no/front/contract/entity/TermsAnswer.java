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
import java.util.Optional;
import java.util.OptionalLong;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.StoredEntity;
import no.front.platform.entity.Actor;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;
import no.front.platform.entity.OrganisationOwned;

/**
 * What a customer's user said to a version (CON-12): has read it, or disagrees. A disagreement is a case for sales until they
 * have settled it with the customer; it ends nothing by itself.
 */
@Entity
@Table(name = "terms_answer")
public class TermsAnswer extends StoredEntity implements ChangeSubject, OrganisationOwned {

    public static final int LONGEST = 2000;

    public enum Kind {
        READ,
        DISAGREED
    }

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "terms_version_id")
    private TermsVersion terms;

    @Column(name = "customer_id")
    private long customerId;

    @Column(name = "user_id")
    private long userId;

    @Column(name = "user_name")
    private String userName;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String remark;

    @Column(name = "answered_at")
    private Instant answeredAt;

    private String address;

    @Column(name = "settlement_note")
    private String settlementNote = "";

    @Column(name = "settled_at")
    private Instant settledAt;

    @Column(name = "settled_by")
    private String settledBy = "";

    protected TermsAnswer() {}

    /** @param remark what they disagree with; "" for none @throws BusinessRuleViolation TOO_LONG */
    public TermsAnswer(TermsVersion terms, Actor user, Kind kind, String remark, Instant now) {
        this.terms = terms;
        this.customerId = user.organisationId();
        this.userId = user.id();
        this.userName = user.name();
        this.kind = kind;
        this.remark = Texts.optional(remark, LONGEST);
        this.answeredAt = now;
        this.address = user.address();
    }

    /** What came of it. @throws BusinessRuleViolation TEXT_MISSING, TOO_LONG, TERMS_SETTLED */
    public Changes settle(String note, Instant now, String by) {
        if (!isOpen()) {
            throw new BusinessRuleViolation(ContractError.TERMS_SETTLED);
        }
        settlementNote = Texts.required(note, LONGEST);
        settledAt = now;
        settledBy = by;
        return Changes.none().field("note", null, settlementNote);
    }

    /** A disagreement that sales still have to settle. */
    public boolean isOpen() {
        return kind == Kind.DISAGREED && settledAt == null;
    }

    public TermsVersion terms() {
        return terms;
    }

    public String userName() {
        return userName;
    }

    public Kind kind() {
        return kind;
    }

    public String remark() {
        return remark;
    }

    public Instant answeredAt() {
        return answeredAt;
    }

    public String settlementNote() {
        return settlementNote;
    }

    public Optional<Instant> settledAt() {
        return Optional.ofNullable(settledAt);
    }

    public String settledBy() {
        return settledBy;
    }

    @Override
    public long organisationId() {
        return customerId;
    }

    @Override
    public String subjectType() {
        return "TermsAnswer";
    }

    @Override
    public long subjectId() {
        return id();
    }

    @Override
    public String subjectLabel() {
        return terms.label();
    }

    @Override
    public OptionalLong subjectCustomer() {
        return OptionalLong.of(customerId);
    }
}
