package no.front.backoffice.payment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import no.front.backoffice.ledger.CustomerNames;
import no.front.kernel.BusinessRuleViolation;
import no.front.payment.boundary.OutgoingPayments;
import no.front.payment.entity.OutgoingError;
import no.front.payment.entity.OutgoingPayment;
import no.front.payment.entity.OutgoingStatus;
import no.front.web.House;
import no.front.web.ListQuery;
import no.front.web.Toasts;

/** One payment to the bank: {@code ?id=}. */
@Named
@RequestScoped
public class PaymentOrderBacking {

    @Inject
    OutgoingPayments payments;

    @Inject
    ListQuery query;

    @Inject
    CustomerNames names;

    @Inject
    BankCodes codes;

    @Inject
    PurposeNames purposes;

    @Inject
    House house;

    @Inject
    Toasts toasts;

    private OutgoingPayment payment;
    private LocalDate paidOn;
    private String bankReference;

    @PostConstruct
    void load() {
        payment = payments.get(query.id("id").orElseThrow(() -> new BusinessRuleViolation(OutgoingError.NOT_FOUND)));
        payment.customer().ifPresent(customer -> names.read(List.of(customer)));
        paidOn = house.getToday();
    }

    public String pay() {
        payments.paidByHand(payment.id(), paidOn, bankReference);
        toasts.done("paymentOrder.pay.done");
        return "payment-order?faces-redirect=true&id=" + payment.id();
    }

    public OutgoingPayment getPayment() {
        return payment;
    }

    /** The bank has it, or will get it. */
    public boolean isLive() {
        return payment.status() == OutgoingStatus.ORDERED || payment.status().isAtBank();
    }

    public boolean isRejected() {
        return payment.status() == OutgoingStatus.REJECTED;
    }

    /** The refund that it pays; 0 for none. */
    public long getRefund() {
        return payment.subject().type().equals("Refund") ? payment.subject().id() : 0;
    }

    public String getPurpose() {
        return purposes.of(payment.purpose());
    }

    public String getCustomer() {
        return payment.customer().isPresent() ? names.of(payment.customer().getAsLong()) : "";
    }

    /** Why it was rejected or cancelled. */
    public String getReason() {
        return codes.why(payment);
    }

    public LocalDate getPaidOn() {
        return paidOn;
    }

    public void setPaidOn(LocalDate paidOn) {
        this.paidOn = paidOn;
    }

    public String getBankReference() {
        return bankReference;
    }

    public void setBankReference(String bankReference) {
        this.bankReference = bankReference;
    }
}
