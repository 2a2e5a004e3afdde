package no.front.billing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import no.front.kernel.Money;
import no.front.kernel.Percentage;
import no.front.kernel.StoredEntity;
import no.front.ledger.entity.OpenItem;

/** What a note of fees or interest is made of: a fee for a claim, or some days' interest on it. Written once. */
@Entity
@Table(name = "collection_note_line")
public class CollectionNoteLine extends StoredEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "note_id")
    private CollectionNote note;

    private int position;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "open_item_id")
    private OpenItem claim;

    @Column(name = "from_date")
    private LocalDate from;

    @Column(name = "to_date")
    private LocalDate to;

    private Long days;
    private Money principal;
    private Percentage percent;
    private Money amount;
    private String source;

    protected CollectionNoteLine() {}

    CollectionNoteLine(CollectionNote note, int position, CollectionNote.Line line) {
        this.note = note;
        this.position = position;
        this.claim = line.claim();
        this.from = line.from();
        this.to = line.to();
        this.days = line.days();
        this.principal = line.principal();
        this.percent = line.percent();
        this.amount = line.amount();
        this.source = line.source();
    }

    public CollectionNote note() {
        return note;
    }

    public int position() {
        return position;
    }

    /** That was paid late. */
    public OpenItem claim() {
        return claim;
    }

    /** Of interest. */
    public Optional<LocalDate> from() {
        return Optional.ofNullable(from);
    }

    public Optional<LocalDate> to() {
        return Optional.ofNullable(to);
    }

    public Optional<Long> days() {
        return Optional.ofNullable(days);
    }

    public Optional<Money> principal() {
        return Optional.ofNullable(principal);
    }

    public Optional<Percentage> percent() {
        return Optional.ofNullable(percent);
    }

    public Money amount() {
        return amount;
    }

    /** The regulation it follows. */
    public String source() {
        return source;
    }
}
