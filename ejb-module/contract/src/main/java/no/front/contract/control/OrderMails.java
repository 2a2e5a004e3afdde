package no.front.contract.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import no.front.contract.entity.Order;
import no.front.contract.entity.OrderAcceptance;
import no.front.contract.entity.OrderLine;
import no.front.kernel.Formats;
import no.front.kernel.Language;
import no.front.platform.boundary.Outbox;
import no.front.platform.boundary.Wording;
import no.front.platform.entity.OutboxMessage.Draft;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What orderers are sent with their secret link, in the order's language. All confidential: whoever has the link may speak
 * for the orderer. Subjects hold no word of the form, so that nobody writes mail headers by it.
 */
@Dependent
public class OrderMails {

    private static final String COMPONENT = "contract";

    @Inject
    OrderSight sight;

    @Inject
    Outbox outbox;

    @Inject
    Wording wording;

    @Inject
    @ConfigProperty(name = "front.public.url", defaultValue = "http://localhost:8080")
    String publicUrl;

    /** A web order has come in: what was ordered and accepted, and how to follow it. */
    public void received(Order order, String token) {
        send(order, "received", "ORDER_RECEIVED", token);
    }

    /** Staff have entered the order: the orderer is asked to accept (CON-1). */
    public void askAcceptance(Order order, String token) {
        send(order, "accept", "ORDER_ACCEPTANCE", token);
    }

    /** The link anew; the one before is dead. */
    public void linkAgain(Order order, String token) {
        send(order, "link", "ORDER_LINK", token);
    }

    private void send(Order order, String text, String purpose, String token) {
        Language language = order.language();
        String body = wording.text(
                COMPONENT,
                language,
                "ordering." + text + ".body",
                order.orderer().name(),
                order.number(),
                sight.organisation(order),
                content(order),
                documents(order),
                publicUrl + "/order-status?key=" + token);
        outbox.mail(new Draft(
                order.orderer().email().toString(),
                wording.text(COMPONENT, language, "ordering." + text + ".subject", order.number()),
                body,
                language,
                OptionalLong.of(order.customer().id()),
                purpose,
                true));
    }

    private String content(Order order) {
        String lines = order.lines().stream().map(line -> line(order, line)).collect(Collectors.joining("\n"));
        Formats formats = Formats.in(order.language());
        return order.expectedMonthly().isZero()
                ? lines
                : lines + "\n"
                        + wording.text(
                                COMPONENT,
                                order.language(),
                                "ordering.expected",
                                formats.amount(order.expectedMonthly()));
    }

    private String line(Order order, OrderLine line) {
        Formats formats = Formats.in(order.language());
        StringBuilder text = new StringBuilder("- ").append(line.product().name(order.language()));
        if (line.quantity() > 1) {
            text.append(" × ").append(line.quantity());
        }
        String separator = ": ";
        if (!line.monthlyFee().isZero()) {
            text.append(separator)
                    .append(wording.text(
                            COMPONENT, order.language(), "ordering.monthly", formats.amount(line.monthlyFee())));
            separator = ", ";
        }
        if (!line.setUpFee().isZero()) {
            text.append(separator)
                    .append(wording.text(
                            COMPONENT, order.language(), "ordering.once", formats.amount(line.setUpFee())));
        }
        return text.toString();
    }

    private String documents(Order order) {
        return order.acceptances().stream()
                .map(OrderAcceptance::terms)
                .map(terms -> "- "
                        + wording.text(COMPONENT, order.language(), "ordering.document." + terms.kind(), terms.label()))
                .collect(Collectors.joining("\n"));
    }
}
