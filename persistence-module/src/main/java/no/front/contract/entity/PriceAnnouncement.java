package no.front.contract.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import no.front.kernel.StoredEntity;

/** A published price list changes prices (CON-11): a job tells customers whose prices change, one by one, and then it is done. */
@Entity
@Table(name = "price_announcement")
public class PriceAnnouncement extends StoredEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "price_list_id")
    private PriceList list;

    @Column(name = "holds_from")
    private LocalDate holdsFrom;

    @Column(name = "ordered_at")
    private Instant orderedAt;

    @Column(name = "ordered_by")
    private String orderedBy;

    @Column(name = "finished_at")
    private Instant finishedAt;

    protected PriceAnnouncement() {}

    /** @param list published */
    public PriceAnnouncement(PriceList list, Instant now, String by) {
        this.list = list;
        this.holdsFrom = list.validFrom().orElseThrow();
        this.orderedAt = now;
        this.orderedBy = by;
    }

    public void finish(Instant now) {
        finishedAt = now;
    }

    public PriceList list() {
        return list;
    }

    /** The first day of the new prices. */
    public LocalDate holdsFrom() {
        return holdsFrom;
    }

    public Instant orderedAt() {
        return orderedAt;
    }

    public String orderedBy() {
        return orderedBy;
    }

    /** When the last customer was told. */
    public Optional<Instant> finishedAt() {
        return Optional.ofNullable(finishedAt);
    }
}
