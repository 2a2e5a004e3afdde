package no.front.web.price;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import no.front.contract.boundary.Offers;
import no.front.kernel.CountryCode;
import no.front.kernel.Money;
import no.front.messaging.entity.Gsm7;
import no.front.messaging.entity.MessageParts;
import no.front.web.Words;
import no.front.web.form.Countries;

/** A text and to how many it goes, counted while it is written (MSG-1). Nothing of it is stored or logged. */
@Named("messageText")
@RequestScoped
public class MessageTextBacking {

    /** Recipients that a cost is told for. */
    private static final int MOST_RECIPIENTS = 1_000_000;

    /** More than anybody's handset joins; what is longer is cut by the field. */
    private static final int LONGEST = 2_000;

    @Inject
    Offers offers;

    @Inject
    Words words;

    private String text = "";
    private Integer recipients = 1;
    private String country = CountryCode.NORWAY.code();

    public MessageParts getParts() {
        return MessageParts.of(text);
    }

    /** Characters that make it dearer; "" for none. */
    public String getForeign() {
        return Gsm7.foreign(text);
    }

    /** Whether {@link #replace} changes anything. */
    public boolean isReplaceable() {
        return !getForeign().isEmpty() && !Gsm7.nearest(text).equals(text);
    }

    /** Before the page is written the text isn't read yet, and a press of the button has to find the button. */
    public boolean isUnread() {
        return FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    }

    /** Those characters become the closest of the alphabet. */
    public void replace() {
        setText(Gsm7.nearest(text));
    }

    /** SMS parts to all recipients. */
    public int getPieces() {
        return getParts().parts() * Math.clamp(recipients == null ? 1 : recipients, 1, MOST_RECIPIENTS);
    }

    /** By today's list, as the first ones of a month; null where it has no price. */
    public Money getCost() {
        return offers.sending(getDestination(), Math.min(getPieces(), Offers.MOST_MESSAGES))
                .orElse(null);
    }

    public CountryCode getDestination() {
        return CountryCode.of(country);
    }

    public Map<String, String> getCountries() {
        return Countries.named(words.language());
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text.substring(0, Math.min(LONGEST, text.length()));
    }

    public Integer getRecipients() {
        return recipients;
    }

    public void setRecipients(Integer recipients) {
        this.recipients = recipients;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }
}
