package no.front.contract.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import no.front.contract.entity.Contract;
import no.front.contract.entity.Order;
import no.front.contract.entity.OrderLine;
import no.front.contract.entity.OrderPerson;
import no.front.contract.entity.OrderRole;
import no.front.contract.entity.Person;
import no.front.kernel.Formats;
import no.front.kernel.Language;
import no.front.platform.boundary.Attachment;
import no.front.platform.boundary.Outbox;
import no.front.platform.boundary.Sellers;
import no.front.platform.boundary.Wording;
import no.front.platform.entity.OutboxMessage.Draft;

/** What the people of an order are told when it is closed, in the order's language. Holds no link. */
@Dependent
public class OrderNews {

    private static final String COMPONENT = "contract";

    @Inject
    Outbox outbox;

    @Inject
    Wording wording;

    @Inject
    Sellers sellers;

    /** CON-5: the orderer, and the contract contact where that is somebody else. @param from the first day of what was ordered */
    public void confirmed(Order order, Contract contract, LocalDate from, List<Attachment> attachments) {
        Language language = order.language();
        for (Person person : told(order).values()) {
            send(
                    order,
                    person,
                    attachments,
                    "order.confirmed",
                    "ORDER_CONFIRMED",
                    person.name(),
                    contract.number(),
                    Formats.in(language.locale()).date(from),
                    lines(order),
                    invitations(order),
                    sellers.current().name());
        }
    }

    /** @param reason tellable */
    public void refused(Order order, String reason) {
        send(
                order,
                orderer(order),
                List.of(),
                "order.refused",
                "ORDER_REFUSED",
                orderer(order).name(),
                order.number(),
                reason);
    }

    /** The orderer, or staff on the orderer's word, took it back. */
    public void withdrawn(Order order) {
        send(
                order,
                orderer(order),
                List.of(),
                "order.withdrawn",
                "ORDER_WITHDRAWN",
                orderer(order).name(),
                order.number());
    }

    /** @param reason tellable */
    public void lapsed(Order order, String reason) {
        send(
                order,
                orderer(order),
                List.of(),
                "order.lapsed",
                "ORDER_LAPSED",
                orderer(order).name(),
                order.number(),
                reason);
    }

    private void send(
            Order order,
            Person person,
            List<Attachment> attachments,
            String text,
            String purpose,
            Object... arguments) {
        Language language = order.language();
        outbox.mail(
                new Draft(
                        person.email().toString(),
                        wording.text(COMPONENT, language, text + ".subject", order.number()),
                        wording.text(COMPONENT, language, text + ".body", arguments),
                        language,
                        OptionalLong.of(order.customer().id()),
                        purpose,
                        false),
                attachments);
    }

    private static Person orderer(Order order) {
        return order.orderer().person();
    }

    /** By e-mail address, so that nobody is told twice. */
    private static Map<String, Person> told(Order order) {
        Map<String, Person> told = new LinkedHashMap<>();
        told.put(order.orderer().email().key(), orderer(order));
        order.person(OrderRole.CONTRACT_CONTACT)
                .map(OrderPerson::person)
                .ifPresent(person -> told.putIfAbsent(person.email().key(), person));
        return told;
    }

    private String lines(Order order) {
        Language language = order.language();
        Formats formats = Formats.in(language.locale());
        StringBuilder text = new StringBuilder();
        for (OrderLine line : order.lines()) {
            text.append(wording.text(
                            COMPONENT,
                            language,
                            "order.line",
                            formats.number(line.quantity()),
                            line.product().name(language),
                            formats.amount(line.setUpFee().times(line.quantity())),
                            formats.amount(line.monthlyFee().times(line.quantity()))))
                    .append('\n');
        }
        return text.toString().stripTrailing();
    }

    /** Who gets what next: the administrator an invitation, for number lookup the technical contact a link (CON-5). */
    private String invitations(Order order) {
        StringBuilder text = new StringBuilder();
        if (order.invitesAdministrator()) {
            text.append(next(order, "order.invited", order.administrator()));
        }
        order.credentialsReceiver().ifPresent(person -> text.append(text.isEmpty() ? "" : "\n")
                .append(next(order, "order.credentials", person)));
        return text.toString();
    }

    private String next(Order order, String text, OrderPerson person) {
        return wording.text(
                COMPONENT, order.language(), text, person.name(), person.email().display());
    }
}
