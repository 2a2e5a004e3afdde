package no.front.backoffice.delivery;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.front.billing.boundary.Deliveries;
import no.front.billing.boundary.DeliveryRow;
import no.front.billing.boundary.Invoices;
import no.front.billing.entity.DeliveryError;
import no.front.billing.entity.Invoice;
import no.front.customer.entity.InvoiceDelivery;
import no.front.kernel.BusinessRuleViolation;
import no.front.web.ListQuery;
import no.front.web.Toasts;
import no.front.web.Words;

/** How the invoice or credit note {@code ?id=} was sent, and another try or way (BIL-5). */
@Named
@RequestScoped
public class InvoiceDeliveryBacking {

    @Inject
    Deliveries deliveries;

    @Inject
    Invoices invoices;

    @Inject
    ListQuery query;

    @Inject
    Toasts toasts;

    @Inject
    Words words;

    private long invoiceId;
    private List<DeliveryRow> ways;
    private InvoiceDelivery channel;
    private String reason;

    @PostConstruct
    void load() {
        invoiceId = query.id("id").orElseThrow(() -> new BusinessRuleViolation(DeliveryError.NOT_FOUND));
        ways = deliveries.of(invoiceId);
    }

    public String retry() {
        deliveries.retry(last().id());
        toasts.done("deliveries.retry.done");
        return again();
    }

    public String send() {
        deliveries.send(invoiceId, channel, reason);
        toasts.done("deliveries.send.done", words.of(channel));
        return again();
    }

    private String again() {
        return "invoice-delivery?faces-redirect=true&id=" + invoiceId;
    }

    private DeliveryRow last() {
        return ways.getLast();
    }

    public long getInvoiceId() {
        return invoiceId;
    }

    /** First one first. */
    public List<DeliveryRow> getWays() {
        return ways;
    }

    public boolean isRetryable() {
        return !ways.isEmpty() && last().retryable();
    }

    /** "Faktura 10001" */
    public String getLabel() {
        Invoice invoice = invoices.get(invoiceId);
        return words.say(
                invoice.isCreditNote() ? "deliveries.creditNote" : "deliveries.invoice",
                Long.toString(invoice.number()));
    }

    public String getTitle() {
        return words.say("deliveries.title", getLabel());
    }

    public String getLead() {
        return invoices.get(invoiceId).buyer().name();
    }

    public InvoiceDelivery[] getChannels() {
        return InvoiceDelivery.values();
    }

    public InvoiceDelivery getChannel() {
        return channel;
    }

    public void setChannel(InvoiceDelivery channel) {
        this.channel = channel;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
