package no.front.privacy.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.StoredEntity;

/** A yes or a no of a customer's user, with the text that it was said to (PRV-8); never changed, so that it is proof. */
@Entity
@Table(name = "consent_event")
public class ConsentEvent extends StoredEntity {

    private static final int LONGEST_NOTE = 500;

    @Column(name = "customer_user_id")
    private long userId;

    @Enumerated(EnumType.STRING)
    private ConsentPurpose purpose;

    private boolean given;

    @Enumerated(EnumType.STRING)
    private ConsentSource source;

    @Column(name = "text_version")
    private String textVersion;

    @Column(name = "shown_text")
    private String shownText;

    private String note;

    @Column(name = "said_at")
    private Instant saidAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected ConsentEvent() {}

    /**
     * How it was said.
     *
     * @param text that was shown; "" where nothing was
     * @param note of staff who recorded it; may be empty
     */
    public record Circumstances(ConsentSource source, String text, String note, Instant at, String by) {}

    /** @throws BusinessRuleViolation TOO_LONG */
    public ConsentEvent(long userId, ConsentPurpose purpose, boolean given, Circumstances how) {
        String cleaned = how.note() == null ? "" : how.note().strip();
        if (cleaned.length() > LONGEST_NOTE) {
            throw new BusinessRuleViolation(PrivacyError.TOO_LONG, LONGEST_NOTE);
        }
        this.userId = userId;
        this.purpose = purpose;
        this.given = given;
        this.source = how.source();
        this.textVersion = purpose.textVersion();
        this.shownText = how.text();
        this.note = cleaned;
        this.saidAt = how.at();
        this.recordedBy = how.by();
    }

    public ConsentPurpose purpose() {
        return purpose;
    }

    /** A yes; otherwise a no. */
    public boolean isGiven() {
        return given;
    }

    public ConsentSource source() {
        return source;
    }

    public String textVersion() {
        return textVersion;
    }

    public String shownText() {
        return shownText;
    }

    public String note() {
        return note;
    }

    public Instant saidAt() {
        return saidAt;
    }

    public String recordedBy() {
        return recordedBy;
    }
}
