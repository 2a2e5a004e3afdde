package no.front.contract.entity;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import no.front.customer.entity.InvoiceDelivery;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.EmailAddress;
import no.front.platform.entity.Changes;

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

    /** Where it stands that more days than usual are expressly agreed; "" where they are not more. */
    @Column(name = "due_days_agreed")
    private String dueDaysAgreed = "";

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

    /**
     * What may be agreed on.
     *
     * @param dueDays from invoice date to due date (BIL-7)
     * @param dueDaysAgreed where it stands that there are more than usual; "" for nowhere
     * @param wish channel, e-mail, reference (BIL-5)
     * @param gathersTraffic BIL-3
     */
    public record Content(int dueDays, String dueDaysAgreed, InvoiceWish wish, boolean gathersTraffic) {}

    /**
     * How long one may have to pay.
     *
     * @param most days, unless more are expressly agreed
     * @param mostOfPublic days of a public debtor, without exception
     */
    public record Limits(int most, int mostOfPublic) {}

    /** Longer than a year is a mistake, whatever was agreed. */
    public static final int LONGEST = 365;

    private static final int LONGEST_AGREED = 300;

    /**
     * The same, agreed anew.
     *
     * @throws BusinessRuleViolation DUE_DAYS_OUT_OF_RANGE, DUE_DAYS_OF_PUBLIC, DUE_DAYS_NOT_AGREED, EMAIL_OF_PUBLIC (BIL-5),
     *     TOO_LONG
     */
    PaymentTerms agreed(Content content, boolean publicBuyer, Limits limits) {
        PaymentTerms fresh = new PaymentTerms(content.wish(), prepaid);
        fresh.dueDays = content.dueDays();
        fresh.dueDaysAgreed = Texts.optional(content.dueDaysAgreed(), LONGEST_AGREED);
        fresh.gathersTraffic = content.gathersTraffic();
        if (fresh.dueDays < 1 || fresh.dueDays > LONGEST) {
            throw new BusinessRuleViolation(ContractError.DUE_DAYS_OUT_OF_RANGE, LONGEST);
        }
        if (publicBuyer && fresh.dueDays > limits.mostOfPublic()) {
            throw new BusinessRuleViolation(ContractError.DUE_DAYS_OF_PUBLIC, limits.mostOfPublic());
        }
        if (fresh.dueDays > limits.most() && fresh.dueDaysAgreed.isEmpty()) {
            throw new BusinessRuleViolation(ContractError.DUE_DAYS_NOT_AGREED, limits.most());
        }
        if (publicBuyer && fresh.delivery != InvoiceDelivery.EHF && fresh.delivery != delivery) {
            throw new BusinessRuleViolation(ContractError.EMAIL_OF_PUBLIC);
        }
        return fresh;
    }

    Changes since(PaymentTerms before) {
        return Changes.none()
                .field("dueDays", before.dueDays, dueDays)
                .field("dueDaysAgreed", before.dueDaysAgreed, dueDaysAgreed)
                .field("invoiceDelivery", before.delivery, delivery)
                .field("invoiceEmail", before.email, email)
                .field("invoiceReference", before.reference, reference)
                .field("gathersTraffic", before.gathersTraffic, gathersTraffic);
    }

    public int dueDays() {
        return dueDays;
    }

    /** Where it stands that more days than usual are expressly agreed; "" for nowhere. */
    public String dueDaysAgreed() {
        return dueDaysAgreed;
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
