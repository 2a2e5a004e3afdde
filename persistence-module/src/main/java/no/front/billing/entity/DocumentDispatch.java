package no.front.billing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import no.front.customer.entity.InvoiceDelivery;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.StoredEntity;
import no.front.platform.entity.Changes;

/**
 * One way in which what was issued is sent (BIL-5). It waits, is handed over, and is delivered; or it is refused or
 * given up, and the next way begins as a row of its own, so that all that was tried can be seen. Its external id is fixed
 * when it is written, so that the other side can drop a repeat: a repeat is possible only between its OK and our commit.
 */
@MappedSuperclass
public abstract class DocumentDispatch extends StoredEntity {

    public static final int LONGEST_REASON = 1000;
    private static final int LONGEST_ANSWER = 500;

    private int position;

    @Enumerated(EnumType.STRING)
    private InvoiceDelivery channel;

    @Enumerated(EnumType.STRING)
    private DispatchState state = DispatchState.QUEUED;

    @Enumerated(EnumType.STRING)
    private DispatchCause cause;

    private String reason;

    @Column(name = "external_id")
    private String externalId;

    private String recipient = "";

    @Enumerated(EnumType.STRING)
    private DispatchTrouble trouble;

    @Enumerated(EnumType.STRING)
    private LinkFailure failure;

    private String answer = "";

    private int attempts;
    private int questions;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    private String claim;

    @Column(name = "claimed_at")
    private Instant claimedAt;

    @Column(name = "outbox_id")
    private Long outboxId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "batch_id")
    private PostBatch batch;

    @Column(name = "queued_at")
    private Instant queuedAt;

    @Column(name = "queued_by")
    private String queuedBy;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected DocumentDispatch() {}

    /**
     * Which way, and why.
     *
     * @param position 1 for the first way, then one more each
     * @param reason in the words of who chose it; "" where nobody did
     */
    public record Way(InvoiceDelivery channel, DispatchCause cause, int position, String reason, String by) {}

    /**
     * @param now by the business clock
     * @param realNow by the time on the wall
     */
    protected DocumentDispatch(Way way, String externalId, Instant now, Instant realNow) {
        this.position = way.position();
        this.channel = way.channel();
        this.cause = way.cause();
        this.reason = way.reason();
        this.queuedBy = way.by();
        this.externalId = externalId;
        this.queuedAt = now;
        // a letter waits for somebody who prints it
        this.nextAttemptAt = way.channel() == InvoiceDelivery.POST ? null : realNow;
    }

    /** The other side has it: the access point, the outbox. @param recipient address; @param ask when to ask what became of it */
    public void sent(String recipient, Instant now, Instant ask) {
        state = DispatchState.SENT;
        this.recipient = recipient;
        sentAt = now;
        clearTrouble();
        nextAttemptAt = ask;
        questions = 0;
        release();
    }

    /** It is in the outbox, in this transaction. */
    public void inOutbox(long message) {
        outboxId = message;
    }

    /** The letter is in a batch that is printed. */
    public void printed(PostBatch in, String address, Instant now) {
        require(DispatchState.QUEUED);
        batch = in;
        sent(address, now, null);
    }

    /** CUS-6: the letter waits until the address is corrected. */
    public void stopped() {
        require(DispatchState.QUEUED);
        trouble = DispatchTrouble.POST_STOPPED;
    }

    /** The customer has it, as far as the channel can tell. */
    public void delivered(Instant now) {
        end(DispatchState.DELIVERED, now);
        clearTrouble();
    }

    /** Nothing has come of it yet; asked again then. @param ask null to stop asking */
    public void stillUnderWay(Instant ask) {
        questions++;
        nextAttemptAt = ask;
        release();
    }

    /** Could not be handed over, or asked about; tried again then. */
    public void postponed(DispatchTrouble why, LinkFailure link, Instant next) {
        trouble = why;
        failure = link;
        if (state == DispatchState.SENT) {
            questions++;
        } else if (why != DispatchTrouble.NO_DOCUMENT) {
            attempts++;
        }
        nextAttemptAt = next;
        release();
    }

    /** The other side lost it: handed over again, under the same id. */
    public void lost(Instant next) {
        state = DispatchState.QUEUED;
        nextAttemptAt = next;
        release();
    }

    /** The other side does not want it. @param words its own */
    public void rejected(String words, Instant now) {
        end(DispatchState.REJECTED, now);
        trouble = DispatchTrouble.REFUSED;
        answer = cut(words);
    }

    /** This way leads nowhere. */
    public void failed(DispatchTrouble why, String words, Instant now) {
        end(DispatchState.FAILED, now);
        trouble = why;
        answer = cut(words);
    }

    /** A person chose another way before this one came to its end. @throws BusinessRuleViolation DELIVERY_STATE */
    public void replaced(Instant now) {
        if (state.isOpen()) {
            end(DispatchState.REPLACED, now);
        }
    }

    /** A person asks to try at once; the delays begin anew. @throws BusinessRuleViolation DELIVERY_STATE */
    public Changes retry(Instant realNow) {
        if (!state.isOpen() || channel == InvoiceDelivery.POST) {
            throw new BusinessRuleViolation(DeliveryError.DELIVERY_STATE, state);
        }
        attempts = 0;
        questions = 0;
        nextAttemptAt = realNow;
        return Changes.none().field("delivery", null, channel + " " + state);
    }

    private void end(DispatchState end, Instant now) {
        state = end;
        endedAt = now;
        nextAttemptAt = null;
        release();
    }

    protected final void require(DispatchState wanted) {
        if (state != wanted) {
            throw new BusinessRuleViolation(DeliveryError.DELIVERY_STATE, state);
        }
    }

    private void clearTrouble() {
        trouble = null;
        failure = null;
        answer = "";
    }

    private void release() {
        claim = null;
        claimedAt = null;
    }

    /** Whether that claim still holds it. */
    public boolean isHeldBy(String mark) {
        return mark.equals(claim);
    }

    private static String cut(String text) {
        String line = text == null ? "" : text.strip();
        return line.length() <= LONGEST_ANSWER ? line : line.substring(0, LONGEST_ANSWER - 1) + "…";
    }

    /** Since when it has been under way longer than it should, or needs somebody: stands on the work list. */
    public boolean needsSomebody(Instant now, Duration patience) {
        return switch (state) {
            case QUEUED -> channel == InvoiceDelivery.POST || trouble != null;
            case SENT -> sentAt.plus(patience).isBefore(now);
            case DELIVERED, REJECTED, FAILED, REPLACED -> false;
        };
    }

    /** From 1. */
    public int position() {
        return position;
    }

    public InvoiceDelivery channel() {
        return channel;
    }

    public DispatchState state() {
        return state;
    }

    public DispatchCause cause() {
        return cause;
    }

    /** In the words of who chose this way; "" where nobody did. */
    public String reason() {
        return reason;
    }

    /** Fixed, the same for each repeat. */
    public String externalId() {
        return externalId;
    }

    /** Address it went to; "" while it has not. */
    public String recipient() {
        return recipient;
    }

    public Optional<DispatchTrouble> trouble() {
        return Optional.ofNullable(trouble);
    }

    public Optional<LinkFailure> failure() {
        return Optional.ofNullable(failure);
    }

    /** The other side's words; "" for none. */
    public String answer() {
        return answer;
    }

    public int attempts() {
        return attempts;
    }

    /** How often it was asked what became of it. */
    public int questions() {
        return questions;
    }

    /** By the time on the wall. */
    public Optional<Instant> nextAttemptAt() {
        return Optional.ofNullable(nextAttemptAt);
    }

    public OptionalLong outboxId() {
        return outboxId == null ? OptionalLong.empty() : OptionalLong.of(outboxId);
    }

    /** Letters that it was printed with. */
    public Optional<PostBatch> batch() {
        return Optional.ofNullable(batch);
    }

    public Instant queuedAt() {
        return queuedAt;
    }

    public String queuedBy() {
        return queuedBy;
    }

    public Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }
}
