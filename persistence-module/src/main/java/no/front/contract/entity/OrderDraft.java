package no.front.contract.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import no.front.customer.entity.LookupOutcome;
import no.front.customer.entity.RegisterExtract;
import no.front.customer.entity.RegisterRecord;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.OrganisationNumber;
import no.front.kernel.StoredEntity;

/**
 * An order that somebody is about to write in the form on the web.
 *
 * <p>Its life: begun by the first press of a button, it takes in whatever is typed and what the register answers, for
 * seven days on the wall's clock; the order that comes of it empties it. Emptied, it still knows its order, so that a
 * second press of the button, in another tab or after a broken line, leads to the same one.
 */
@Entity
@Table(name = "order_draft")
public class OrderDraft extends StoredEntity {

    private static final int LONGEST_NAME = 300;

    /** Hash of the key that the browser keeps (PRV-12). */
    @Column(name = "key_hash")
    private String keyHash;

    @Column(name = "submission_key")
    private String submissionKey;

    private DraftContent content = DraftContent.empty();

    @Column(name = "asked_number")
    private OrganisationNumber askedNumber;

    @Enumerated(EnumType.STRING)
    private LookupOutcome outcome;

    @Column(name = "answer_name")
    private String answerName = "";

    @Column(name = "answer_detail")
    private String answerDetail = "";

    @Column(name = "asked_at")
    private Instant askedAt;

    @OneToOne(fetch = FetchType.LAZY, cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "register_record_id")
    private RegisterRecord registerRecord;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "order_id")
    private Long orderId;

    protected OrderDraft() {}

    /** @param now by the wall's clock */
    public OrderDraft(String keyHash, String submissionKey, Duration life, Instant now) {
        this.keyHash = keyHash;
        this.submissionKey = submissionKey;
        this.createdAt = now;
        this.expiresAt = now.plus(life);
    }

    /** @throws BusinessRuleViolation TOO_LONG */
    public void type(Map<String, String> typed) {
        if (!isPlaced()) {
            content = content.with(typed);
        }
    }

    /** The register has a living unit of this number. @param at by the business clock */
    public void found(RegisterExtract extract, Instant at, String source) {
        answer(extract.organisationNumber(), LookupOutcome.FOUND, extract.name(), "", at);
        registerRecord = RegisterRecord.renewed(registerRecord, extract, at, source);
    }

    /**
     * The register has none, or did not answer.
     *
     * @param name of a deleted unit or a branch, "" where not told
     * @param detail number of a branch's owner, "" where not told
     */
    public void notFound(OrganisationNumber number, LookupOutcome what, String name, String detail, Instant at) {
        answer(number, what, name, detail, at);
        registerRecord = null;
    }

    private void answer(OrganisationNumber number, LookupOutcome what, String name, String detail, Instant at) {
        askedNumber = number;
        outcome = what;
        answerName = name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
        answerDetail = detail;
        askedAt = at;
    }

    /** Its order is placed: what was typed stands there now. */
    public void placed(long order) {
        orderId = order;
        content = DraftContent.empty();
        registerRecord = null;
        askedNumber = null;
        outcome = null;
        answerName = "";
        answerDetail = "";
    }

    public boolean isPlaced() {
        return orderId != null;
    }

    /** The order that came of it. */
    public OptionalLong order() {
        return orderId == null ? OptionalLong.empty() : OptionalLong.of(orderId);
    }

    /** @param now by the wall's clock */
    public boolean isAlive(Instant now) {
        return now.isBefore(expiresAt);
    }

    public String submissionKey() {
        return submissionKey;
    }

    public DraftContent content() {
        return content;
    }

    public Optional<OrganisationNumber> askedNumber() {
        return Optional.ofNullable(askedNumber);
    }

    public Optional<LookupOutcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    public String answerName() {
        return answerName;
    }

    public String answerDetail() {
        return answerDetail;
    }

    public Optional<Instant> askedAt() {
        return Optional.ofNullable(askedAt);
    }

    /** What the register says of it, with time and source; empty where the register has told nothing. */
    public Optional<RegisterRecord> registerRecord() {
        return Optional.ofNullable(registerRecord);
    }

    /** By the wall's clock. */
    public Instant createdAt() {
        return createdAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
