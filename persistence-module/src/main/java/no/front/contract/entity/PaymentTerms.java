package no.front.contract.entity;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import no.front.customer.entity.InvoiceDelivery;
import no.front.kernel.EmailAddress;

/** When and how a contract is invoiced (BIL-5, BIL-7). Immutable. */
@Embeddable
@Access(AccessType.FIELD)
public class PaymentTerms {

    /** BIL-7: days from invoice date to due date unless otherwise agreed. */
    public static final int DUE_DAYS = 10;

    @Column(name = "due_days")
    private int dueDays = DUE_DAYS;

    private boolean prepaid;

    @Enumerated(EnumType.STRING)
    @Column(name = "invoice_delivery")
    private InvoiceDelivery delivery;

    @Column(name = "invoice_email")
    private EmailAddress email;

    @Column(name = "invoice_reference")
    private String reference;

    /** BIL-3 */
    @Column(name = "gathers_traffic")
    private boolean gathersTraffic = true;

    /** For the persistence provider. */
    protected PaymentTerms() {}

    PaymentTerms(InvoiceWish wish, boolean prepaid) {
        this.prepaid = prepaid;
        this.delivery = wish.delivery();
        this.email = wish.email();
        this.reference = wish.reference();
    }

    public int dueDays() {
        return dueDays;
    }

    public boolean isPrepaid() {
        return prepaid;
    }

    /** Little traffic of several months may wait for one invoice (BIL-3). */
    public boolean gathersTraffic() {
        return gathersTraffic;
    }

    public InvoiceWish wish() {
        return new InvoiceWish(delivery, email, reference);
    }
}
