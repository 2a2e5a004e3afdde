package no.front.web.price;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import no.front.contract.boundary.Offers;
import no.front.customer.entity.InvoiceDelivery;
import no.front.kernel.Money;
import no.front.messaging.entity.Gsm7;
import no.front.messaging.entity.MessageParts;

/** What a text costs to send, counted while it is written (MSG-1). */
@Named("messageText")
@RequestScoped
public class MessageTextBacking {

    /** Recipients that a cost is told for. */
    private static final int MOST_RECIPIENTS = 1_000_000;

    @Inject
    Offers offers;

    private String text = "";
    private Integer recipients = 1;

    public MessageParts getParts() {
        return MessageParts.of(text);
    }

    /** Characters that make it dearer; "" for none. */
    public String getForeign() {
        return Gsm7.foreign(text);
    }

    public int getPieces() {
        return getParts().parts() * Math.clamp(recipients == null ? 1 : recipients, 1, MOST_RECIPIENTS);
    }

    /** By today's list, as the first ones of a month. */
    public Money getCost() {
        return offers.quote(Map.of(), getPieces(), InvoiceDelivery.EMAIL).trafficAmount();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text;
    }

    public Integer getRecipients() {
        return recipients;
    }

    public void setRecipients(Integer recipients) {
        this.recipients = recipients;
    }
}
