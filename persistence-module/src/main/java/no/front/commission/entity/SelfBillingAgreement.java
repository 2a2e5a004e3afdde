package no.front.commission.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import no.front.customer.entity.Customer;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.StoredEntity;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;
import no.front.platform.entity.StoredDocument;

/**
 * That Front may write a customer's sales document for its commission (CPA-7). Bokføringsforskriften 5-2-1 lets the buyer do so
 * only where it is agreed in writing beforehand. Recorded by staff, ended by staff, never changed.
 */
@Entity
@Table(name = "self_billing_agreement")
public class SelfBillingAgreement extends StoredEntity implements ChangeSubject {

    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_EDITION = 100;
    public static final int LONGEST_REASON = 1000;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "customer_id")
    private Customer customer;

    @Column(name = "agreed_on")
    private LocalDate agreedOn;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "agreed_by")
    private String agreedBy;

    private String edition;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "document_id")
    private StoredDocument document;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private String endedBy = "";

    @Column(name = "end_reason")
    private String endReason = "";

    protected SelfBillingAgreement() {}

    /**
     * What was agreed.
     *
     * @param startsOn not before it was agreed
     * @param agreedBy who agreed for the customer
     * @param edition which text, e.g. the edition of the terms
     */
    public record Terms(LocalDate agreedOn, LocalDate startsOn, String agreedBy, String edition) {}

    /**
     * @param document the signed paper, null for none
     * @param today it can't be agreed in the future
     * @throws BusinessRuleViolation AGREEMENT_DAYS, AGREED_BY_MISSING, EDITION_MISSING, TOO_LONG
     */
    public SelfBillingAgreement(
            Customer customer, Terms terms, StoredDocument document, LocalDate today, Instant now, String by) {
        if (terms.agreedOn() == null
                || terms.startsOn() == null
                || terms.agreedOn().isAfter(today)
                || terms.startsOn().isBefore(terms.agreedOn())) {
            throw new BusinessRuleViolation(NoteError.AGREEMENT_DAYS);
        }
        this.customer = customer;
        this.agreedOn = terms.agreedOn();
        this.startsOn = terms.startsOn();
        this.agreedBy = text(terms.agreedBy(), NoteError.AGREED_BY_MISSING, LONGEST_NAME);
        this.edition = text(terms.edition(), NoteError.EDITION_MISSING, LONGEST_EDITION);
        this.document = document;
        this.recordedAt = now;
        this.recordedBy = by;
    }

    private static String text(String text, NoteError missing, int longest) {
        String clean = text == null ? "" : text.strip();
        if (clean.isEmpty()) {
            throw new BusinessRuleViolation(missing);
        }
        if (clean.length() > longest) {
            throw new BusinessRuleViolation(NoteError.TOO_LONG, longest);
        }
        return clean;
    }

    /**
     * Ends it; notes that were written by it stand.
     *
     * @param on its last day
     * @throws BusinessRuleViolation AGREEMENT_ENDED, AGREEMENT_DAYS, REASON_MISSING, TOO_LONG
     */
    public Changes end(LocalDate on, String reason, Instant now, String by) {
        if (endsOn != null) {
            throw new BusinessRuleViolation(NoteError.AGREEMENT_ENDED);
        }
        if (on == null || on.isBefore(startsOn)) {
            throw new BusinessRuleViolation(NoteError.AGREEMENT_DAYS);
        }
        endReason = text(reason, NoteError.REASON_MISSING, LONGEST_REASON);
        endsOn = on;
        endedAt = now;
        endedBy = by;
        return Changes.none().field("lastDay", null, on);
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(startsOn) && (endsOn == null || !day.isAfter(endsOn));
    }

    public boolean isEnded() {
        return endsOn != null;
    }

    public Customer customer() {
        return customer;
    }

    public LocalDate agreedOn() {
        return agreedOn;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    /** The last day; empty while it runs. */
    public Optional<LocalDate> endsOn() {
        return Optional.ofNullable(endsOn);
    }

    /** Who agreed for the customer. */
    public String agreedBy() {
        return agreedBy;
    }

    /** Which text was agreed. */
    public String edition() {
        return edition;
    }

    /** The signed paper. */
    public OptionalLong documentId() {
        return document == null ? OptionalLong.empty() : OptionalLong.of(document.id());
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String recordedBy() {
        return recordedBy;
    }

    /** "" while it runs. */
    public String endedBy() {
        return endedBy;
    }

    /** "" while it runs. */
    public String endReason() {
        return endReason;
    }

    @Override
    public String subjectType() {
        return "SelfBillingAgreement";
    }

    @Override
    public long subjectId() {
        return id();
    }

    @Override
    public String subjectLabel() {
        return edition;
    }

    @Override
    public OptionalLong subjectCustomer() {
        return OptionalLong.of(customer.id());
    }
}
