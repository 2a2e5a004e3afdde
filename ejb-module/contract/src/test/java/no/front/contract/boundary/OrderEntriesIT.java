package no.front.contract.boundary;

import static no.front.contract.boundary.OrderHouse.people;
import static no.front.contract.boundary.OrderHouse.tuva;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import no.front.contract.entity.ContractError;
import no.front.contract.entity.InvoiceWish;
import no.front.contract.entity.Order;
import no.front.contract.entity.OrderReceived;
import no.front.customer.entity.InvoiceDelivery;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Language;
import no.front.kernel.Oslo;
import no.front.kernel.PageRequest;
import no.front.platform.boundary.Letter;
import no.front.platform.boundary.PdfDocuments;
import no.front.platform.boundary.PlatformError;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OrderEntriesIT {

    private OrderHouse house;
    private OrderEntries entries;
    private long customer;

    @BeforeEach
    void start() {
        house = new OrderHouse();
        entries = house.get(OrderEntries.class);
        customer = house.prospect("314204670", "Nordlys Kurs AS");
    }

    @AfterEach
    void stop() {
        house.close();
    }

    private long enter(String submission, boolean sendLink) {
        OrderEntry entry = new OrderEntry(
                Map.of("SMS_WEB", 1),
                people(tuva()),
                new InvoiceWish(InvoiceDelivery.EHF, null, ""),
                Language.BOKMAL,
                "",
                12_000,
                false);
        return house.in(() -> entries.enter(customer, entry, submission, sendLink));
    }

    private String purposes() {
        return house.unit.value("SELECT GROUP_CONCAT(purpose ORDER BY id) FROM outbox_message");
    }

    @Test
    @DisplayName(
            "CON-1 an order that staff enter waits for acceptance, and the orderer gets the link; CUS-7 says who entered it")
    void waits() {
        long id = enter("once", true);
        Order order = house.in(() -> house.get(Orders.class).get(id));
        assertEquals("AWAITING_ACCEPTANCE", order.status().name());
        assertEquals("Sander Vik", order.placedBy());
        assertEquals("Sander Vik", order.handler().orElseThrow().name());
        assertEquals("ORDER_ACCEPTANCE", purposes());
        assertTrue(house.fired.isEmpty());
    }

    @Test
    @DisplayName("CON-1 the same submission twice is one order, also at once")
    void once() throws Exception {
        assertEquals(enter("once", true), enter("once", true));
        assertEquals("1", house.unit.value("SELECT COUNT(*) FROM customer_order"));
        assertEquals("ORDER_ACCEPTANCE", purposes());
    }

    @Test
    @DisplayName(
            "CON-1 b a signed agreement is stored and the order is received; what is no PDF is refused and changes nothing")
    void agreement() {
        long id = enter("once", false);
        BusinessRuleViolation refusal = assertThrows(
                BusinessRuleViolation.class,
                () -> house.run(
                        () -> entries.attachAgreement(id, house.version(id), "avtale.pdf", new byte[] {77, 90})));
        assertEquals(PlatformError.FILE_NO_PDF, refusal.code());
        assertEquals("AWAITING_ACCEPTANCE", house.status(id));

        byte[] pdf = house.in(() -> house.get(PdfDocuments.class)
                .render(Letter.of("Avtale", Language.BOKMAL).paragraph("Signert.")));
        house.run(() -> entries.attachAgreement(id, house.version(id), "../../avtale.pdf", pdf));

        assertEquals("RECEIVED", house.status(id));
        assertEquals(Set.of(new OrderReceived(id)), Set.copyOf(house.fired));
        assertEquals(
                "SIGNED_AGREEMENT avtale.pdf",
                house.unit.value("SELECT CONCAT(d.kind, ' ', d.name) FROM stored_document d"
                        + " JOIN customer_order o ON o.agreement_document_id = d.id"));
        BusinessRuleViolation again = assertThrows(
                BusinessRuleViolation.class,
                () -> house.run(() -> entries.attachAgreement(id, house.version(id), "avtale.pdf", pdf)));
        assertEquals(ContractError.ORDER_STATUS, again.code());
    }

    @Test
    @DisplayName("CON-1 never accepted: reminded once after 7 days, lapsed after 30, the orderer is told, once")
    void lapses() {
        long id = enter("once", true);
        OrderLapses lapses = house.get(OrderLapses.class);
        for (int day = 1; day <= 35; day++) {
            house.now = OrderHouse.NOW.plus(Duration.ofDays(day));
            house.run(() -> lapses.waiting().forEach(order -> lapses.look(order.id(), Oslo.dayOf(house.now))));
        }
        assertEquals("LAPSED", house.status(id));
        assertEquals("ORDER_ACCEPTANCE,ORDER_ACCEPTANCE,ORDER_LAPSED", purposes());
        assertEquals("2026-12-23", house.unit.value("SELECT DATE(closed_at) FROM customer_order"));
    }

    @Test
    @DisplayName("The inbox shows what waits for us first, finds by words, and counts what is to do")
    void inbox() {
        long waiting = enter("once", true);
        long approved = house.approved(customer, house.ordered(no.front.contract.entity.ProductKind.SMS_SERVICE, 1));
        Orders orders = house.get(Orders.class);
        var all = house.in(() -> orders.page(OrderFilter.open(), PageRequest.first()));
        assertEquals(2, all.total());
        assertEquals(approved, all.rows().get(0).id());
        assertEquals(waiting, all.rows().get(1).id());
        assertEquals(new OrderWork(0, 1, 0), house.in(orders::work));
        assertEquals(1, found("NORDLYS 100002"));
        assertEquals(0, found("100%"));
        assertEquals(0, found("o'; DROP TABLE customer_order"));
        house.run(() -> orders.take(approved));
        assertEquals(
                "Sander Vik",
                house.in(() -> orders.get(approved)).handler().orElseThrow().name());
    }

    private long found(String text) {
        OrderFilter filter = new OrderFilter(text, null, false, false, null, null, null, null);
        return house.in(
                () -> house.get(Orders.class).page(filter, PageRequest.first()).total());
    }
}
