package no.front.contract.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import no.front.contract.boundary.Offers;
import no.front.contract.boundary.Quote;
import no.front.contract.entity.Acceptance;
import no.front.contract.entity.ContractChange;
import no.front.contract.entity.InvoiceWish;
import no.front.contract.entity.Order;
import no.front.contract.entity.OrderChannel;
import no.front.contract.entity.OrderDraft;
import no.front.contract.entity.OrderOrganisation;
import no.front.contract.entity.OrderOrganisation.Said;
import no.front.contract.entity.OrderRole;
import no.front.contract.entity.OrderedProduct;
import no.front.contract.entity.Person;
import no.front.contract.entity.TermsVersion;
import no.front.customer.boundary.Customers;
import no.front.customer.boundary.RegisterAnswer;
import no.front.customer.boundary.RegisterReading;
import no.front.customer.entity.Customer;
import no.front.customer.entity.CustomerDetails;
import no.front.customer.entity.RegisterRecord;
import no.front.kernel.Language;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.entity.Changes;

/**
 * Makes an order of a draft that is right: organisation, order, acceptances, mail and what higher components do about it
 * stand or fall together.
 */
@Dependent
public class OrderPlacing {

    @Inject
    OrderStore orders;

    @Inject
    OrderLinkStore links;

    @Inject
    OrderLinks orderLinks;

    @Inject
    OrderReception reception;

    @Inject
    OrderNumbers numbers;

    @Inject
    Customers customers;

    @Inject
    Offers offers;

    @Inject
    ChangeLog changeLog;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor currentActor;

    /** In the caller's transaction. @param terms as shown and accepted @param language of the mails */
    public Order place(OrderDraft draft, OrderForm form, List<TermsVersion> terms, Language language) {
        Instant now = clock.now();
        Person orderer = form.people().get(OrderRole.ORDERER);
        Said said = form.organisation().orElseThrow();
        InvoiceWish invoice = form.invoice().orElseThrow();
        Customer customer =
                customers.ofWebOrder(details(draft, said, invoice, language), reading(draft), orderer.name());
        OrderLinks.NewLink link = OrderLinks.fresh();
        Order order = Order.place(
                customer,
                content(form, invoice, language),
                new Order.Arrival(
                        numbers.next(),
                        OrderChannel.WEB,
                        draft.submissionKey(),
                        link.hash(),
                        now,
                        orderer.name(),
                        currentActor.get().address()));
        orders.add(order);
        links.add(new OrderOrganisation(order, said));
        changeLog.record(ContractChange.ORDER_PLACED, order, Changes.none().field("number", null, order.number()));
        Acceptance acceptance = new Acceptance(
                orderer.name(), orderer.email(), now, currentActor.get().address());
        changeLog.record(ContractChange.ORDER_ACCEPTED, order, order.accept(terms, acceptance));
        reception.received(order);
        orderLinks.send(order, link.token());
        return order;
    }

    private Order.Content content(OrderForm form, InvoiceWish invoice, Language language) {
        List<OrderedProduct> products = form.quantities().entrySet().stream()
                .map(chosen -> offers.ordered(chosen.getKey(), chosen.getValue()))
                .toList();
        Quote quote = offers.quote(form.quantities(), form.messages(), invoice.delivery());
        return new Order.Content(
                products, form.people(), invoice, language, form.message(), form.messages(), quote.total(), false);
    }

    private static CustomerDetails details(OrderDraft draft, Said said, InvoiceWish invoice, Language language) {
        CustomerDetails registered = draft.registerRecord()
                .map(record -> CustomerDetails.of(record.extract()))
                .orElse(null);
        return new CustomerDetails(
                said.number(),
                said.name(),
                said.form(),
                said.visitingAddress(),
                said.invoiceAddress(),
                invoice.email(),
                invoice.delivery(),
                registered == null ? null : registered.email(),
                registered == null ? null : registered.phone(),
                registered == null ? null : registered.web(),
                language,
                registered != null && registered.vatRegistered());
    }

    /** What the register said to the orderer; null where it did not answer. */
    private static RegisterReading reading(OrderDraft draft) {
        return draft.registerRecord().map(OrderPlacing::reading).orElse(null);
    }

    private static RegisterReading reading(RegisterRecord record) {
        return new RegisterReading(
                new RegisterAnswer.Found(record.extract()), record.readAt(), record.source(), null, null);
    }
}
