package no.front.contract.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import no.front.contract.control.OrderLinkStore;
import no.front.contract.control.OrderLinks;
import no.front.contract.control.OrderNumbers;
import no.front.contract.control.OrderReception;
import no.front.contract.control.OrderStore;
import no.front.contract.entity.ContractChange;
import no.front.contract.entity.ContractError;
import no.front.contract.entity.Order;
import no.front.contract.entity.OrderChannel;
import no.front.contract.entity.OrderedProduct;
import no.front.customer.boundary.Customers;
import no.front.customer.entity.Customer;
import no.front.customer.entity.StaffMember;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.Documents;
import no.front.platform.boundary.RandomSecret;
import no.front.platform.entity.Actor;
import no.front.platform.entity.Changes;
import no.front.platform.entity.DocumentKind;
import no.front.platform.entity.Function;
import no.front.platform.entity.StoredDocument;

/**
 * Orders that staff enter, on the phone or after a meeting. They wait until the orderer has accepted the terms by the
 * secret link, or a signed agreement is attached (CON-1).
 */
@Stateless
@Allowed(Function.ORDER_ENTER)
public class OrderEntries {

    @Inject
    OrderStore store;

    @Inject
    OrderLinkStore submissions;

    @Inject
    OrderLinks links;

    @Inject
    OrderNumbers numbers;

    @Inject
    OrderReception reception;

    @Inject
    Offers offers;

    @Inject
    Customers customers;

    @Inject
    Documents documents;

    @Inject
    ChangeLog changeLog;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor currentActor;

    /** What it would cost. @throws BusinessRuleViolation as {@link Offers#quote} */
    public Quote quote(OrderEntry entry) {
        return offers.quote(
                entry.products(), entry.expectedMessages(), entry.invoice().delivery());
    }

    /**
     * Enters an order; who enters it has it in hand. The same submission is the same order.
     *
     * @param submission secret of the opened page
     * @param sendLink whether the orderer gets the link to accept now; otherwise a signed agreement is to follow
     * @return its id
     * @throws BusinessRuleViolation NOT_FOUND, PRODUCT_UNKNOWN, PRODUCT_NOT_ORDERABLE, and what {@link Order#place} refuses
     */
    public long enter(long customerId, OrderEntry entry, String submission, boolean sendLink) {
        String key = RandomSecret.hash(submission);
        Optional<Order> entered = submissions.findSubmitted(key);
        if (entered.isPresent()) {
            return entered.get().id();
        }
        Customer customer = customers.get(customerId);
        List<OrderedProduct> products = new ArrayList<>();
        entry.products().forEach((code, quantity) -> products.add(offers.ordered(code, quantity)));
        Actor actor = currentActor.get();
        OrderLinks.NewLink link = OrderLinks.fresh();
        Order.Content content = new Order.Content(
                products,
                entry.people(),
                entry.invoice(),
                entry.language(),
                entry.message(),
                entry.expectedMessages(),
                quote(entry).total(),
                entry.prepaid());
        Order order = Order.place(
                customer,
                content,
                new Order.Arrival(numbers.next(), OrderChannel.STAFF, key, link.hash(), clock.now(), actor.name(), ""));
        order.take(StaffMember.of(actor));
        store.add(order);
        store.flush();
        changeLog.record(ContractChange.ORDER_PLACED, order, Changes.none().field("status", null, order.status()));
        if (sendLink) {
            links.send(order, link.token());
        }
        return order.id();
    }

    /**
     * A separately signed agreement comes instead of the acceptance by link (CON-1 b); with it the order is received.
     *
     * @param version edition that the page was opened with
     * @throws BusinessRuleViolation NOT_FOUND, ORDER_STATUS unless it waits for acceptance, CHANGED_MEANWHILE, and what
     *     {@link Documents#keepUpload} refuses
     */
    public void attachAgreement(long orderId, int version, String fileName, byte[] pdf) {
        Order order = store.findLocked(orderId).orElseThrow(() -> new BusinessRuleViolation(ContractError.NOT_FOUND));
        int found = order.version();
        StoredDocument document = documents.keepUpload(
                DocumentKind.SIGNED_AGREEMENT,
                fileName,
                pdf,
                OptionalLong.of(order.customer().id()));
        Changes changes = order.attachAgreement(document.id());
        if (found != version) {
            throw new BusinessRuleViolation(ContractError.CHANGED_MEANWHILE);
        }
        changeLog.record(ContractChange.ORDER_ACCEPTED, order, fileName, changes);
        reception.received(order);
    }
}
