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
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import no.front.kernel.StoredEntity;
import no.front.platform.entity.StoredDocument;

/**
 * What was issued, as PDF or EHF (BIL-5). Made once it is issued, checked by the rules of its form, and kept as it
 * is: what was made is never made again. Who makes it claims it first. What breaks a rule is parked with its findings and never sent, until the rules or
 * the maker are mended; what could not be made at all is tried again by itself, ever more seldom.
 */
@MappedSuperclass
public abstract class IssuedDocument extends StoredEntity {

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    @Enumerated(EnumType.STRING)
    private DocumentForm form;

    @Enumerated(EnumType.STRING)
    private DocumentState state;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "document_id")
    private StoredDocument document;

    @Column(name = "rule_set")
    private String ruleSet = "";

    private String findings = "";

    @Column(name = "made_at")
    private Instant madeAt;

    private int tries;

    @Column(name = "retry_at")
    private Instant retryAt;

    protected IssuedDocument() {}

    /** To be made. @param until for so long whoever asked for it has time; by the time on the wall */
    protected IssuedDocument(DocumentForm form, Instant now, Instant until) {
        this.form = form;
        this.state = DocumentState.QUEUED;
        this.madeAt = now;
        this.retryAt = until;
    }

    /** Ours to make until then; afterwards another may. Nothing where it is made. */
    public void claim(Instant until) {
        if (state != DocumentState.MADE) {
            state = DocumentState.QUEUED;
            retryAt = until;
        }
    }

    /**
     * It was made. With a fatal finding it is parked.
     *
     * @param ruleSet what it was checked by, "" for none
     * @throws IllegalStateException where one is made already
     */
    public void made(StoredDocument file, String ruleSet, List<Finding> findings, Instant now) {
        requireUnmade();
        this.document = file;
        this.ruleSet = ruleSet;
        this.findings = Finding.written(findings);
        this.state = findings.stream().anyMatch(Finding::isFatal) ? DocumentState.INVALID : DocumentState.MADE;
        this.madeAt = now;
        this.tries++;
        this.retryAt = null;
    }

    /**
     * It could not be made. Tried again after a minute, then twice as long each time, six hours at most.
     *
     * @param real by the time on the wall
     */
    public void failed(String why, Instant now, Instant real) {
        requireUnmade();
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(tries, 10));
        this.state = DocumentState.FAILED;
        this.findings = Finding.written(List.of(Finding.fatal("FAILED", why)));
        this.madeAt = now;
        this.tries++;
        this.retryAt = real.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
    }

    private void requireUnmade() {
        if (state == DocumentState.MADE) {
            throw new IllegalStateException(form + " of " + label() + " is made");
        }
    }

    /** What it is a document of, as its reader knows it. */
    public abstract String label();

    public DocumentForm form() {
        return form;
    }

    public DocumentState state() {
        return state;
    }

    public boolean isReady() {
        return state == DocumentState.MADE;
    }

    /** The file; empty while it could not be made. */
    public OptionalLong documentId() {
        return document == null ? OptionalLong.empty() : OptionalLong.of(document.id());
    }

    public Optional<StoredDocument> document() {
        return Optional.ofNullable(document);
    }

    /** What it was checked by; "" for none. */
    public String ruleSet() {
        return ruleSet;
    }

    public List<Finding> findings() {
        return Finding.read(findings);
    }

    public Instant madeAt() {
        return madeAt;
    }

    public int tries() {
        return tries;
    }
}
