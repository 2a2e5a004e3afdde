package no.front.portal.ordering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.front.contract.boundary.WebOrder;
import no.front.contract.boundary.WebOrders;
import no.front.contract.entity.OrderField;
import no.front.contract.entity.OrderRole;
import no.front.contract.entity.OrderStep;
import no.front.contract.entity.OrderingError;
import no.front.customer.entity.InvoiceDelivery;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Language;
import no.front.kernel.OrganisationNumber;
import no.front.web.Words;

/** Last step of the order form: everything once more, the documents to accept, and the button. */
@Named
@RequestScoped
public class OrderReviewBacking {

    @Inject
    OrderDraftBacking draft;

    @Inject
    DocumentsToAccept documents;

    @Inject
    WebOrders orders;

    @Inject
    Words words;

    @Inject
    HttpServletRequest request;

    /** A name and what stands there. */
    public record Fact(String label, String text) {
        public String getLabel() {
            return label;
        }

        public String getText() {
            return text;
        }
    }

    /** A form that became an order leads to the order. */
    public void open() {
        if (!draft.isBegun() && orders.placedBy(draft.key()).isPresent()) {
            OrderDraftBacking.leaveFor("order-received");
        } else {
            draft.open(OrderStep.REVIEW);
        }
    }

    public String submit() {
        boolean placed = orders.placedBy(draft.key()).isPresent();
        if (!placed && documents.isOutdated()) {
            documents.clear();
            throw new BusinessRuleViolation(OrderingError.NEW_VERSION);
        }
        if (!placed && !documents.tellUnticked()) {
            return null;
        }
        WebOrder last = new WebOrder(
                documents.shown(),
                documents.ticked(),
                documents.isMayOrder(),
                request.getParameter("leave-empty"),
                Language.of(words.language()));
        orders.submit(draft.key(), last);
        return "order-received?faces-redirect=true";
    }

    /** It is the second try of somebody whose browser wrote where people don't see: the trap is not laid again. */
    public boolean isBaited() {
        return request.getParameter("again") == null;
    }

    /** In the form that people know. */
    public OrganisationNumber getNumber() {
        return OrganisationNumber.of(text("NUMBER"));
    }

    public List<Fact> getPeople() {
        List<Fact> people = new ArrayList<>();
        people.add(new Fact(words.of(OrderRole.ORDERER), person("ORDERER")));
        people.add(new Fact(
                words.of(OrderRole.CONTRACT_CONTACT), isYes(OrderField.CONTACT_SAME) ? same() : person("CONTACT")));
        people.add(new Fact(
                words.of(OrderRole.ADMINISTRATOR),
                isYes(OrderField.ADMINISTRATOR_SAME) ? same() : person("ADMINISTRATOR")));
        if (draft.isLookup()) {
            people.add(new Fact(
                    words.of(OrderRole.TECHNICAL), isYes(OrderField.TECHNICAL_SAME) ? same() : person("TECHNICAL")));
        }
        if (!text("ACCOUNTING_NAME").isEmpty()) {
            people.add(new Fact(words.of(OrderRole.ACCOUNTING), person("ACCOUNTING")));
        }
        return people;
    }

    public List<Fact> getInvoice() {
        List<Fact> invoice = new ArrayList<>();
        InvoiceDelivery delivery = InvoiceDelivery.valueOf(text("DELIVERY"));
        invoice.add(new Fact(
                words.say("ordering.delivery"),
                delivery == InvoiceDelivery.EMAIL
                        ? words.of(delivery) + ", " + text("INVOICE_EMAIL")
                        : words.of(delivery)));
        if (!text("REFERENCE").isEmpty()) {
            invoice.add(new Fact(words.say("ordering.reference"), text("REFERENCE")));
        }
        String address = joined(
                ", ",
                text("INVOICE_LINES").replaceAll("\\R+", ", "),
                text("INVOICE_POSTCODE") + " " + text("INVOICE_CITY"));
        if (!address.isEmpty()) {
            invoice.add(new Fact(words.say("ordering.invoiceAddress"), address));
        }
        if (!text("MESSAGE").isEmpty()) {
            invoice.add(new Fact(words.say("ordering.message"), text("MESSAGE")));
        }
        return invoice;
    }

    private String same() {
        return words.say("ordering.same", text("ORDERER_NAME"));
    }

    private String person(String role) {
        return joined(", ", text(role + "_NAME"), text(role + "_TITLE"), text(role + "_EMAIL"), text(role + "_MOBILE"));
    }

    private static String joined(String separator, String... parts) {
        return Stream.of(parts)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(separator));
    }

    private boolean isYes(OrderField field) {
        return Boolean.TRUE.equals(draft.getValues().get(field.name()));
    }

    private String text(String field) {
        Object value = draft.getValues().get(field);
        return value == null ? "" : value.toString().strip();
    }
}
