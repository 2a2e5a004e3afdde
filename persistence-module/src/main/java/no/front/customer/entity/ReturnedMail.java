package no.front.customer.entity;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** A letter came back: to which address, who marked it, when, and whether delivery stops meanwhile (CUS-6). Immutable. */
@Embeddable
@Access(AccessType.FIELD)
public class ReturnedMail {

    /** Which of the addresses is wrong. */
    public enum Which {
        VISITING_ADDRESS,
        INVOICE_ADDRESS,
        INVOICE_EMAIL
    }

    @Enumerated(EnumType.STRING)
    @Column(name = "returned_which")
    private Which which;

    @Column(name = "returned_address")
    private String address;

    @Column(name = "returned_at")
    private Instant at;

    @Column(name = "returned_by")
    private String by;

    @Column(name = "returned_note")
    private String note;

    @Column(name = "delivery_stopped")
    private Boolean deliveryStopped;

    /** For the persistence provider. */
    protected ReturnedMail() {}

    ReturnedMail(Which which, String address, Instant at, String by, String note, boolean deliveryStopped) {
        this.which = which;
        this.address = address;
        this.at = at;
        this.by = by;
        this.note = note;
        this.deliveryStopped = deliveryStopped;
    }

    public Which which() {
        return which;
    }

    /** The wrong address as it was when the mail came back. */
    public String address() {
        return address;
    }

    public Instant at() {
        return at;
    }

    public String by() {
        return by;
    }

    public String note() {
        return note;
    }

    public boolean stopsDelivery() {
        return Boolean.TRUE.equals(deliveryStopped);
    }

    /** For the change log. */
    @Override
    public String toString() {
        return which + ": " + address + (stopsDelivery() ? " (delivery stopped)" : "");
    }
}
