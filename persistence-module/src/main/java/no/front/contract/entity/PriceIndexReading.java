package no.front.contract.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import no.front.kernel.BillingMonth;
import no.front.kernel.StoredEntity;

/** That the statistics were asked for a table, and what came of it. */
@Entity
@Table(name = "price_index_reading")
public class PriceIndexReading extends StoredEntity {

    @Column(name = "table_id")
    private String table;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private IndexFailure failure;

    @Column(name = "newest_month")
    private BillingMonth newest;

    protected PriceIndexReading() {}

    /**
     * @param failure null where it answered well
     * @param newest the newest month it told; null for none
     */
    public PriceIndexReading(String table, Instant now, IndexFailure failure, BillingMonth newest) {
        this.table = table;
        this.askedAt = now;
        this.failure = failure;
        this.newest = newest;
    }

    public String table() {
        return table;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** Empty where it answered well. */
    public Optional<IndexFailure> failure() {
        return Optional.ofNullable(failure);
    }

    public Optional<BillingMonth> newest() {
        return Optional.ofNullable(newest);
    }
}
