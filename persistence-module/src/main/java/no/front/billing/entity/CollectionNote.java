package no.front.billing.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import no.front.customer.entity.Customer;
import no.front.kernel.Kid;
import no.front.kernel.Money;
import no.front.kernel.Percentage;
import no.front.ledger.entity.OpenItem;
import no.front.ledger.entity.Subject;

/**
 * A note of fees or interest (BIL-9): own number, own KID, no VAT, never a part of the invoice it follows from. Written once
 * in the transaction that books it, never changed; what was wrong is credited whole by another one.
 */
@Entity
@Table(name = "collection_note")
public class CollectionNote extends NumberedNote {

    /** Of {@link Subject}s and change log lines. */
    public static final String SUBJECT = "CollectionNote";

    @Enumerated(EnumType.STRING)
    private CollectionNoteKind kind;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private Money amount;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "open_item_id")
    private OpenItem openItem;

    @Column(name = "document_id")
    private Long documentId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "credits_id")
    private CollectionNote credits;

    private String reason = "";

    @OneToMany(mappedBy = "note", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<CollectionNoteLine> lines = new ArrayList<>();

    protected CollectionNote() {}

    /**
     * What a line is for.
     *
     * @param claim that was paid late
     * @param from of interest: the first day; null for fees
     * @param source the regulation it follows
     */
    public record Line(
            OpenItem claim,
            LocalDate from,
            LocalDate to,
            Long days,
            Money principal,
            Percentage percent,
            Money amount,
            String source) {

        public static Line fee(OpenItem claim, Money amount, String source) {
            return new Line(claim, null, null, null, null, null, amount, source);
        }
    }

    /** Fees or interest. @param dueOn last day to pay */
    public CollectionNote(
            CollectionNoteKind kind,
            long number,
            Customer customer,
            LocalDate issuedOn,
            LocalDate dueOn,
            List<Line> content,
            Instant now,
            String by) {
        super(number, customer, issuedOn, now, by);
        this.kind = kind;
        this.dueOn = dueOn;
        for (Line line : content) {
            lines.add(new CollectionNoteLine(this, lines.size() + 1, line));
        }
        this.amount = content.stream().map(Line::amount).collect(Money.summing());
    }

    /** Takes it back whole. @throws no.front.kernel.BusinessRuleViolation TEXT_MISSING, TOO_LONG */
    public static CollectionNote credit(
            CollectionNote origin, long number, String reason, LocalDate issuedOn, Instant now, String by) {
        CollectionNote note = new CollectionNote(
                CollectionNoteKind.CREDIT, number, origin.customer(), issuedOn, null, List.of(), now, by);
        note.amount = origin.amount;
        note.credits = origin;
        note.reason = CollectionText.required(reason);
        return note;
    }

    /** Before it is written: what the customer owes by it. */
    public void owedBy(OpenItem item) {
        openItem = item;
    }

    /** Before it is written: how it looks. */
    public void documentedBy(long document) {
        documentId = document;
    }

    public CollectionNoteKind kind() {
        return kind;
    }

    /** As people cite it: {@code G-12}. */
    public String label() {
        return kind.label(number());
    }

    /** Last day to pay; empty for a credit. */
    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    public Money amount() {
        return amount;
    }

    /** What the customer owes by it; empty for a credit. */
    public Optional<OpenItem> openItem() {
        return Optional.ofNullable(openItem);
    }

    public Optional<Kid> kid() {
        return openItem().flatMap(OpenItem::kid);
    }

    public OptionalLong document() {
        return documentId == null ? OptionalLong.empty() : OptionalLong.of(documentId);
    }

    /** Of a credit: what it takes back. */
    public Optional<CollectionNote> credits() {
        return Optional.ofNullable(credits);
    }

    public String reason() {
        return reason;
    }

    public List<CollectionNoteLine> lines() {
        return Collections.unmodifiableList(lines);
    }

    /** Itself, with what is read late read. */
    public CollectionNote whole() {
        customer().name();
        lines.forEach(line -> line.claim().label());
        openItem().ifPresent(OpenItem::remaining);
        credits().ifPresent(CollectionNote::label);
        return this;
    }

    @Override
    public String subjectType() {
        return SUBJECT;
    }

    @Override
    public String subjectLabel() {
        return label();
    }
}
