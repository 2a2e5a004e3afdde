package no.front.customer.entity;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import no.front.kernel.BusinessRuleViolation;

/** A letter came back: to which address, who marked it, when, and whether delivery stops meanwhile (CUS-6). Immutable. */
@Embeddable
@Access(AccessType.FIELD)
public class ReturnedMail {

    /** Which of the addresses is wrong. */
    public enum Which {
        VISITING_ADDRESS,
        INVOICE_ADDRESS,
        INVOICE_EMAIL;

        /** As it is now; empty where there is none. */
        Optional<String> of(CustomerDetails details) {
            return Optional.ofNullable(
                            switch (this) {
                                case VISITING_ADDRESS -> details.visitingAddress();
                                case INVOICE_ADDRESS -> details.invoiceAddress();
                                case INVOICE_EMAIL -> details.invoiceEmail();
                            })
                    .map(Object::toString);
        }
    }

    private static final int LONGEST_NOTE = 500;

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

    /**
     * @param details whose address is wrong
     * @param note null for none
     * @throws BusinessRuleViolation NO_SUCH_ADDRESS, TOO_LONG
     */
    ReturnedMail(Which which, CustomerDetails details, Instant at, String by, String note, boolean deliveryStopped) {
        this.which = which;
        this.address = which.of(details).orElseThrow(() -> new BusinessRuleViolation(CustomerError.NO_SUCH_ADDRESS));
        Length.atMost("note", note, LONGEST_NOTE);
        this.at = at;
        this.by = by;
        this.note = note == null ? "" : note.strip();
        this.deliveryStopped = deliveryStopped;
    }

    /** Whether the address is another one now, so that the mark has done its work (CUS-6). */
    boolean isCorrected(CustomerDetails now) {
        return !which.of(now).equals(Optional.of(address));
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

    /** Whether nothing is sent to that address until it is corrected. */
    boolean stops(String recipient) {
        return stopsDelivery() && address.equalsIgnoreCase(recipient.strip());
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
