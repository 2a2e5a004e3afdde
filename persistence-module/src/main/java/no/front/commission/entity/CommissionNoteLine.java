package no.front.commission.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import no.front.kernel.BillingMonth;
import no.front.kernel.Money;
import no.front.kernel.StoredEntity;

/** One service and month on a commission note. Never changed. */
@Entity
@Table(name = "commission_note_line")
public class CommissionNoteLine extends StoredEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "note_id")
    private CommissionNote note;

    private int position;

    @Column(name = "service_id")
    private long serviceId;

    private String service;
    private BillingMonth month;
    private long messages;
    private Money amount;

    protected CommissionNoteLine() {}

    /**
     * What a line says.
     *
     * @param service what the customer knows it by, e.g. {@code 2262 QUIZ}
     * @param messages that were paid for; 0 where that is not told
     * @param amount NOK excl. VAT; below zero where more was reversed than earned
     */
    public record Content(long serviceId, String service, BillingMonth month, long messages, Money amount) {}

    CommissionNoteLine(CommissionNote note, int position, Content content) {
        this.note = note;
        this.position = position;
        this.serviceId = content.serviceId();
        this.service = content.service();
        this.month = content.month();
        this.messages = content.messages();
        this.amount = content.amount();
    }

    /** From 1. */
    public int position() {
        return position;
    }

    public long serviceId() {
        return serviceId;
    }

    public String service() {
        return service;
    }

    public BillingMonth month() {
        return month;
    }

    /** 0 where that is not told. */
    public long messages() {
        return messages;
    }

    /** NOK excl. VAT. */
    public Money amount() {
        return amount;
    }
}
