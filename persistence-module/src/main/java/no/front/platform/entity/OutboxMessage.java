package no.front.platform.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import no.front.kernel.Language;
import no.front.kernel.StoredEntity;

/**
 * A mail, SMS or letter. It is written in the transaction that causes it, so that there is none without its cause and no
 * cause without it, and is sent afterwards: exactly once in our books, at least once outside. Its Message-ID is fixed when
 * it is written, so that a repeat after a crash can be told from a second message. A dispatcher claims it, hands it over,
 * and marks it SENT; what fails is tried again after a growing delay and given up in the end. The content of a
 * confidential one (codes, links) is erased once nobody needs it.
 */
@Entity
@Table(name = "outbox_message")
public class OutboxMessage extends StoredEntity implements ChangeSubject {

    private static final int LONGEST_FAILURE = 500;

    @Enumerated(EnumType.STRING)
    private OutboxChannel channel;

    @Enumerated(EnumType.STRING)
    private OutboxStatus status;

    private String recipient;
    private String subject;

    @Lob
    private String body;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Column(name = "customer_id")
    private Long customerId;

    private String purpose;
    private boolean confidential;

    @Column(name = "message_id")
    private String messageId;

    @Column(name = "business_at")
    private Instant businessAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    private int attempts;
    private String claim;

    @Column(name = "claimed_at")
    private Instant claimedAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    private String transport;

    @Column(name = "last_failure")
    private String lastFailure;

    @Column(name = "content_erased_at")
    private Instant contentErasedAt;

    protected OutboxMessage() {}

    public OutboxMessage(OutboxChannel channel, Draft draft, String messageId, Instant businessAt, Instant createdAt) {
        this.channel = channel;
        this.status = OutboxStatus.WAITING;
        this.recipient = draft.recipient();
        this.subject = draft.subject();
        this.body = draft.body();
        this.language = draft.language();
        this.customerId = draft.customerId().isPresent() ? draft.customerId().getAsLong() : null;
        this.purpose = draft.purpose();
        this.confidential = draft.confidential();
        this.messageId = messageId;
        this.businessAt = businessAt;
        this.createdAt = createdAt;
        this.nextAttemptAt = channel == OutboxChannel.LETTER ? null : createdAt;
        this.transport = "";
        this.lastFailure = "";
    }

    /**
     * What somebody wants sent.
     *
     * @param recipient mail address, number in E.164, or postal address with line breaks
     * @param subject one line; "" for SMS
     * @param body plain text
     * @param purpose what for, as a short key, e.g. {@code INVITATION}
     * @param confidential holds a code or a link that opens something: shown to nobody outside demo mode, erased once sent
     */
    public record Draft(
            String recipient,
            String subject,
            String body,
            Language language,
            OptionalLong customerId,
            String purpose,
            boolean confidential) {

        /** Without the content: it may hold a code. */
        @Override
        public String toString() {
            return purpose + " message";
        }
    }

    public void sent(String transport, boolean eraseContent, Instant now) {
        this.status = OutboxStatus.SENT;
        this.attempts++;
        this.transport = transport;
        this.sentAt = now;
        this.nextAttemptAt = null;
        this.lastFailure = "";
        release();
        if (eraseContent && confidential) {
            eraseContent(now);
        }
    }

    /** Could not be handed over; tried again after the delay. */
    public void failed(String failure, Duration delay, Instant now) {
        this.status = OutboxStatus.FAILED;
        this.attempts++;
        this.lastFailure = cut(failure);
        this.nextAttemptAt = now.plus(delay);
        release();
    }

    /** Refused for good, or tried too often. */
    public void giveUp(String failure, boolean eraseContent, Instant now) {
        this.status = OutboxStatus.GIVEN_UP;
        this.attempts++;
        this.lastFailure = cut(failure);
        this.nextAttemptAt = null;
        release();
        if (eraseContent && confidential) {
            eraseContent(now);
        }
    }

    /** Whether a person may send it anew: it failed, and its content is still there. */
    public boolean mayBeRetried() {
        return status.mayBeRetried() && contentErasedAt == null;
    }

    /** A person asks to try at once; the delays begin anew. */
    public void retry(Instant now) {
        this.status = OutboxStatus.WAITING;
        this.attempts = 0;
        this.nextAttemptAt = now;
        release();
    }

    private void release() {
        claim = null;
        claimedAt = null;
    }

    private void eraseContent(Instant now) {
        body = "";
        contentErasedAt = now;
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_FAILURE ? text : text.substring(0, LONGEST_FAILURE - 1) + "…";
    }

    public OutboxChannel channel() {
        return channel;
    }

    public OutboxStatus status() {
        return status;
    }

    public String recipient() {
        return recipient;
    }

    public String subject() {
        return subject;
    }

    public String body() {
        return body;
    }

    public Language language() {
        return language;
    }

    public String purpose() {
        return purpose;
    }

    public boolean confidential() {
        return confidential;
    }

    public String messageId() {
        return messageId;
    }

    public Instant businessAt() {
        return businessAt;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Optional<Instant> nextAttemptAt() {
        return Optional.ofNullable(nextAttemptAt);
    }

    public int attempts() {
        return attempts;
    }

    /** Mark of the dispatcher that is at it; "" when none is. */
    public String claim() {
        return claim == null ? "" : claim;
    }

    public Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    public String transport() {
        return transport;
    }

    public String lastFailure() {
        return lastFailure;
    }

    public Optional<Instant> contentErasedAt() {
        return Optional.ofNullable(contentErasedAt);
    }

    @Override
    public String subjectType() {
        return "OutboxMessage";
    }

    @Override
    public long subjectId() {
        return id();
    }

    @Override
    public String subjectLabel() {
        return channel + " " + purpose;
    }

    @Override
    public OptionalLong subjectCustomer() {
        return customerId == null ? OptionalLong.empty() : OptionalLong.of(customerId);
    }
}
