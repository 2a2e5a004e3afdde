package no.front.contract.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import no.front.contract.control.OrderDraftStore;
import no.front.contract.entity.ContractChange;
import no.front.contract.entity.ContractError;
import no.front.contract.entity.OrderReceived;
import no.front.contract.entity.OrderStatus;
import no.front.contract.entity.OrderingError;
import no.front.contract.entity.TermsKind;
import no.front.contract.entity.TermsVersion;
import no.front.customer.boundary.RegisterAnswer;
import no.front.customer.control.BusinessRegister;
import no.front.customer.entity.OrganisationForm;
import no.front.customer.entity.RegisterExtract;
import no.front.customer.entity.RegisterStanding;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.ErrorCode;
import no.front.kernel.Language;
import no.front.kernel.OrganisationNumber;
import no.front.kernel.PostalAddress;
import no.front.platform.entity.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

@DisplayName("Orders from the web, on MariaDB")
class WebOrdersIT {

    private static final String NUMBER = "314204670";
    private static final String NOT_ANSWERED = "314200152";
    private static final Actor SOMEBODY = Actor.nobody("203.0.113.9");

    private final OrderHouse house = new OrderHouse();
    private WebOrders orders;
    private FollowedOrders followed;
    private int asked;

    @BeforeEach
    void open() {
        house.wiring.with(BusinessRegister.class, new BusinessRegister() {
            @Override
            public RegisterAnswer ask(OrganisationNumber number) {
                asked++;
                return number.digits().equals(NOT_ANSWERED)
                        ? new RegisterAnswer.Unavailable(number, RegisterAnswer.Unavailable.Reason.TOO_SLOW, null)
                        : new RegisterAnswer.Found(extract(number));
            }

            @Override
            public String source() {
                return "data.brreg.no";
            }
        });
        orders = house.get(WebOrders.class);
        followed = house.get(FollowedOrders.class);
        house.acting.set(SOMEBODY);
        // terms come with the first order of the house
        house.acting.set(OrderHouse.SANDER);
        house.received(
                house.prospect("314200578", "Ferjeøy kommune"),
                house.ordered(no.front.contract.entity.ProductKind.SMS_SERVICE, 1));
        house.acting.set(SOMEBODY);
        house.fired.clear();
        house.logged.clear();
    }

    @AfterEach
    void close() {
        house.close();
    }

    private static RegisterExtract extract(OrganisationNumber number) {
        return new RegisterExtract(
                number,
                "MÅKESKJÆR BÅTVERFT AS",
                OrganisationForm.AS,
                PostalAddress.of("Naustvegen 6", "5353", "Straume"),
                null,
                true,
                null,
                RegisterStanding.sound(),
                null,
                null,
                null,
                "",
                0);
    }

    private static Map<String, String> answers(String number) {
        return new HashMap<>(Map.of(
                "NUMBER", number,
                "PRODUCT.SMS_WEB", "1",
                "PRODUCT.KEYWORD", "3",
                "MESSAGES", "2 100",
                "ORDERER_NAME", "Tuva Rønnestad",
                "ORDERER_EMAIL", "tuva@nordlys.example",
                "ORDERER_MOBILE", "400 00 214",
                "DELIVERY", "EHF"));
    }

    /** A draft that is right, old enough to be a person's. */
    private String draft(String number) {
        String key = orders.begin();
        orders.keep(key, answers(number));
        orders.lookUp(key);
        house.now = house.now.plusSeconds(30);
        return key;
    }

    private WebOrder accepting() {
        Map<TermsKind, Long> shown = new EnumMap<>(TermsKind.class);
        house.in(() -> house.get(TermsVersions.class).inForce())
                .forEach(version -> shown.put(version.kind(), version.id()));
        return new WebOrder(shown, EnumSet.allOf(TermsKind.class), true, "", Language.BOKMAL);
    }

    private static void refused(ErrorCode code, Executable work) {
        assertEquals(code, assertThrows(BusinessRuleViolation.class, work).code());
    }

    private int count(String table) {
        return Integer.parseInt(house.unit.value("SELECT COUNT(*) FROM " + table));
    }

    /** Of the newest mail. */
    private String token() {
        String body = house.unit.value("SELECT body FROM outbox_message ORDER BY id DESC LIMIT 1");
        return body.replaceFirst("(?s).*order-status\\?key=([\\w-]+).*", "$1");
    }

    @Test
    @DisplayName("CON-1, CON-2, CUS-3 an order makes a prospect, keeps who accepted what from where, and tells by mail")
    void placed() {
        FollowedOrder order = orders.submit(draft(NUMBER), accepting()).orElseThrow();
        assertEquals(OrderStatus.RECEIVED, order.status());
        assertEquals("MÅKESKJÆR BÅTVERFT AS", order.organisation());
        // 39.00 + 3 × 10.00 + EHF 19.00 + 2 000 × 0.44 + 100 × 0.42
        assertEquals(
                "1010.00", order.expectedMonthly().toString().replace("NOK", "").strip());
        assertEquals(3, order.accepted().size());
        assertTrue(order.accepted().stream().allMatch(each -> each.by().equals("Tuva Rønnestad")));
        assertEquals(
                "203.0.113.9",
                house.unit.value("SELECT DISTINCT address FROM order_acceptance WHERE order_id = " + order.id()));
        assertEquals("1", house.unit.value("SELECT is_prospect FROM customer WHERE organisation_number = " + NUMBER));
        assertEquals("Naustvegen 6", house.unit.value("SELECT visiting_lines FROM order_organisation"));
        assertEquals(List.of(new OrderReceived(order.id())), house.fired);
        assertTrue(house.logged.stream().anyMatch(line -> line.action() == ContractChange.ORDER_PLACED));
        assertTrue(house.logged.stream().anyMatch(line -> line.action() == ContractChange.ORDER_ACCEPTED));
        String mail = house.unit.value("SELECT body FROM outbox_message ORDER BY id DESC LIMIT 1");
        assertTrue(mail.contains("MÅKESKJÆR BÅTVERFT AS") && mail.contains("versjon 2026-1"), mail);
        assertEquals("1", house.unit.value("SELECT confidential FROM outbox_message ORDER BY id DESC LIMIT 1"));
        assertEquals(
                order.id(), house.in(() -> followed.find(token())).orElseThrow().id());
    }

    @Test
    @DisplayName("Pressed twice, from two tabs at once, it is one order, one prospect, one mail")
    void twiceAtOnce() throws Exception {
        String key = draft(NUMBER);
        WebOrder last = accepting();
        int before = count("customer_order");
        int mails = count("outbox_message");
        Callable<Optional<FollowedOrder>> press = () -> {
            house.acting.set(SOMEBODY);
            return orders.submit(key, last);
        };
        try (var pool = Executors.newFixedThreadPool(4)) {
            Set<Long> ids = new java.util.HashSet<>();
            for (Future<Optional<FollowedOrder>> each : pool.invokeAll(List.of(press, press, press, press))) {
                ids.add(each.get().orElseThrow().id());
            }
            assertEquals(1, ids.size());
        }
        assertEquals(before + 1, count("customer_order"));
        assertEquals(mails + 1, count("outbox_message"));
        assertEquals(1, house.fired.size());
    }

    @Test
    @DisplayName("A retry after a broken line, even a day later, leads to the same order")
    void retry() {
        String key = draft(NUMBER);
        FollowedOrder first = orders.submit(key, accepting()).orElseThrow();
        house.now = house.now.plus(Duration.ofDays(1));
        assertEquals(
                first.number(), orders.submit(key, accepting()).orElseThrow().number());
        assertEquals(first.number(), orders.placedBy(key).orElseThrow().number());
        assertTrue(orders.find(key).isEmpty(), "what was typed stands in the order now");
        assertEquals("{}", house.unit.value("SELECT content FROM order_draft"));
    }

    @Test
    @DisplayName("CUS-3 two orders of the same new organisation at once: one prospect, two orders")
    void sameOrganisationAtOnce() throws Exception {
        List<String> keys = List.of(draft(NUMBER), draft(NUMBER), draft(NUMBER));
        WebOrder last = accepting();
        try (var pool = Executors.newFixedThreadPool(3)) {
            List<Callable<FollowedOrder>> presses = keys.stream()
                    .<Callable<FollowedOrder>>map(key -> () -> {
                        house.acting.set(SOMEBODY);
                        return orders.submit(key, last).orElseThrow();
                    })
                    .toList();
            for (Future<FollowedOrder> each : pool.invokeAll(presses)) {
                assertEquals(OrderStatus.RECEIVED, each.get().status());
            }
        }
        assertEquals("1", house.unit.value("SELECT COUNT(*) FROM customer WHERE organisation_number = " + NUMBER));
    }

    @Test
    @DisplayName(
            "CUS-1 a customer that is registered already is not changed by a form, and the form does not show what we know")
    void existing() {
        house.acting.set(OrderHouse.SANDER);
        long customer = house.prospect(NUMBER, "Vårt eget navn på dem");
        house.acting.set(SOMEBODY);
        String before = house.unit.value("SELECT version FROM customer WHERE id = " + customer);
        String key = orders.begin();
        Map<String, String> answers = answers(NUMBER);
        answers.put("INVOICE_LINES", "Skurkegata 1");
        answers.put("INVOICE_POSTCODE", "0666");
        answers.put("INVOICE_CITY", "Oslo");
        orders.keep(key, answers);
        DraftView view = orders.lookUp(key);
        assertEquals("MÅKESKJÆR BÅTVERFT AS", view.organisation());
        house.now = house.now.plusSeconds(30);
        FollowedOrder order = orders.submit(key, accepting()).orElseThrow();
        assertEquals("MÅKESKJÆR BÅTVERFT AS", order.organisation());
        assertEquals(before, house.unit.value("SELECT version FROM customer WHERE id = " + customer));
        assertEquals(
                String.valueOf(customer),
                house.unit.value("SELECT customer_id FROM customer_order WHERE id = " + order.id()));
        assertEquals("Skurkegata 1", house.unit.value("SELECT invoice_lines FROM order_organisation"));
        assertFalse(house.unit
                .value("SELECT body FROM outbox_message ORDER BY id DESC LIMIT 1")
                .contains("Vårt eget navn"));
    }

    @Test
    @DisplayName("CUS-1 the register does not answer: written by hand, and asked again when looked up again")
    void byHand() {
        String key = orders.begin();
        Map<String, String> answers = answers(NOT_ANSWERED);
        answers.putAll(Map.of(
                "NAME", "Storfjell Hytteutleie AS",
                "FORM", "AS",
                "VISITING_LINES", "Fjellvegen 1",
                "VISITING_POSTCODE", "2680",
                "VISITING_CITY", "Vågå"));
        orders.keep(key, answers);
        orders.lookUp(key);
        assertTrue(orders.lookUp(key).register().lacksAddress());
        assertEquals(2, asked);
        house.now = house.now.plusSeconds(30);
        FollowedOrder order = orders.submit(key, accepting()).orElseThrow();
        assertEquals("Storfjell Hytteutleie AS", order.organisation());
        assertEquals("WEB_FORM", house.unit.value("SELECT data_source FROM order_organisation"));
        assertEquals(
                "WEB_FORM",
                house.unit.value("SELECT data_source FROM customer WHERE organisation_number = " + NOT_ANSWERED));
    }

    @Test
    @DisplayName("CON-2 a version that came into force meanwhile is shown first; each box and the authority are needed")
    void accepted() {
        String key = draft(NUMBER);
        WebOrder right = accepting();
        refused(
                OrderingError.NOT_ACCEPTED,
                () -> orders.submit(
                        key, new WebOrder(right.shown(), Set.of(TermsKind.TERMS), true, "", Language.BOKMAL)));
        refused(
                OrderingError.MAY_ORDER_MISSING,
                () -> orders.submit(key, new WebOrder(right.shown(), right.accepted(), false, "", Language.BOKMAL)));
        house.run(() -> house.unit
                .em()
                .persist(new TermsVersion(
                        TermsKind.TERMS,
                        "2026-2",
                        java.time.LocalDate.of(2026, 11, 22),
                        "# Ny",
                        "# New",
                        house.now,
                        "Maren")));
        refused(OrderingError.NEW_VERSION, () -> orders.submit(key, right));
        FollowedOrder order = orders.submit(key, accepting()).orElseThrow();
        assertTrue(order.accepted().stream().anyMatch(each -> each.label().equals("2026-2")));
    }

    @Test
    @DisplayName("The hidden field: nothing is made, nothing is lost, and without it the same draft goes through")
    void bait() {
        String key = draft(NUMBER);
        int before = count("customer_order");
        WebOrder right = accepting();
        WebOrder baited = new WebOrder(right.shown(), right.accepted(), true, "http://spam.example", Language.BOKMAL);
        assertEquals(Optional.empty(), orders.submit(key, baited));
        assertEquals(before, count("customer_order"));
        assertTrue(orders.find(key).isPresent());
        assertTrue(orders.submit(key, right).isPresent());
    }

    @Test
    @DisplayName("Faster than anybody writes is refused with a word, and later taken")
    void tooQuick() {
        String key = orders.begin();
        orders.keep(key, answers(NUMBER));
        orders.lookUp(key);
        refused(OrderingError.TOO_QUICK, () -> orders.submit(key, accepting()));
        house.now = house.now.plusSeconds(6);
        assertTrue(orders.submit(key, accepting()).isPresent());
    }

    @Test
    @DisplayName("ACC-6 one address may order ten times an hour, others go on, and the next hour is a new one")
    void flood() {
        for (int i = 0; i < 10; i++) {
            place("tuva" + i + "@nordlys.example");
        }
        BusinessRuleViolation refusal =
                assertThrows(BusinessRuleViolation.class, () -> place("tuva10@nordlys.example"));
        assertEquals(OrderingError.TOO_MANY_ORDERS, refusal.code());
        house.acting.set(Actor.nobody("203.0.113.10"));
        place("ola@nordlys.example");
        house.acting.set(SOMEBODY);
        house.now = house.now.plus(Duration.ofHours(1));
        place("tuva11@nordlys.example");
    }

    @Test
    @DisplayName("ACC-6 nobody's mailbox is flooded by orders in somebody's name, from whatever address")
    void mailFlood() {
        IntStream.range(0, 5).forEach(i -> {
            house.acting.set(Actor.nobody("198.51.100." + i));
            place("offer@nordlys.example");
        });
        house.acting.set(Actor.nobody("198.51.100.77"));
        refused(OrderingError.TOO_MANY_MAILS, () -> place("Offer@nordlys.example"));
    }

    @Test
    @DisplayName("ACC-6 look-ups of the register are limited; the same number in the same draft is asked once")
    void lookups() {
        String key = draft(NUMBER);
        orders.lookUp(key);
        orders.lookUp(key);
        assertEquals(1, asked);
        List<String> numbers = List.of("314200578", "314200713", "314203097");
        for (int i = 0; i < 59; i++) {
            orders.keep(key, Map.of("NUMBER", numbers.get(i % 3)));
            orders.lookUp(key);
        }
        orders.keep(key, Map.of("NUMBER", NUMBER));
        refused(OrderingError.TOO_MANY_LOOKUPS, () -> orders.lookUp(key));
        assertEquals(60, asked);
    }

    private void place(String email) {
        String key = orders.begin();
        Map<String, String> answers = answers(NUMBER);
        answers.put("ORDERER_EMAIL", email);
        orders.keep(key, answers);
        orders.lookUp(key);
        house.now = house.now.plusSeconds(6);
        orders.submit(key, accepting());
    }

    @Test
    @DisplayName("PRV-12 a draft lives seven days on the wall's clock, then it is deleted with what the register said")
    void expired() {
        String key = draft(NUMBER);
        int records = count("register_record");
        house.now = house.now.plus(Duration.ofDays(7));
        assertTrue(orders.find(key).isEmpty());
        refused(OrderingError.DRAFT_GONE, () -> orders.keep(key, Map.of()));
        refused(OrderingError.DRAFT_GONE, () -> orders.submit(key, accepting()));
        assertEquals(1L, house.in(() -> house.get(OrderDraftStore.class).deleteExpired(house.now)));
        assertEquals(0, count("order_draft"));
        assertEquals(records - 1, count("register_record"));
    }

    @Test
    @DisplayName(
            "A forged key finds nothing; a thrown-away draft is gone; too long an answer is refused and keeps the others")
    void hostile() {
        assertTrue(orders.find("").isEmpty());
        assertTrue(orders.find(null).isEmpty());
        assertTrue(orders.find("x".repeat(1_000_000)).isEmpty());
        assertTrue(orders.placedBy("' OR 1=1 --").isEmpty());
        String key = draft(NUMBER);
        refused(ContractError.TOO_LONG, () -> orders.keep(key, Map.of("ORDERER_NAME", "x".repeat(1_000_000))));
        assertEquals("Tuva Rønnestad", orders.find(key).orElseThrow().values().get("ORDERER_NAME"));
        orders.giveUp(key);
        assertTrue(orders.find(key).isEmpty());
    }

    @Test
    @DisplayName("A name with line breaks and scripts reaches the mail's text, never its head")
    void headerInjection() {
        String key = orders.begin();
        Map<String, String> answers = answers(NUMBER);
        answers.put("ORDERER_NAME", "Tuva\r\nBcc: alle@nordlys.example <script>alert(1)</script>");
        orders.keep(key, answers);
        orders.lookUp(key);
        house.now = house.now.plusSeconds(6);
        FollowedOrder order = orders.submit(key, accepting()).orElseThrow();
        assertFalse(order.orderer().contains("\n"));
        String subject = house.unit.value("SELECT subject FROM outbox_message ORDER BY id DESC LIMIT 1");
        assertEquals("Vi har mottatt bestilling " + order.number(), subject);
        assertEquals(
                "tuva@nordlys.example",
                house.unit.value("SELECT recipient FROM outbox_message ORDER BY id DESC LIMIT 1"));
    }

    @Test
    @DisplayName("CON-16 by the secret link the orderer objects in writing, once, and withdraws")
    void objection() {
        FollowedOrder order = orders.submit(draft(NUMBER), accepting()).orElseThrow();
        String token = token();
        house.run(() -> followed.object(token, "Punkt 7 godtar vi ikke."));
        refused(OrderingError.OBJECTION_SENT, () -> house.run(() -> followed.object(token, "Heller ikke punkt 8.")));
        assertTrue(house.in(() -> followed.find(token)).orElseThrow().hasOpenObjection());
        house.run(() -> followed.withdraw(token, "Vi har ombestemt oss"));
        house.run(() -> followed.withdraw(token, "Vi har ombestemt oss"));
        assertEquals("WITHDRAWN", house.status(order.id()));
        refused(ContractError.ORDER_STATUS, () -> house.run(() -> followed.object(token, "For sent")));
        house.now = house.now.plus(Duration.ofDays(91));
        assertTrue(house.in(() -> followed.find(token)).isEmpty(), "the link of a closed order lives 90 days");
    }

    @Test
    @DisplayName("Forged, empty and huge links are answered alike")
    void forgedLinks() {
        for (String token : List.of("", "x", "x".repeat(1_000_000), "' OR ''='")) {
            assertTrue(house.in(() -> followed.find(token)).isEmpty());
            refused(OrderingError.LINK_INVALID, () -> house.run(() -> followed.object(token, "Nei")));
            refused(OrderingError.LINK_INVALID, () -> house.run(() -> followed.withdraw(token, "")));
        }
        assertTrue(house.in(() -> followed.find(null)).isEmpty());
        assertNotEquals(0, count("customer_order"));
    }
}
