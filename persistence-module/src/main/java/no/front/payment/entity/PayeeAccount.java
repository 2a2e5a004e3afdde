package no.front.payment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import no.front.kernel.BankAccount;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.StoredEntity;
import no.front.platform.entity.Actor;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;
import no.front.platform.entity.OrganisationOwned;

/**
 * A bank account that a customer wants its money paid to (CPA-7). One person enters it, of Front or of the customer; the
 * customer is told at its earlier addresses; another person confirms it, and from then on it is in force until the next one
 * is. While one waits, nothing is paid: neither to the old account nor to the new.
 */
@Entity
@Table(name = "payee_account")
public class PayeeAccount extends StoredEntity implements ChangeSubject, OrganisationOwned {

    private static final int LONGEST_REASON = 1_000;

    @Column(name = "customer_id")
    private long customerId;

    private BankAccount account;

    @Enumerated(EnumType.STRING)
    private PayeeAccountStatus status;

    private String reason;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "entered_on")
    private LocalDate enteredOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "entered_by_kind")
    private Actor.Kind enteredByKind;

    @Column(name = "entered_by_id")
    private long enteredById;

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    private String decision = "";

    @Column(name = "replaced_at")
    private Instant replacedAt;

    protected PayeeAccount() {}

    /** @throws BusinessRuleViolation ACCOUNT_MISSING, PERSON_ONLY, REASON_MISSING, TOO_LONG */
    public PayeeAccount(long customerId, BankAccount account, String reason, Actor by, Instant at, LocalDate on) {
        if (account == null) {
            throw new BusinessRuleViolation(OutgoingError.ACCOUNT_MISSING);
        }
        requirePerson(by);
        this.customerId = customerId;
        this.account = account;
        this.reason = said(reason);
        this.status = PayeeAccountStatus.WAITING;
        this.enteredAt = at;
        this.enteredOn = on;
        this.enteredByKind = by.kind();
        this.enteredById = by.id();
        this.enteredBy = by.name();
    }

    /** @throws BusinessRuleViolation PERSON_ONLY, SAME_PERSON, ACCOUNT_STATUS */
    public Changes confirm(Actor by, Instant at) {
        requireDecidableBy(by);
        return decide(PayeeAccountStatus.IN_FORCE, "", by, at);
    }

    /** @throws BusinessRuleViolation REASON_MISSING, TOO_LONG, PERSON_ONLY, SAME_PERSON, ACCOUNT_STATUS */
    public Changes refuse(String why, Actor by, Instant at) {
        requireDecidableBy(by);
        return decide(PayeeAccountStatus.REFUSED, said(why), by, at);
    }

    /** @throws BusinessRuleViolation REASON_MISSING, TOO_LONG, PERSON_ONLY, ACCOUNT_STATUS */
    public Changes withdraw(String why, Actor by, Instant at) {
        requirePerson(by);
        return decide(PayeeAccountStatus.WITHDRAWN, said(why), by, at);
    }

    /** Another one is in force. */
    public void replaced(Instant at) {
        status = PayeeAccountStatus.REPLACED;
        replacedAt = at;
    }

    /** CPA-7: a person other than who entered it. @throws BusinessRuleViolation PERSON_ONLY, SAME_PERSON, ACCOUNT_STATUS */
    public void requireDecidableBy(Actor by) {
        requirePerson(by);
        if (isEnteredBy(by)) {
            throw new BusinessRuleViolation(OutgoingError.SAME_PERSON);
        }
        requireWaiting();
    }

    private void requireWaiting() {
        if (status != PayeeAccountStatus.WAITING) {
            throw new BusinessRuleViolation(OutgoingError.ACCOUNT_STATUS, status);
        }
    }

    private Changes decide(PayeeAccountStatus to, String why, Actor by, Instant at) {
        requireWaiting();
        status = to;
        decision = why;
        decidedAt = at;
        decidedBy = by.name();
        return Changes.none().field("status", PayeeAccountStatus.WAITING, to);
    }

    private static void requirePerson(Actor by) {
        if (!by.isSignedIn()) {
            throw new BusinessRuleViolation(OutgoingError.PERSON_ONLY);
        }
    }

    /** @throws BusinessRuleViolation REASON_MISSING, TOO_LONG */
    public static String said(String text) {
        String cleaned = text == null ? "" : text.strip();
        if (cleaned.isEmpty()) {
            throw new BusinessRuleViolation(OutgoingError.REASON_MISSING);
        }
        if (cleaned.length() > LONGEST_REASON) {
            throw new BusinessRuleViolation(OutgoingError.TOO_LONG, LONGEST_REASON);
        }
        return cleaned;
    }

    /** CPA-7: who entered it is no second person. */
    public boolean isEnteredBy(Actor actor) {
        return enteredByKind == actor.kind() && enteredById == actor.id();
    }

    @Override
    public long organisationId() {
        return customerId;
    }

    public BankAccount account() {
        return account;
    }

    public PayeeAccountStatus status() {
        return status;
    }

    public String reason() {
        return reason;
    }

    public Instant enteredAt() {
        return enteredAt;
    }

    public LocalDate enteredOn() {
        return enteredOn;
    }

    public String enteredBy() {
        return enteredBy;
    }

    public boolean isEnteredByCustomer() {
        return enteredByKind == Actor.Kind.CUSTOMER_USER;
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    public String decidedBy() {
        return decidedBy == null ? "" : decidedBy;
    }

    public String decision() {
        return decision;
    }

    public Optional<Instant> replacedAt() {
        return Optional.ofNullable(replacedAt);
    }

    @Override
    public String subjectType() {
        return "PayeeAccount";
    }

    @Override
    public long subjectId() {
        return id();
    }

    @Override
    public String subjectLabel() {
        return account.masked();
    }

    @Override
    public OptionalLong subjectCustomer() {
        return OptionalLong.of(customerId);
    }
}
