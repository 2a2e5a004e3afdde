package no.front.portal.traffic;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.CountryCode;
import no.front.kernel.Msisdn;
import no.front.traffic.boundary.MessageWay;
import no.front.traffic.boundary.OwnMessage;
import no.front.web.Show;
import no.front.web.Words;

/** How messages are told: numbers, countries, and what became of them. */
@Named
@RequestScoped
public class MessageWords {

    @Inject
    Show show;

    @Inject
    Words words;

    /** A number as people write it; names and short numbers as they are. */
    public String address(String address) {
        try {
            return address.startsWith("+") ? show.phone(new Msisdn(address)) : address;
        } catch (BusinessRuleViolation e) {
            return address;
        }
    }

    /** "Sverige"; "" for none. */
    public String country(String code) {
        return code.isEmpty() ? "" : new CountryCode(code).name(words.language());
    }

    /** What became of it: messages that came in are received, questions answered. */
    public String status(OwnMessage message) {
        return message.way() == MessageWay.SENT
                ? words.of(message.status())
                : words.say("messages.status." + message.way());
    }

    /** Whether it did not come through. */
    public boolean failed(OwnMessage message) {
        return message.way() == MessageWay.SENT
                && switch (message.status()) {
                    case FAILED, REFUSED, CANCELLED -> true;
                    case ACCEPTED, SENT, DELIVERED -> false;
                };
    }
}
