package no.front.billing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import no.front.kernel.OrganisationNumber;
import no.front.kernel.StoredEntity;

/**
 * What the directory of receivers last said about an organisation (BIL-5): invoice and credit note each by itself. It is asked
 * again when the answer is a day old and somebody is to be invoiced. A question without an answer changes nothing of what is
 * known: it is never taken for a no.
 */
@Entity
@Table(name = "receiver_lookup")
public class ReceiverLookup extends StoredEntity {

    /** An answer may be used for so long without asking again. */
    public static final Duration FRESH = Duration.ofHours(24);

    @Column(name = "organisation_number")
    private OrganisationNumber organisationNumber;

    private Boolean invoice;

    @Column(name = "credit_note")
    private Boolean creditNote;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private LinkFailure failure;

    protected ReceiverLookup() {}

    public ReceiverLookup(OrganisationNumber organisationNumber) {
        this.organisationNumber = organisationNumber;
    }

    /** The directory has answered. */
    public void answered(boolean invoice, boolean creditNote, Instant now) {
        this.invoice = invoice;
        this.creditNote = creditNote;
        this.answeredAt = now;
        this.askedAt = now;
        this.failure = null;
    }

    /** It was asked, and gave no usable answer. */
    public void unanswered(LinkFailure why, Instant now) {
        this.askedAt = now;
        this.failure = why;
    }

    /** Whether it needs no question now. */
    public boolean isFresh(Instant now) {
        return answeredAt != null && now.isBefore(answeredAt.plus(FRESH));
    }

    /** By the last answer, however old it is. */
    public EhfCapability capability(InvoiceKind kind) {
        Boolean said = kind == InvoiceKind.CREDIT_NOTE ? creditNote : invoice;
        if (said == null) {
            return EhfCapability.UNKNOWN;
        }
        return said ? EhfCapability.REGISTERED : EhfCapability.NOT_REGISTERED;
    }

    public OrganisationNumber organisationNumber() {
        return organisationNumber;
    }

    /** When the last usable answer came. */
    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    public Optional<Instant> askedAt() {
        return Optional.ofNullable(askedAt);
    }

    /** Why the last question had no answer; empty if it had. */
    public Optional<LinkFailure> failure() {
        return Optional.ofNullable(failure);
    }
}
